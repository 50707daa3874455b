import { stripVTControlCharacters } from "node:util";

/** What others send is text: nothing in it moves the cursor, colours the terminal or breaks a line. */
export function clean(text = ""): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
