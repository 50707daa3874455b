import { isRecord } from "../../src/is-record.ts";
import type { Difference } from "./compare.ts";

/** A difference that is intended. In `operation` and `change`, `*` matches any characters. */
export interface KnownDifference extends Difference {
  reason: string;
}

export interface Assessment {
  fresh: Difference[];
  /** The differences that each entry covers. A difference belongs to the first entry that matches it. */
  known: { entry: KnownDifference; differences: Difference[] }[];
  /** Entries that match nothing any more. */
  stale: KnownDifference[];
}

/** Separates the differences that are known from those that are new. */
export function assess(differences: Difference[], entries: KnownDifference[]): Assessment {
  const fresh: Difference[] = [];
  const covered = new Map(entries.map((entry): [KnownDifference, Difference[]] => [entry, []]));
  for (const difference of differences) {
    const entry = entries.find((candidate) => isMatch(candidate, difference));
    (entry ? covered.get(entry) : fresh)?.push(difference);
  }
  const known = [...covered].map(([entry, matched]) => ({ entry, differences: matched }));
  return {
    fresh,
    known: known.filter(({ differences: matched }) => matched.length > 0),
    stale: known.filter(({ differences: matched }) => matched.length === 0).map(({ entry }) => entry),
  };
}

function isMatch(entry: KnownDifference, { operation, change }: Difference): boolean {
  return glob(entry.operation).test(operation) && glob(entry.change).test(change);
}

function glob(pattern: string): RegExp {
  const literal = pattern.split("*").map((text) => text.replace(/[\\^$.+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`^${literal.join(".*")}$`, "s");
}

/** Checks the content of a file of known differences. Throws for an entry without all three strings. */
export function knownDifferencesIn(content: unknown): KnownDifference[] {
  if (!Array.isArray(content)) throw new TypeError("expected an array of entries");
  return content.map((entry: unknown, index) => {
    if (!isKnownDifference(entry)) {
      throw new TypeError(`entry ${index + 1} needs \`operation\`, \`change\` and \`reason\`, all non-empty`);
    }
    return entry;
  });
}

function isKnownDifference(entry: unknown): entry is KnownDifference {
  const isFilled = (value: unknown): boolean => typeof value === "string" && value.trim() !== "";
  return isRecord(entry) && ["operation", "change", "reason"].every((name) => isFilled(entry[name]));
}
