import { ConfigurationError } from "../errors/configuration-error.ts";
import { isPlainRecord, isRecord } from "../is-record.ts";

/** What an option must be; throws a `ConfigurationError` for any other value. */
export type Rule = (option: string, value: unknown) => void;

/** A rule for each option, so that none is forgotten and none can be misspelt. */
export type Rules<Options> = { [Name in keyof Options]-?: Rule };

/** The longest delay of a timer: 2^31 - 1 ms, a little less than 25 days. */
export const maxTimeMs = 2_147_483_647;

const defaultFix = "Pass a valid value or omit the option.";

/** Rejects an option with the rule that it breaks, the value received, and what to do about it. */
export function refuse(
  option: string,
  rule: string,
  value: unknown,
  fix: string = defaultFix,
  describe: (value: unknown) => string = show,
): never {
  throw new ConfigurationError(`\`${option}\` must be ${rule}, got ${describe(value)}. ${fix}`);
}

/**
 * Checks every option and returns a plain copy of those that aren't `undefined`. Each option is read once, so what was
 * checked is what is used, even if it comes from a getter. `prefix` precedes the names in messages.
 */
export function check<Options extends object>(
  what: string,
  options: Options,
  rules: Readonly<Record<string, Rule>>,
  prefix = "",
): Options {
  const known = Object.entries(rules);
  const names = known.map(([name]) => `\`${prefix}${name}\``).join(", ");
  if (!isPlainRecord(options)) {
    throw new ConfigurationError(
      `${what} expects an options object, got ${kindOf(options)}. Valid options: ${names}.`,
    );
  }
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(rules, name));
  if (unknown !== undefined) {
    throw new ConfigurationError(
      `Unknown option \`${prefix}${unknown}\` of ${what}. Valid options: ${names}.`,
    );
  }
  const copy: Record<string, unknown> = {};
  for (const [name, rule] of known) {
    const value = options[name];
    if (value === undefined) continue;
    rule(prefix + name, value);
    copy[name] = value;
  }
  // Boundary: each member has just passed its rule.
  return copy as Options;
}

/** For an option that is checked elsewhere. */
export const unchecked: Rule = () => undefined;

/** For an option that must pass a test. */
export function must(rule: string, isValid: (value: unknown) => boolean, fix?: string): Rule {
  return (option, value) => {
    if (!isValid(value)) refuse(option, rule, value, fix);
  };
}

export function integer(min: number, max: number, fix?: string): Rule {
  return must(
    `an integer from ${min} to ${max}`,
    (value) => typeof value === "number" && Number.isInteger(value) && value >= min && value <= max,
    fix,
  );
}

/** A time in milliseconds. */
export const time: Rule = /* @__PURE__ */ integer(1, maxTimeMs);

/** A number of items. The limit is `Number.MAX_SAFE_INTEGER`, which bundlers don't treat as free of side effects. */
export const count: Rule = /* @__PURE__ */ integer(0, 9_007_199_254_740_991);

/** A limit on a number of items; `Infinity` means no limit. */
export const itemLimit: Rule = (option, value) => {
  if (value !== Infinity) count(option, value);
};

export const nonEmptyString: Rule = /* @__PURE__ */ must("a non-empty string", isNonEmptyString);

export const flag: Rule = /* @__PURE__ */ must("true or false", (value) => typeof value === "boolean");

export const callback: Rule = /* @__PURE__ */ must("a function", (value) => typeof value === "function");

export const abortSignal: Rule = /* @__PURE__ */ must(
  "an AbortSignal",
  (value) => isRecord(value) && "aborted" in value && typeof value["addEventListener"] === "function",
  "Pass the `signal` of an AbortController.",
);

/** What a URL can carry; half of a surrogate pair can't be percent-encoded. */
export function isEncodable(value: unknown): boolean {
  if (typeof value === "string") return !/\p{Surrogate}/u.test(value);
  return typeof value === "boolean" || Number.isFinite(value);
}

/** A non-empty string that a URL can carry. */
export const encodableString: Rule = /* @__PURE__ */ must(
  "a non-empty string without lone surrogates",
  (value) => isNonEmptyString(value) && isEncodable(value),
);

export function isNonEmptyString(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

/** The value itself if it is short and can't contain credentials. */
function show(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && /^[^@?#]{0,60}$/.test(value) ? JSON.stringify(value) : kindOf(value);
}

/** What a value is, without its contents, which may be a secret. */
export function kindOf(value: unknown): string {
  if (typeof value === "string") return `a string of length ${value.length}`;
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  const isNamed = value === undefined || value === null || typeof value === "boolean";
  if (isNamed) return String(value);
  if (typeof value !== "object") return `a ${typeof value}`;
  return Symbol.iterator in value ? "an iterable" : "an object";
}
