import { stripVTControlCharacters } from "node:util";

/** Removes what would move the cursor, color the terminal or break a line. */
export function clean(text: string): string {
  return stripVTControlCharacters(text)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
}

/** The same, but keeps the indent. */
export function cleanLine(line: string): string {
  return " ".repeat(line.search(/[^ ]|$/)) + clean(line);
}

/** Removes control characters and what would reverse the text, but no line breaks and tabs. */
export function cleanLines(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "");
}

/** JSON on one line or indented, in which every character that a terminal would act on is escaped. */
export function toJson(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
