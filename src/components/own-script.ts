/** Lets a script of our own host be run by a worker. */

/** Its address, trusted under a name: a browser that asks for trust takes no other (Trusted Types, 2.2). */
export const ownScript = (name: string, url: string): string =>
  (globalThis as { trustedTypes?: Policies }).trustedTypes
    ?.createPolicy(name, { createScriptURL: (own) => own })
    .createScriptURL(url) ?? url;

interface Policies {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}
