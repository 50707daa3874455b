/** The order of all subjects in each round: there and back in turn (A B, B A, …), so that a drift hits each alike. */
export function ordersOf(subjects: readonly string[], rounds: number): string[][] {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? [...subjects] : [...subjects].reverse(),
  );
}

/** What was measured in one process, by name. */
export type Figures = Record<string, number>;

/** What one subject gave, one entry a round. */
export type Samples = Map<string, Figures[]>;

/** Measures each subject once a round, each time in a fresh process. */
export async function measureRounds(
  subjects: readonly string[],
  rounds: number,
  measure: (subject: string) => Promise<Figures>,
): Promise<Samples> {
  const samples: Samples = new Map(subjects.map((subject) => [subject, []]));
  for (const order of ordersOf(subjects, rounds)) {
    for (const subject of order) samples.get(subject)?.push(await measure(subject));
  }
  return samples;
}

/** One figure of one subject in every round. Throws where it is missing. */
export function valuesOf(samples: Samples, subject: string, figure: string): number[] {
  return (samples.get(subject) ?? []).map((figures) => {
    const value = figures[figure];
    if (value === undefined) throw new RangeError(`${subject} gave no ${figure}.`);
    return value;
  });
}

/** Takes the measurements one after the other, or all at once; gives them in the order of their subjects. */
export async function inTurn<Subject, Result>(
  subjects: readonly Subject[],
  isTogether: boolean,
  measure: (subject: Subject) => Promise<Result>,
): Promise<Result[]> {
  if (isTogether) return Promise.all(subjects.map(measure));
  const results: Result[] = [];
  for (const subject of subjects) results.push(await measure(subject));
  return results;
}
