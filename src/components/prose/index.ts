/** What stands for each tag that an editor may write, and for the references that citations become. */
import Argument from './Argument.astro';
import Claim from './Claim.astro';
import Discrepancy from './Discrepancy.astro';
import Figure from './Figure.astro';
import Q from './Q.astro';
import Quote from './Quote.astro';
import Reference from './Reference.astro';
import Term from './Term.astro';
import Unmarked from './Unmarked.astro';

/** For `<Content components={components} />`. */
export const components = { Argument, Claim, Discrepancy, Figure, Q, Quote, Reference, Term };

/** For a text that also stands on a page of its own, where its claims bear their marks. */
export const withoutMarks = { ...components, Claim: Unmarked };
