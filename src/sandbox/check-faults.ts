import { anything, check, refuse, type Rule, type Rules } from "../options/check.ts";
import { isRecord } from "../is-record.ts";
import { faultNames, type Fault } from "./faults.ts";
import { isArray, isBetween } from "./guards.ts";

const wayOut = `There are the statuses 400 to 599, ${faultNames.map((name) => `"${name}"`).join(", ")}.`;

const aStatus: Rule = (option, value) => {
  if (!isStatus(value)) refuse(option, "from 400 to 599", value, wayOut);
};

const aHeader: Rule = (option, value) => {
  const isText = typeof value === "string" && /^[ -~]*$/.test(value);
  if (!isText) refuse(option, "the text of a header", value, 'Write seconds as text: "2".');
};

/** A status is not optional, so it is checked apart. */
const rules: Rules<Extract<Fault, object>> = { status: anything, retryAfter: aHeader };

/** Throws a `ConfigurationError` for a script with an entry, or for rates with a member, that is no fault. */
export function checkFaults(option: string, faults: unknown): void {
  if (isArray(faults)) {
    for (const [index, entry] of faults.entries()) checkEntry(`${option}[${index}]`, entry);
  } else if (isRecord(faults)) checkRates(option, faults);
  else refuse(option, "a list with one entry a request, or an object of rates", faults, wayOut);
}

function checkEntry(option: string, entry: unknown): void {
  if (entry === null || isStatus(entry) || isName(entry)) return;
  if (!isRecord(entry))
    refuse(option, "a status, a name, `null` or an object with a `status`", entry, wayOut);
  check(option, entry, rules, `${option}.`);
  aStatus(`${option}.status`, entry["status"]);
}

function checkRates(option: string, { retryAfter, ...rates }: Record<string, unknown>): void {
  if (retryAfter !== undefined) aHeader(`${option}.retryAfter`, retryAfter);
  for (const [name, rate] of Object.entries(rates)) checkRate(option, name, rate);
  const sum = Object.values(rates).reduce<number>((total, rate) => total + Number(rate ?? 0), 0);
  if (sum > 1 + 1e-9) refuse(option, "rates that add up to 1 at most", sum, "Lower one of them.");
}

function checkRate(option: string, name: string, rate: unknown): void {
  if (!isName(name) && !isStatus(Number(name))) refuse(option, "rates of faults", name, wayOut);
  const isRate = rate === undefined || isBetween(rate, 0, 1);
  if (!isRate) refuse(`${option}.${name}`, "a rate from 0 to 1", rate, "0.04 is one request in 25.");
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && isBetween(value, 400, 599);
}

function isName(value: unknown): boolean {
  return faultNames.some((name) => name === value);
}
