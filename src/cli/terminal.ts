import type { Context, Output } from "./context.ts";
import { createPaint, usesColor, type Paint } from "./formats/paint.ts";

const defaultColumns = 80;
/** Narrower than any readable table. */
const minColumns = 20;

/** The width of a line: `COLUMNS` if set, otherwise that of the terminal. */
export function columnsOf({ env }: Context, output: Output): number {
  const set = Number(env["COLUMNS"] ?? "");
  // A terminal that doesn't know its width says 0.
  const columns = [set, output.columns].find((width) => Number.isInteger(width) && width !== 0);
  return Math.max(columns ?? defaultColumns, minColumns);
}

export function paintFor({ env }: Context, output: Output, color: boolean | undefined): Paint {
  return createPaint(usesColor(color, env, output.isTTY === true));
}
