import type { Context, Output } from "./context.ts";
import { createPaint, usesColor, type Paint } from "./formats/paint.ts";

const defaultColumns = 80;
/** Narrower than any readable table. */
const minColumns = 20;

/** The width of a line: `COLUMNS` if set, otherwise that of the terminal. */
export function columnsOf({ env }: Context, output: Output): number {
  const set = Number(env["COLUMNS"]);
  const columns = Number.isInteger(set) && set > 0 ? set : (output.columns ?? defaultColumns);
  return Math.max(columns, minColumns);
}

export function paintFor({ env }: Context, output: Output, color: boolean | undefined): Paint {
  return createPaint(usesColor(color, env, output.isTTY === true));
}
