import { InvalidArgumentError } from "commander";

/** Reads the value of an option; `previous` is the value if the option was already passed. Throws commander's error. */
export type ReadValue<T> = (text: string, previous: T | undefined) => T;

const unitsMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;

export const string: ReadValue<string> = once((text) => {
  if (text.trim() === "") refuse("Pass a non-empty value.");
  return text;
});

export const positiveInteger: ReadValue<number> = once((text) => {
  const value = toInteger(text);
  return value > 0 ? value : refuse("Pass a positive integer.");
});

export const integer: ReadValue<number> = once(toInteger);

/** Milliseconds from `500ms`, `5s`, `15m`, `1h` or `0`. Without a unit, 5 might mean seconds. */
export const duration: ReadValue<number> = once((text) => {
  if (text === "0") return 0;
  const [, figure, unit = "ms"] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? [];
  const value = Math.round(Number(figure) * unitsMs[unit as keyof typeof unitsMs]);
  return Number.isSafeInteger(value)
    ? value
    : refuse("Pass a time with its unit, such as 500ms, 5s, 15m or 1h.");
});

/** Values with commas between them; the option may also be repeated. */
export const list: ReadValue<string[]> = (text, previous = []) => {
  const values = text.split(",").map((value) => value.trim());
  if (values.includes("")) refuse("Separate the values with single commas.");
  return [...previous, ...values];
};

/** `503=0.02` as a rate by name; the option may be repeated. */
export const rate: ReadValue<Record<string, number>> = (text, previous = {}) => {
  const [, name, share] = /^([\w-]+)=(\d*\.?\d+)$/.exec(text) ?? [];
  if (name === undefined) refuse("Pass a name and a rate from 0 to 1, such as 503=0.02.");
  return { ...previous, [name]: Number(share) };
};

/** Refuses an option that is repeated: its last value would silently win. */
function once<T>(read: (text: string) => T): ReadValue<T> {
  return (text, previous) => {
    if (previous !== undefined) refuse("It takes one value but was passed twice.");
    return read(text);
  };
}

function toInteger(text: string): number {
  const value = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(value) ? value : refuse("Pass an integer, 0 or more.");
}

function refuse(rule: string): never {
  throw new InvalidArgumentError(rule);
}
