import type { Writable } from "node:stream";

/** Where text goes: a terminal, or a pipe or file that has none of its marks. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

export interface Streams {
  stdout: Output;
  stderr: Output;
}

const leastColumns = 80;

/** How much room a line has; a terminal narrower than 80 columns wraps. */
export function columnsOf({ columns = leastColumns }: Output): number {
  return Math.max(columns, leastColumns);
}

/** Colour only on a terminal; `hasColors` of Node knows `NO_COLOR` and what the terminal can do. */
export function isColoured(output: Output): boolean {
  return output.isTTY === true && output.hasColors?.() === true;
}
