import { toJson } from "./clean.ts";
import { csvOf } from "./csv.ts";
import { leavesOf, pick, shownFields, textAt } from "./fields.ts";
import type { Format } from "./names.ts";
import { recordOf } from "./record.ts";
import { tableOf, type TableSettings } from "./table.ts";
import { views, viewOf, type View } from "./view.ts";

/** How to show what a command returns. */
export interface FormatSettings extends TableSettings {
  format: Format;
  /** The fields in `--fields`. */
  fields?: readonly string[] | undefined;
}

/** The kind of items in a list. */
export interface ItemKind {
  resource: string;
  /** The fields that the spec names. */
  fields: readonly string[];
}

/** One resource or result. */
export function formatOne(item: unknown, settings: FormatSettings): string {
  const { format, fields } = settings;
  const shown = fields ?? shownFields(leavesOf(item));
  switch (format) {
    case "json":
      return `${toJson(fields ? pick(item, fields) : item, 2)}\n`;
    case "jsonl":
      return `${toJson(fields ? pick(item, fields) : item)}\n`;
    case "csv":
      return csvOf([shown, shown.map((field) => textAt(item, field))]);
    case "table":
      return textOf(recordOf(item, shown, settings));
  }
}

type Items = AsyncIterable<unknown>;

/** The items of a list as they come, or all at once for a table, whose widths depend on them. */
export function formatList(items: Items, kind: ItemKind, settings: FormatSettings): AsyncIterable<string> {
  const { format, fields } = settings;
  switch (format) {
    case "json":
      return jsonArray(items, fields);
    case "jsonl":
      return jsonLines(items, fields);
    case "csv":
      return csvRows(items, fields ?? shownFields(kind.fields));
    case "table":
      return table(items, viewFor(kind, fields), settings);
  }
}

async function* jsonLines(items: Items, fields: readonly string[] | undefined): AsyncGenerator<string> {
  for await (const item of items) yield `${toJson(fields ? pick(item, fields) : item)}\n`;
}

/** If the list breaks off, the array stays open, so that no parser takes it for the whole list. */
async function* jsonArray(items: Items, fields: readonly string[] | undefined): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const item of items) {
    yield `${separator}  ${toJson(fields ? pick(item, fields) : item)}`;
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]\n" : "\n]\n";
}

/**
 * The header comes with the first row, or alone for an empty list. A list that fails before its first row prints
 * nothing.
 */
async function* csvRows(items: Items, fields: readonly string[]): AsyncGenerator<string> {
  const header = csvOf([fields]);
  let isFirst = true;
  for await (const item of items) {
    yield (isFirst ? header : "") + csvOf([fields.map((field) => textAt(item, field))]);
    isFirst = false;
  }
  if (isFirst) yield header;
}

/** If the list breaks off, it shows what came before it throws. */
async function* table(items: Items, view: View, settings: TableSettings): AsyncGenerator<string> {
  const rows: unknown[] = [];
  try {
    for await (const item of items) rows.push(item);
  } catch (error) {
    yield textOf(tableOf(rows, view, settings));
    throw error;
  }
  yield textOf(tableOf(rows, view, settings));
}

function viewFor({ resource, fields }: ItemKind, asked: readonly string[] | undefined): View {
  return (asked ? undefined : views[resource]) ?? viewOf(asked ?? shownFields(fields));
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}
