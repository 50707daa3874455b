import { isArray, isRecord } from "../../is-record.ts";
import { problemsOf, problemText } from "./problems.ts";

/** The value of a field: `id`, `address.city`, or `problems`, which gathers what went wrong in the background. */
export function valueAt(item: unknown, field: string): unknown {
  if (field === "problems") return problemsOf(item);
  if (memberOf(item, field) !== undefined) return memberOf(item, field);
  return field.split(".").reduce(memberOf, item);
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The value of a field as a string. Of `problems`, each is a sentence. */
export function textAt(item: unknown, field: string): string {
  if (field === "problems") return problemsOf(item).map(problemText).join("; ");
  return textOf(valueAt(item, field));
}

/** Scalars as they are, arrays of them with commas, anything else as JSON. */
function textOf(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  const isPlain = isArray(value) && !value.some((one) => typeof one === "object");
  return isPlain ? value.map(textOf).join(", ") : JSON.stringify(value);
}

/** Only these fields of an item, under the requested names. A missing one is `null`. */
export function pick(item: unknown, fields: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, valueAt(item, field) ?? null]));
}

/**
 * Whether a field is one of those that the spec names, contains one, or is an item of an array: `errors.0.errorCode`.
 */
export function isKnownField(field: string, known: readonly string[]): boolean {
  const [array] = field.split(/\.\d+(?=\.|$)/);
  return known.some((name) => name === array || name.startsWith(`${field}.`));
}

/** The fields of a value, with a path into objects and arrays of objects: `info.0.description`. */
export function leavesOf(value: unknown, prefix = ""): string[] {
  return Object.entries(value ?? {}).flatMap(([name, member]: [string, unknown]) => {
    const isNested = isRecord(member) || (isArray(member) && member.some(isRecord));
    return isNested ? leavesOf(member, `${prefix}${name}.`) : [prefix + name];
  });
}

/** The fields to show by default: `problems` replaces those that it gathers, for a resource with packages. */
export function shownFields(fields: readonly string[]): string[] {
  if (!fields.some((field) => /^packages?$/.test(field))) return [...fields];
  const others = fields.filter((field) => !/^(errors|resourceDetails)\b/.test(field));
  return others.length === fields.length ? others : [...others, "problems"];
}
