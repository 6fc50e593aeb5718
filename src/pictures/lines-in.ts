/** How many lines words take in so much width, for letters that are on the average a little under half as wide as tall. */
export function linesIn(words: string, size: number, width: number): number {
  const perLine = Math.floor(width / (size * 0.475));
  let lines = 0;
  for (const paragraph of words.split('\n')) {
    let used = perLine;
    for (const { length } of paragraph.split(' ')) {
      if (used + 1 + length > perLine) {
        lines += 1;
        used = length;
      } else used += 1 + length;
    }
  }
  return lines;
}
