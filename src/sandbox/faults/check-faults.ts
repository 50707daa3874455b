import { isRecord } from "../../is-record.ts";
import { anything, check, refuse, type Rule, type Rules } from "../../options/check.ts";
import { isArray, isBetween } from "../guards.ts";
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
const rules: Rules<Extract<Fault, object>> = { status: anything, retryAfter: headerRule };

/** Throws a `ConfigurationError` for a script entry that is not a fault, and for an invalid rate. */
export function checkFaults(option: string, faults: unknown): void {
  if (isArray(faults)) {
    for (const [index, entry] of faults.entries()) checkEntry(`${option}[${index}]`, entry);
  } else if (isRecord(faults)) checkRates(option, faults);
  else refuse(option, "an array with one entry per request, or an object of rates", faults, hint);
}

function checkEntry(option: string, entry: unknown): void {
  if (entry === null || isStatus(entry) || isName(entry)) return;
  if (!isRecord(entry)) refuse(option, "a status, a name, `null` or an object with a `status`", entry, hint);
  check(option, entry, rules, `${option}.`);
  statusRule(`${option}.status`, entry["status"]);
}

function checkRates(option: string, { retryAfter, ...rates }: Record<string, unknown>): void {
  if (retryAfter !== undefined) headerRule(`${option}.retryAfter`, retryAfter);
  for (const [name, rate] of Object.entries(rates)) checkRate(option, name, rate);
  const sum = Object.values(rates).reduce<number>((total, rate) => total + Number(rate ?? 0), 0);
  if (sum > 1 + 1e-9) refuse(option, "rates that add up to at most 1", sum, "Lower one of them.");
}

function checkRate(option: string, name: string, rate: unknown): void {
  if (!isName(name) && !isStatus(Number(name))) refuse(option, "rates of faults", name, hint);
  const isRate = rate === undefined || isBetween(rate, 0, 1);
  if (!isRate) refuse(`${option}.${name}`, "a rate from 0 to 1", rate, "0.04 is one request in 25.");
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && isBetween(value, 400, 599);
}

function isName(value: unknown): boolean {
  return faultNames.some((name) => name === value);
}
