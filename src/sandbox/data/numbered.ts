import { mulberry32, scramble, type Random } from "../random.ts";

/** Resources added later are numbered from here, after the most that can be made up at the start. */
const firstNewNumber = 1_000_000;

/** A number that differs for each number of a kind, and the random numbers that belong to it. */
export function keyOf(kind: number, number: number, seed: number): { key: number; random: Random } {
  const key = scramble(number ^ scramble(seed ^ scramble(kind)));
  return { key, random: mulberry32(key) };
}

/** The first `count` resources: the documented examples, and then made-up ones. */
export function makeNumbered<T>(count: number, examples: readonly T[], make: (number: number) => T): T[] {
  return Array.from({ length: count }, (_, number) => {
    const documented = examples[number];
    return documented ? structuredClone(documented) : make(number);
  });
}

/** Returns a resource that did not exist before, a different one on each call. */
export function newNumbered<T>(make: (number: number) => T): () => T {
  let number = firstNewNumber;
  return () => make(number++);
}
