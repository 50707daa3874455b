import { ConfigurationError } from "../errors/configuration-error.ts";
import { isRecord } from "../is-record.ts";

/** What an option must be; throws a `ConfigurationError` for a value that it is not. */
export type Rule = (option: string, value: unknown) => void;

/** A rule for each option, so that none is forgotten and none can be misspelt. */
export type Rules<Options> = { [Name in keyof Options]-?: Rule };

/** What timers take: 2^31 - 1 ms, a little less than 25 days. */
export const maxTimeMs = 2_147_483_647;

const mend = "Give one, or leave the option out.";

/** Refuses an option with the rule that it breaks, the value received, and what to do about it. */
export function refuse(
  option: string,
  rule: string,
  value: unknown,
  wayOut: string = mend,
  describe: (value: unknown) => string = show,
): never {
  throw new ConfigurationError(`\`${option}\` must be ${rule}, got ${describe(value)}. ${wayOut}`);
}

/** Checks every option that is given; one that is `undefined` counts as absent. `prefix` stands before their names. */
export function check(what: string, given: unknown, rules: Record<string, Rule>, prefix = ""): void {
  const known = Object.keys(rules);
  const names = known.map((name) => `\`${prefix}${name}\``).join(", ");
  if (!isRecord(given)) {
    throw new ConfigurationError(
      `${what} must be given an object, got ${kindOf(given)}. It may hold ${names}.`,
    );
  }
  for (const [name, value] of Object.entries(given)) {
    const option = prefix + name;
    if (!known.includes(name)) {
      throw new ConfigurationError(`\`${option}\` is not an option of ${what}. There are ${names}.`);
    }
    if (value !== undefined) rules[name]?.(option, value);
  }
}

/** For an option with a check of its own. */
export const anything: Rule = () => undefined;

/** For an option that must pass a test. */
export function must(be: string, isRight: (value: unknown) => boolean, wayOut?: string): Rule {
  return (option, value) => {
    if (!isRight(value)) refuse(option, be, value, wayOut);
  };
}

export function integer(min: number, max: number, wayOut?: string): Rule {
  return must(
    `an integer from ${min} to ${max}`,
    (value) => typeof value === "number" && Number.isInteger(value) && value >= min && value <= max,
    wayOut,
  );
}

/** A time in milliseconds. */
export const time: Rule = /* @__PURE__ */ integer(1, maxTimeMs);

/** A number of items, up to `Number.MAX_SAFE_INTEGER`: by that name, a bundler would not let go of an unused rule. */
export const count: Rule = /* @__PURE__ */ integer(0, 9_007_199_254_740_991);

export const text: Rule = /* @__PURE__ */ must("a text that is not blank", isText);

export const flag: Rule = /* @__PURE__ */ must("true or false", (value) => typeof value === "boolean");

export const callback: Rule = /* @__PURE__ */ must("a function", (value) => typeof value === "function");

export function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** The value itself where it is short and can hold no credentials. */
function show(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^[^@?#]{0,60}$/.test(value) ? JSON.stringify(value) : kindOf(value);
}

/** What a value is, without what stands in it: for what may be a secret. */
export function kindOf(value: unknown): string {
  if (typeof value === "string") return `a text of length ${value.length}`;
  if (Array.isArray(value)) return `a list of length ${value.length}`;
  const isTold = value === undefined || value === null || typeof value === "boolean";
  if (isTold) return String(value);
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
