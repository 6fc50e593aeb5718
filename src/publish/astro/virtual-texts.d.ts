/** What the build and `dev` make of the editors' texts for pages. */
declare module 'virtual:texts' {
  /** Renders the text of that name, as `articles/<id>` or `pages/<id>`; there must be one. */
  export default function text(
    name: `${'articles' | 'pages'}/${string}`,
  ): Promise<import('astro').MDXInstance<object>['Content']>;
}
