/** What goes wrong with a request. */
export type Fault = 429 | 503 | "reset" | "truncate" | "hang";

const shares: readonly (readonly [Fault, number])[] = [
  [429, 0.04],
  [503, 0.04],
  ["reset", 0.02],
  ["truncate", 0.01],
  ["hang", 0.01],
];

/**
 * The fault on which a point from 0 to 1 falls: 429 4 %, 503 4 %, reset 2 %, a body cut off 1 %; with hangs 1 % more
 * that never get an answer.
 */
export function faultAt(point: number, hasHangs: boolean): Fault | undefined {
  let end = 0;
  const hit = shares.find(([, share]) => point < (end += share))?.[0];
  return hit === "hang" && !hasHangs ? undefined : hit;
}
