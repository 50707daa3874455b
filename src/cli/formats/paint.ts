import { styleText } from "node:util";

export type Style = "bold" | "dim" | "red" | "yellow" | "green";

/** Styles text for a terminal that supports it. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(useColor: boolean): Paint {
  return (style, text) => (useColor ? styleText(style, text, { validateStream: false }) : text);
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to use color: `--color` and `--no-color` decide, then `FORCE_COLOR` (https://force-color.org), then
 * `NO_COLOR` (https://no-color.org), then whether the stream is a terminal that can.
 */
export function usesColor(option: boolean | undefined, env: Environment, isTerminal: boolean): boolean {
  if (option !== undefined) return option;
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  if (forced) return forced !== "0" && forced !== "false";
  return isTerminal && !none && terminal !== "dumb";
}
