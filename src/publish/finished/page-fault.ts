/** What is wrong with a finished page. */
import type { Element } from './finished-page.ts';

export interface PageFault {
  readonly rule: string;
  readonly found: string;
  readonly remedy: string;
  /** Where on the page; nothing if the page as a whole is meant. */
  readonly element?: Element;
}
