/** The order of the cascade's layers, printed first in every head so that no bundle can change it. */
export const layerOrder = '@layer reset, tokens, base, composition, prose, components, utilities;';
