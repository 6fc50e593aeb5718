/** The folder of the index that a page names, opened once for whichever of its scripts comes first. */
import { planIn } from '../codec/page-plan.ts';
import { IndexFolder } from '../read/folder.ts';

let opened: IndexFolder | undefined;

/** `root` has the folder in `data-index`, and may have its plan in `data-plan`. */
export function openedFolder(root: HTMLElement): IndexFolder {
  const { index = '', plan = '' } = root.dataset;
  opened ??= new IndexFolder(index, planIn(plan, index));
  return opened;
}
