/** What stands before and after something in a list. */

export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

/** The entries next to the one of that id in a list. */
export function neighbours<T extends { id: string }>(
  list: readonly T[],
  id: string,
): Neighbours<T> {
  const index = list.findIndex((each) => each.id === id);
  return { previous: index > 0 ? list[index - 1] : undefined, next: list[index + 1] };
}
