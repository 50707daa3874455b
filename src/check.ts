import { ConfigurationError } from "./errors/configuration-error.ts";

/** What timers take: 2^31 - 1 ms, a little less than 25 days. */
export const maxTimeMs = 2_147_483_647;

/** Refuses an option with the rule that it breaks, the value received, and what to do about it. */
export function refuse(option: string, rule: string, value: unknown, wayOut: string): never {
  throw new ConfigurationError(`\`${option}\` must be ${rule}, got ${show(value)}. ${wayOut}`);
}

/** Refuses names that are no option: most often one that is misspelt. */
export function checkNames(what: string, given: unknown, known: readonly string[]): void {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    refuse(what, "an object", given, `It may hold ${list(known)}.`);
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`\`${unknown}\` is not an option of ${what}. There are ${list(known)}.`);
  }
}

export function checkInteger(
  option: string,
  value: unknown,
  { min, max }: { min: number; max: number },
  wayOut = "Leave it out for the default.",
): void {
  if (value === undefined) return;
  const isValid = typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
  if (!isValid) refuse(option, `an integer from ${min} to ${max}`, value, wayOut);
}

/** A time in milliseconds. */
export function checkTime(option: string, value: unknown): void {
  checkInteger(
    option,
    value,
    { min: 1, max: maxTimeMs },
    "It is in milliseconds; leave it out for the default.",
  );
}

/** A number of items. */
export function checkCount(option: string, value: unknown): void {
  checkInteger(
    option,
    value,
    { min: 0, max: Number.MAX_SAFE_INTEGER },
    "It counts items; leave it out for no limit.",
  );
}

export function checkText(option: string, value: unknown): void {
  if (value === undefined) return;
  if (typeof value !== "string" || value.trim() === "") {
    refuse(option, "a text that is not blank", value, "Leave it out where there is none.");
  }
}

export function checkFunction(option: string, value: unknown): void {
  if (value !== undefined && typeof value !== "function") {
    refuse(option, "a function", value, "Leave it out for the default.");
  }
}

export function checkSignal(option: string, value: unknown): void {
  const isSignal =
    typeof value === "object" && value !== null && "aborted" in value && "addEventListener" in value;
  if (value !== undefined && !isSignal)
    refuse(option, "an AbortSignal", value, "Give the `signal` of an AbortController.");
}

function show(value: unknown): string {
  if (typeof value === "string")
    return value.length > 60 ? `a text of ${value.length} characters` : JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function list(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(", ");
}
