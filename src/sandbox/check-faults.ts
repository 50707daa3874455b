import { checkNames, refuse } from "../check.ts";
import { faultNames, type Fault } from "./faults.ts";
import { isArray, isBetween, isObject } from "./guards.ts";

const wayOut = `There are the statuses 400 to 599, ${faultNames.map((name) => `"${name}"`).join(", ")}.`;

/** Throws a `ConfigurationError` for a script with an entry, or for rates with a member, that is no fault. */
export function checkFaults(faults: unknown): void {
  if (isArray(faults)) {
    for (const [index, entry] of faults.entries()) checkEntry(entry, `faults[${index}]`);
  } else if (isObject(faults)) checkRates(faults);
  else refuse("faults", "a list with one entry a request, or an object of rates", faults, wayOut);
}

function checkEntry(entry: unknown, option: string): void {
  if (entry === null || isStatus(entry) || isName(entry)) return;
  if (!isObject(entry))
    refuse(option, "a status, a name, `null` or an object with a `status`", entry, wayOut);
  checkNames(option, entry, ["status", "retryAfter"] satisfies (keyof Extract<Fault, object>)[]);
  if (!isStatus(entry["status"])) refuse(`${option}.status`, "from 400 to 599", entry["status"], wayOut);
  checkRetryAfter(`${option}.retryAfter`, entry["retryAfter"]);
}

function checkRates({ retryAfter, ...rates }: Record<string, unknown>): void {
  checkRetryAfter("faults.retryAfter", retryAfter);
  for (const [name, rate] of Object.entries(rates)) checkRate(name, rate);
  const sum = Object.values(rates).reduce<number>((total, rate) => total + Number(rate ?? 0), 0);
  if (sum > 1 + 1e-9) refuse("faults", "rates that add up to 1 at most", sum, "Lower one of them.");
}

function checkRate(name: string, rate: unknown): void {
  if (!isName(name) && !isStatus(Number(name))) refuse("faults", "rates of faults", name, wayOut);
  const isRate = rate === undefined || isBetween(rate, 0, 1);
  if (!isRate) refuse(`faults.${name}`, "a rate from 0 to 1", rate, "0.04 is one request in 25.");
}

function checkRetryAfter(option: string, value: unknown): void {
  const isText = value === undefined || (typeof value === "string" && /^[ -~]*$/.test(value));
  if (!isText) refuse(option, "the text of a header", value, 'Write seconds as text: "2".');
}

function isStatus(value: unknown): boolean {
  return Number.isInteger(value) && isBetween(value, 400, 599);
}

function isName(value: unknown): boolean {
  return faultNames.some((name) => name === value);
}
