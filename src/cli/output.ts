import type { Context } from "./context.ts";
import type { FormatSettings } from "./formats/format.ts";
import type { Format } from "./formats/names.ts";
import type { SharedOptions } from "./options/shared.ts";
import { columnsOf, paintFor } from "./terminal.ts";

/**
 * How a command prints what it returns: a table on a terminal, JSON Lines elsewhere, unless its options say otherwise.
 */
export function formatSettings(options: SharedOptions, context: Context): FormatSettings {
  const { stdout } = context;
  const { fields, color } = options;
  return {
    format: formatOf(options, stdout.isTTY === true),
    fields,
    columns: columnsOf(context, stdout),
    paint: paintFor(context, stdout, color),
  };
}

function formatOf({ format, json }: SharedOptions, isTerminal: boolean): Format {
  return format ?? (json || !isTerminal ? "jsonl" : "table");
}
