import { asArray } from "../../is-record.ts";

/** By keyword of JSON Schema, what follows the name of a field that breaks the rule. */
const words: Partial<Record<string, (rule: unknown) => string>> = {
  false: () => "is not a property of this request.",
  not: () => "is not allowed together with the other properties.",
  type: (type) => `must be ${/^[aio]/.test(String(type)) ? "an" : "a"} ${String(type)}.`,
  enum: (values) => `must be one of ${asArray(values).join(", ")}.`,
  minLength: (least) =>
    least === 1 ? "must not be empty." : `must have at least ${String(least)} characters.`,
  maxLength: (most) => `must have at most ${String(most)} characters.`,
  pattern: (pattern) => `must match the pattern ${String(pattern)}.`,
  format: (format) => `is not a valid ${String(format)}.`,
  minimum: (least) => `must be at least ${String(least)}.`,
};

/** A broken rule as the end of a sentence. */
export function ruleInWords(keyword: string, rule: unknown): string {
  return words[keyword]?.(rule) ?? `breaks the rule "${keyword}" of the spec.`;
}
