import { Option, type Command } from "commander";
import { asArray } from "../../is-record.ts";
import type { OptionEntry } from "../command-entry.ts";
import { suggestion } from "../input/suggestion.ts";
import { integer, list, string } from "./values.ts";
import { valueOption } from "./shared.ts";

/** The values of options, by their names in the spec. */
export type SpecValues = Record<string, unknown>;

/** Adds an option for each entry of the spec; returns a function that collects their values. */
export function addOperationOptions(command: Command, entries: readonly OptionEntry[]): () => SpecValues {
  const options = entries.map((entry) => ({ entry, option: optionFor(entry) }));
  for (const { option } of options) command.addOption(option);
  return () => {
    const values: SpecValues = command.opts();
    return Object.fromEntries(
      options
        .map(({ entry, option }) => [entry.name, values[option.attributeName()]] as const)
        .filter(([, value]) => value !== undefined),
    );
  };
}

function optionFor(entry: OptionEntry): Option {
  const { flag, kind, description, values = [], required } = entry;
  const marks = [...(required ? ["required"] : []), ...(values.length > 0 ? [values.join(", ")] : [])];
  const text = [sentence(description), ...marks.map((mark) => `(${mark})`)].join(" ");
  switch (kind) {
    case "boolean":
      return new Option(`--${flag}`, text);
    case "integer":
      return valueOption(`--${flag} <number>`, text, integer).makeOptionMandatory(required);
    case "array":
      return valueOption(`--${flag} <values>`, text, list).makeOptionMandatory(required);
    case "string":
      return valueOption(`--${flag} <value>`, text, string).makeOptionMandatory(required);
  }
}

/** A description in the style of the help: short, in lower case and without a period. */
function sentence(description: string): string {
  const short = description.replace(/^Returns (?=only)/, "").replace(/\.$/, "");
  return short.charAt(0).toLowerCase() + short.slice(1);
}

/** A warning for each value that the spec doesn't name. The service adds values, so they are sent anyway. */
export function unknownValues(entries: readonly OptionEntry[], values: SpecValues): string[] {
  return entries.flatMap(({ name, flag, values: known = [] }) =>
    asArray(values[name])
      .map(String)
      .filter((value) => known.length > 0 && !known.includes(value))
      .map(
        (value) =>
          `\`${value}\` is not a known value of --${flag}. ${suggestion(value, known) || `Known values: ${known.join(", ")}.`} Sending it anyway.`,
      ),
  );
}
