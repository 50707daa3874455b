import stringWidth from "string-width";
import { hangingLines } from "./cells.ts";
import { clean } from "./clean.ts";
import { textAt } from "./fields.ts";
import type { TableSettings } from "./table.ts";

/**
 * A line for each field of one resource that has a value. A value without spaces isn't broken, so that an ID can be
 * copied from a narrow terminal.
 */
export function recordOf(item: unknown, fields: readonly string[], settings: TableSettings): string[] {
  const { columns, paint } = settings;
  const cells = fields.map((field) => ({ field: clean(field), text: clean(textAt(item, field)) }));
  const shown = cells.filter(({ text }) => text !== "");
  const width = Math.max(0, ...shown.map(({ field }) => stringWidth(field)));
  return shown.flatMap(({ field, text }) => {
    const isOneLine = width + 2 + stringWidth(text) <= columns || !text.includes(" ");
    if (isOneLine) return [`${paint("bold", field.padEnd(width))}  ${text}`];
    return [paint("bold", field), ...hangingLines(text, columns, 2)];
  });
}
