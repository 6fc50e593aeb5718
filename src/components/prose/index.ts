/** What stands for each tag that an editor may write, and for what citations and claims become. */
import '../../styles/notes.css';
import '../../styles/printed-notes.css';
import Argument from './Argument.astro';
import Claim from './Claim.astro';
import Discrepancy from './Discrepancy.astro';
import Evidence from './Evidence.astro';
import Figure from './Figure.astro';
import Mark from './Mark.astro';
import Nothing from './Nothing.astro';
import Q from './Q.astro';
import Quote from './Quote.astro';
import Reference from './Reference.astro';
import Term from './Term.astro';
import Unmarked from './Unmarked.astro';

/** For `<Content components={components} />`. */
export const components = {
  Argument,
  Claim,
  Discrepancy,
  Evidence,
  Figure,
  Mark,
  Q,
  Quote,
  Reference,
  Term,
};

/** For a text that also stands on a page of its own, where its claims bear their marks and its notes follow. */
export const withoutMarks = { ...components, Claim: Unmarked, Mark: Nothing, section: Nothing };
