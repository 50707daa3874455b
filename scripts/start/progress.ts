import { clearLine, cursorTo } from "node:readline";
import type { RetryEvent, WebexEvent } from "webex-wholesale";
import type { Streams } from "./terminal.ts";

/** One line on stderr that shows how much was read. */
export interface Progress {
  /** The `onEvent` option of a client. */
  onEvent: (event: WebexEvent) => void;
  /** Erases the line. */
  clear(): void;
}

/** Active on a terminal, unless the customers are printed there as they arrive. A retry is shown until the next page. */
export function createProgress({ stdout, stderr }: Streams, isStreaming: boolean): Progress {
  if (stderr.isTTY !== true || (isStreaming && stdout.isTTY === true)) {
    return { onEvent: () => undefined, clear: () => undefined };
  }
  let read = 0;
  const clear = (): void => {
    cursorTo(stderr, 0);
    clearLine(stderr, 0);
  };
  return {
    clear,
    onEvent(event) {
      if (event.type === "page") read += event.fresh;
      else if (event.type !== "retry") return;
      clear();
      const text = event.type === "retry" ? `${readSoFar(read)}; ${describeRetry(event)}` : readSoFar(read);
      // A line that wraps can't be erased.
      stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
    },
  };
}

function readSoFar(read: number): string {
  return `Reading customers: ${read} so far`;
}

const reasons = {
  connection: "connection failed",
  timeout: "timed out",
  body: "invalid JSON",
} satisfies Record<Exclude<RetryEvent["reason"], number>, string>;

/** `429, attempt 2 in 1.5 s` */
function describeRetry({ reason, attempt, delayMs }: RetryEvent): string {
  const cause = typeof reason === "number" ? String(reason) : reasons[reason];
  return `${cause}, attempt ${attempt + 1} in ${(delayMs / 1000).toFixed(1)} s`;
}
