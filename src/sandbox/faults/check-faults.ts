import { isRecord } from "../../is-record.ts";
import { check, refuse, type Rule, type Rules, unchecked } from "../../options/check.ts";
import { isBetween } from "../guards.ts";
import { checkSequence, type SequenceRule } from "../sequence/check-sequence.ts";
import { faultNames, type Fault } from "./faults.ts";

const hint = `Valid faults: a status from 400 to 599, ${faultNames.map((name) => `"${name}"`).join(", ")}.`;

const statusRule: Rule = (option, value) => {
  if (!isStatus(value)) refuse(option, "from 400 to 599", value, hint);
};

const headerRule: Rule = (option, value) => {
  const isHeader = typeof value === "string" && /^[ -~]*$/.test(value);
  if (!isHeader) refuse(option, "a header value", value, 'Write seconds as a string: "2".');
};

/** `check` treats members as optional, so the status is checked separately. */
const rules: Rules<Extract<Fault, object>> = { status: unchecked, retryAfter: headerRule };

const entryRule: Rule = (option, entry) => {
  if (isStatus(entry) || isName(entry)) return;
  if (!isRecord(entry)) refuse(option, "a status, a name, `null` or an object with a `status`", entry, hint);
  check(option, entry, rules, `${option}.`);
  statusRule(`${option}.status`, entry["status"]);
};

const sequenceRule: SequenceRule = {
  per: "request",
  entries: "faults",
  entry: entryRule,
  isName: (name) => isName(name) || isStatus(Number(name)),
  hint,
};

/** Throws a `ConfigurationError` for a script entry that is not a fault, and for an invalid rate. */
export function checkFaults(option: string, faults: unknown): void {
  checkSequence(option, isRecord(faults) ? withoutRetryAfter(option, faults) : faults, sequenceRule);
}

/** The rates, without the only member that is not one. */
function withoutRetryAfter(option: string, { retryAfter, ...rates }: Record<string, unknown>): object {
  if (retryAfter !== undefined) headerRule(`${option}.retryAfter`, retryAfter);
  return rates;
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && isBetween(value, 400, 599);
}

function isName(value: unknown): boolean {
  return faultNames.some((name) => name === value);
}
