/** The plan of an index as the search page brings it, so that nobody waits for it. */
import { files } from './files.ts';
import { sealed, unsealed } from './seal.ts';

/** Where the plan of the latest build lies, with its folder before it. */
export const searchPlan = '/search/plan.txt';

/** The value of `data-plan`: the folder it belongs to, then the sealed file. */
export const pagePlan = (folder: string, plan: string): string =>
  `${folder} ${new TextDecoder().decode(sealed(files.plan, plan))}`;

/** The attribute by which a page brings it. */
export const planAttribute = (folder: string, plan: string): string =>
  `data-plan="${pagePlan(folder, plan).replaceAll('"', '&quot;')}"`;

/** The body of the plan; nothing if the value is damaged or of another folder, whose own is then fetched. */
export function planIn(value: string, folder: string): Uint8Array | undefined {
  if (!value.startsWith(`${folder} `)) return undefined;
  try {
    return unsealed(files.plan, new TextEncoder().encode(value.slice(folder.length + 1)));
  } catch {
    return undefined;
  }
}
