import { isArray, isRecord } from "../../is-record.ts";
import { refuse, type Rule } from "../../options/check.ts";
import { isBetween } from "../guards.ts";

/** The rules of an option that takes a script or rates. */
export interface SequenceRule {
  /** What one entry of a script or one rate is for, such as `request`. */
  per: string;
  /** What the entries are called, such as `faults`. */
  entries: string;
  /** Checks an entry that isn't `null`. */
  entry: Rule;
  /** Whether there can be a rate of this name. */
  isName: (name: string) => boolean;
  /** The valid entries. */
  hint: string;
}

/** Throws a `ConfigurationError` for anything but a script of valid entries or an object of valid rates. */
export function checkSequence(option: string, value: unknown, rule: SequenceRule): void {
  if (isArray(value)) checkScript(option, value, rule);
  else if (isRecord(value)) checkRates(option, value, rule);
  else refuse(option, `an array with one entry per ${rule.per}, or an object of rates`, value, rule.hint);
}

function checkScript(option: string, script: readonly unknown[], { entry: check }: SequenceRule): void {
  for (const [index, entry] of script.entries()) {
    if (entry !== null) check(`${option}[${index}]`, entry);
  }
}

function checkRates(option: string, rates: Record<string, unknown>, rule: SequenceRule): void {
  for (const [name, rate] of Object.entries(rates)) checkRate(option, name, rate, rule);
  const sum = Object.values(rates).reduce<number>((total, rate) => total + Number(rate ?? 0), 0);
  if (sum > 1 + 1e-9) refuse(option, "rates that add up to at most 1", sum, "Lower one of them.");
}

function checkRate(option: string, name: string, rate: unknown, rule: SequenceRule): void {
  const { entries, per, isName, hint } = rule;
  if (!isName(name)) refuse(option, `rates of ${entries}`, name, hint);
  const isRate = rate === undefined || isBetween(rate, 0, 1);
  if (!isRate) refuse(`${option}.${name}`, "a rate from 0 to 1", rate, `0.04 is one ${per} in 25.`);
}
