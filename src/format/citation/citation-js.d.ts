/** The little of citation-js that is used; it brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(output: string, options?: Record<string, unknown>): string;
  }
  interface Register {
    add(name: string, text: string): void;
    get(name: string): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean } };
      get(name: '@csl'): { styles: Register; locales: Register };
    };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
