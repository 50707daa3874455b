import { clearLine, cursorTo } from "node:readline";
import type { RetryEvent, WebexEvent } from "webex-wholesale";
import type { Streams } from "./terminal.ts";

/** One line on stderr that says how far the reading has come. */
export interface Progress {
  /** For `onEvent` of a client. */
  tell: (event: WebexEvent) => void;
  /** Takes the line away, so that the next text begins at the margin. */
  clear(): void;
}

/**
 * Only for a terminal, and not where the customers themselves come in on it. A retry shows until the next page, so
 * that a wait is seen to be one.
 */
export function createProgress({ stdout, stderr }: Streams, isStreaming: boolean): Progress {
  if (stderr.isTTY !== true || (isStreaming && stdout.isTTY === true)) {
    return { tell: () => undefined, clear: () => undefined };
  }
  let read = 0;
  const clear = (): void => {
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
  };
  return {
    clear,
    tell(event) {
      if (event.type === "page") read += event.fresh;
      else if (event.type !== "retry") return;
      clear();
      const text = event.type === "retry" ? `${soFar(read)}; ${waitOf(event)}` : soFar(read);
      // A line that wraps could not be taken away again.
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
    },
  };
}

function soFar(read: number): string {
  return `Reading: ${read} so far`;
}

const reasons = {
  connection: "no answer",
  timeout: "no answer in time",
  body: "an answer that is no JSON",
} satisfies Record<Exclude<RetryEvent["reason"], number>, string>;

/** `429, attempt 2 in 1.5 s` */
function waitOf({ reason, attempt, delayMs }: RetryEvent): string {
  const what = typeof reason === "number" ? String(reason) : reasons[reason];
  return `${what}, attempt ${attempt + 1} in ${(delayMs / 1000).toFixed(1)} s`;
}
