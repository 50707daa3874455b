import { clearLine, cursorTo } from "node:readline";
import type { RetryEvent, WebexEvent } from "../../events.ts";
import type { Context } from "../context.ts";
import { columnsOf } from "../terminal.ts";

/** One line on stderr that shows what the command is doing. */
export interface Progress {
  /** The `onEvent` option of a client. */
  onEvent: (event: WebexEvent) => void;
  /** Erases the line. */
  clear(): void;
}

const quiet: Progress = { onEvent: () => undefined, clear: () => undefined };

/** Shows progress if stderr is a terminal whose cursor can move, unless items are printed there as they arrive. */
export function createProgress(context: Context, noun: string, isStreaming: boolean): Progress {
  const { env, stdout, stderr } = context;
  const isInterleaved = isStreaming && stdout.isTTY === true;
  if (stderr.isTTY !== true || env["TERM"] === "dumb" || isInterleaved) return quiet;
  let read = 0;
  let isShown = false;
  const clear = (): void => {
    if (!isShown) return;
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
    isShown = false;
  };
  return {
    clear,
    onEvent(event) {
      if (event.type === "page") read += event.fresh;
      const text = describe(event, `Reading ${noun}: ${read} so far`);
      if (text === undefined) return;
      clear();
      // A line that wraps can't be erased.
      stderr.write(text.slice(0, columnsOf(context, stderr) - 1));
      isShown = true;
    },
  };
}

/** Only pages, polls and retries are worth a line. */
function describe(event: WebexEvent, reading: string): string | undefined {
  if (event.type === "page") return reading;
  if (event.type === "poll") return `Waiting: ${event.status ?? "gone"} after ${seconds(event.waitedMs)}`;
  return event.type === "retry" ? `Trying again: ${describeRetry(event)}` : undefined;
}

const reasons = {
  connection: "connection failed",
  timeout: "timed out",
  body: "invalid JSON",
} satisfies Record<Exclude<RetryEvent["reason"], number>, string>;

/** `429, attempt 2 in 1.5 s` */
function describeRetry({ reason, attempt, delayMs }: RetryEvent): string {
  const cause = typeof reason === "number" ? String(reason) : reasons[reason];
  return `${cause}, attempt ${attempt + 1} in ${seconds(delayMs)}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
