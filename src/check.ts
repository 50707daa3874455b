import { ConfigurationError } from "./errors/configuration-error.ts";

/** What an option must be; throws a `ConfigurationError` for a value that it is not. */
export type Rule = (option: string, value: unknown) => void;

/** A rule for each option, so that none is forgotten and none can be misspelt. */
export type Rules<Options> = { [Name in keyof Options]-?: Rule };

/** What timers take: 2^31 - 1 ms, a little less than 25 days. */
export const maxTimeMs = 2_147_483_647;

/** Refuses an option with the rule that it breaks, the value received, and what to do about it. */
export function refuse(option: string, rule: string, value: unknown, wayOut: string): never {
  throw new ConfigurationError(`\`${option}\` must be ${rule}, got ${show(value)}. ${wayOut}`);
}

/** Checks every option that is given; one that is `undefined` counts as absent. `prefix` stands before their names. */
export function check<Options extends object>(
  what: string,
  given: Options,
  rules: Rules<Options>,
  prefix = "",
): void {
  const known = new Map<string, Rule>(Object.entries(rules));
  checkNames(what, given, [...known.keys()]);
  const entries: [string, unknown][] = Object.entries(given);
  for (const [name, value] of entries) if (value !== undefined) known.get(name)?.(prefix + name, value);
}

/** Refuses names that are no option: most often one that is misspelt. */
export function checkNames(what: string, given: unknown, known: readonly string[]): void {
  const names = known.map((name) => `\`${name}\``).join(", ");
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    // Only its type: a token may have been given in place of the options.
    throw new ConfigurationError(
      `${what} must be given an object, got ${typeOf(given)}. It may hold ${names}.`,
    );
  }
  const unknown = Object.keys(given).find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new ConfigurationError(`\`${unknown}\` is not an option of ${what}. There are ${names}.`);
  }
}

const leaveOut = "Leave it out for the default.";

export function checkInteger(
  option: string,
  value: unknown,
  { min, max }: { min: number; max: number },
  wayOut: string = leaveOut,
): void {
  const isValid = typeof value === "number" && Number.isInteger(value) && value >= min && value <= max;
  if (!isValid) refuse(option, `an integer from ${min} to ${max}`, value, wayOut);
}

/** For an option with a check of its own. */
export const anything: Rule = () => undefined;

export function integer(min: number, max: number, wayOut?: string): Rule {
  return (option, value) => {
    checkInteger(option, value, { min, max }, wayOut);
  };
}

/** A time in milliseconds. */
export const time: Rule = integer(1, maxTimeMs, "It is in milliseconds; leave it out for the default.");

/** A number of items. */
export const count: Rule = integer(
  0,
  Number.MAX_SAFE_INTEGER,
  "It counts items; leave it out where there is none.",
);

export const text: Rule = (option, value) => {
  const isText = typeof value === "string" && value.trim() !== "";
  if (!isText) refuse(option, "a text that is not blank", value, "Leave it out where there is none.");
};

export const flag: Rule = (option, value) => {
  if (typeof value !== "boolean") refuse(option, "true or false", value, leaveOut);
};

export const callback: Rule = (option, value) => {
  if (typeof value !== "function") refuse(option, "a function", value, leaveOut);
};

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : typeof value;
}

function show(value: unknown): string {
  if (typeof value === "string") {
    return value.length > 60 ? `a text of ${value.length} characters` : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
