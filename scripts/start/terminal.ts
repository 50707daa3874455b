import type { Writable } from "node:stream";

/** A terminal, a pipe or a file. */
export interface Output extends Writable {
  readonly isTTY?: boolean;
  readonly columns?: number;
  hasColors?(): boolean;
}

export interface Streams {
  stdout: Output;
  stderr: Output;
}

const minColumns = 80;

/** The width of a line; a terminal narrower than 80 columns wraps. */
export function columnsOf({ columns = minColumns }: Output): number {
  return Math.max(columns, minColumns);
}

/** Node's `hasColors` knows `NO_COLOR` and the terminal's capabilities. */
export function supportsColor(output: Output): boolean {
  return output.isTTY === true && output.hasColors?.() === true;
}
