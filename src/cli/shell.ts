export const program = "webex-wholesale";

/** A command line that can be pasted into a shell. */
export function commandLine(...words: readonly string[]): string {
  return [program, ...words.map(quote)].join(" ");
}

function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
