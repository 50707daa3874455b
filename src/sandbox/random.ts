/** Returns a number from 0 up to, but not including, 1. */
export type Random = () => number;

/** Each use of chance, apart from the data, draws from its own stream, so that one doesn't shift another. */
const streams = { faults: 1, latency: 2, changes: 3, trackingIds: 4, outcomes: 5, problems: 6 } as const;

/** The same seed yields the same numbers. */
export function randomStream(seed: number, stream: keyof typeof streams): Random {
  return mulberry32(scramble(seed ^ scramble(streams[stream])));
}

/** A small generator with 32 bits of state: good for test data, never for secrets. */
export function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Hashes a 32-bit integer. Distinct integers have distinct hashes, so numbered things stay unique. */
export function scramble(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Hashes a string to a 32-bit integer. */
export function hash(text: string, seed: number): number {
  let mixed = seed;
  for (let at = 0; at < text.length; at++) mixed = scramble(mixed ^ text.charCodeAt(at));
  return scramble(mixed);
}

/** An integer from 0 up to, but not including, `end`. */
export function integerBelow(end: number, random: Random): number {
  return Math.floor(random() * end);
}

/** One of `values`, which must not be empty. */
export function pick<T>(values: readonly T[], random: Random): T {
  const value = values[integerBelow(values.length, random)];
  if (value === undefined) throw new RangeError("There is nothing to pick from.");
  return value;
}

/** A version 4 UUID. Distinct values of `head`, a 32-bit integer, make distinct UUIDs. */
export function uuid(head: number, random: Random): string {
  const bits = (): number => integerBelow(2 ** 16, random);
  const groups = [
    hex(head, 8),
    hex(bits(), 4),
    hex(0x4000 | (bits() & 0x0fff), 4),
    hex(0x8000 | (bits() & 0x3fff), 4),
    hex(bits() * 2 ** 32 + bits() * 2 ** 16 + bits(), 12),
  ];
  return groups.join("-");
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, "0");
}
