import type { Difference } from "./compare.ts";

/** A document that was compared. */
export interface Side {
  name: string;
  defects: string[];
}

/** The comparison as text: what only the one has, what only the other has, and what is wrong with either. */
export function printDifferences(left: Side, right: Side, differences: Difference[]): string {
  const sides = [left, right].map((side, index) => {
    const own = differences.filter(({ onlyIn }) => onlyIn === (index === 0 ? "left" : "right"));
    return section(`Only in ${side.name}`, own.length, linesOf(own));
  });
  const defects = [left, right].map(({ name, defects }) =>
    section(`Defects of ${name}`, defects.length, defects),
  );
  const sections = [...sides, ...defects].filter((text) => text !== "");
  return differences.length === 0 ? [...sections, "No difference."].join("\n\n") : sections.join("\n\n");
}

function section(title: string, count: number, lines: string[]): string {
  return count === 0 ? "" : [`${title} (${count})`, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** One line for each operation that is missing; under each of the others a line for what is missing at one place. */
function linesOf(differences: Difference[]): string[] {
  return groups(differences, ({ operation }) => operation).flatMap(([operation, own]) => {
    const inside = own.filter(({ kind }) => kind !== "operation");
    const places = groups(inside, placeOf).map(([place, all]) => `${place}: ${all.map(nameOf).join(", ")}`);
    return [operation, ...places.map((line) => `  ${line}`)];
  });
}

function placeOf({ kind, within }: Difference): string {
  return kind === "body" || within === "" ? kind : `${kind} of ${within}`;
}

/** A body has no name of its own where it is the one of a status. */
function nameOf({ name, within }: Difference): string {
  return name === "" ? within : name;
}

function groups<T>(all: T[], keyOf: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>();
  for (const one of all) found.set(keyOf(one), [...(found.get(keyOf(one)) ?? []), one]);
  return [...found];
}
