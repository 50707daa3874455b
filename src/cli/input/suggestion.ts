/** `Did you mean a or b?` with the known names that are spelled almost like a word, or `""` if there are none. */
export function suggestion(word: string, known: readonly string[]): string {
  const names = known.filter((name) => isNear(word, name)).map((name) => `\`${name}\``);
  return names.length === 0 ? "" : `Did you mean ${names.join(" or ")}?`;
}

/** Such as `emial` for `email`, or `city` for `address.city`. */
function isNear(word: string, name: string): boolean {
  const edits = editDistance(word.toLowerCase(), name.toLowerCase());
  return (edits <= 2 && edits < word.length / 2) || name.endsWith(`.${word}`);
}

/** How many characters have to be added, removed or replaced: https://en.wikipedia.org/wiki/Levenshtein_distance */
function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 0; row < from.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < to.length; column++) {
      const replaced = (above[column] ?? 0) + (from[row] === to[column] ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
