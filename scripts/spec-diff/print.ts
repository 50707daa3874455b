import type { Difference } from "./compare.ts";
import type { Assessment } from "./known-differences.ts";

/** A document that was compared. */
export interface Side {
  name: string;
  defects: string[];
}

export interface Report extends Assessment {
  before: Side;
  after: Side;
}

/** The comparison as text: new differences first, then what is known, stale or defective. */
export function printReport({ before, after, fresh, known, stale }: Report): string {
  const counts = known.map(({ entry, differences }) => `${entry.reason} (${differences.length})`);
  const sections = [
    section("New differences", fresh.length, linesOf(fresh)),
    section("Known differences", known.flatMap(({ differences }) => differences).length, counts),
    section("Known differences that no longer occur", stale.length, linesOf(stale)),
    ...[before, after].map(({ name, defects }) => section(`Defects of ${name}`, defects.length, defects)),
  ].filter((text) => text !== "");
  const isEqual = fresh.length === 0 && known.length === 0;
  const title = `${before.name} → ${after.name}${isEqual ? ": no differences" : ""}`;
  return [title, ...sections].join("\n\n");
}

function section(title: string, count: number, lines: string[]): string {
  return count === 0 ? "" : [`${title} (${count})`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** Each operation once, with its changes below it. */
function linesOf(differences: Difference[]): string[] {
  return differences.flatMap(({ operation, change }, index) => {
    const isRepeated = differences[index - 1]?.operation === operation;
    return [...(isRepeated ? [] : [operation]), `  ${change}`];
  });
}
