import { stripVTControlCharacters } from "node:util";

/** Removes what would move the cursor, color the terminal or break a line. */
export function clean(text = ""): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}
