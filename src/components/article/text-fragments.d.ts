/** What of the polyfill’s generator is used; it comes without types (text-fragments-polyfill 6.7, fragment-generation-utils). */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export const GenerateFragmentStatus: { readonly SUCCESS: 0 };
  /** For how many milliseconds it may look for words that tell a place from others; 500 if nothing is said. */
  export function setTimeout(most: number): void;
  /** Widens the range to whole words. */
  export function generateFragmentFromRange(range: Range): {
    readonly status: number;
    readonly fragment?: import('../../quotation/cite/text-fragment.ts').TextDirective;
  };
}
