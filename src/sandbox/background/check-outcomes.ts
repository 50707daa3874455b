import { refuse } from "../../options/check.ts";
import { checkSequence, type SequenceRule } from "../sequence/check-sequence.ts";
import { outcomeNames } from "./outcomes.ts";

const names = outcomeNames.map((name) => `"${name}"`).join(", ");
const hint = `Valid outcomes: ${names}.`;

const rule: SequenceRule = {
  per: "piece of background work",
  entries: "outcomes",
  entry: (option, entry) => {
    if (!isName(entry)) refuse(option, "a status in which work fails, or `null`", entry, hint);
  },
  isName,
  hint,
};

/** Throws a `ConfigurationError` for a script entry that is not an outcome, and for an invalid rate. */
export function checkOutcomes(option: string, outcomes: unknown): void {
  checkSequence(option, outcomes, rule);
}

function isName(value: unknown): boolean {
  return outcomeNames.some((name) => name === value);
}
