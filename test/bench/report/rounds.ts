/** The results of one measurement, by name. */
export type Figures = Record<string, number>;

/** The figures of each subject, one entry per round. */
export type Samples = Map<string, Figures[]>;

/** A median with its quartiles. */
export interface Spread {
  median: number;
  low: number;
  high: number;
}

/** Measures each subject once per round. The order alternates, so that a drift of the machine affects all alike. */
export async function measureRounds(
  subjects: readonly string[],
  rounds: number,
  measure: (subject: string) => Promise<Figures>,
): Promise<Samples> {
  const samples: Samples = new Map(subjects.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? subjects : subjects.toReversed();
    for (const subject of order) samples.get(subject)?.push(await measure(subject));
  }
  return samples;
}

/** One figure of a subject, by round. */
export function valuesOf(samples: Samples, subject: string, name: string): number[] {
  return (samples.get(subject) ?? []).map((figures) => figure(figures, name));
}

/** Throws for a figure that was not measured. */
export function figure(figures: Figures | undefined, name: string): number {
  const value = figures?.[name];
  if (value === undefined || Number.isNaN(value)) throw new RangeError(`${name} was not measured.`);
  return value;
}

export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), low: quantile(values, 0.25), high: quantile(values, 0.75) };
}

/** The ratio within each round, so that what slows the machine for a while cancels out. */
export function ratioOf(values: readonly number[], base: readonly number[]): Spread {
  if (values.length !== base.length) throw new RangeError("A ratio needs the same rounds on both sides.");
  return spreadOf(values.map((value, round) => value / (base[round] ?? NaN)));
}

/** The value below which a share of the values lies; interpolates between two. */
function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError("No values have no quantiles.");
  const sorted = values.toSorted((one, other) => one - other);
  const position = share * (sorted.length - 1);
  const [below = NaN, above = NaN] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return below + (above - below) * (position % 1);
}
