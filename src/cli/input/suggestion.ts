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
  let above = [...to, ""].map((_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...to].entries()) {
      const [diagonal = 0, up = 0] = above.slice(column);
      current.push(Math.min(diagonal + (letter === other ? 0 : 1), up + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
