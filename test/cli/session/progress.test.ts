import { describe, expect, it } from "vitest";
import type { RetryEvent, WebexEvent } from "webex-wholesale";
import type { Context } from "../../../src/cli/context.ts";
import { createProgress } from "../../../src/cli/session/progress.ts";
import { recorded } from "../command.ts";

const home = "\u001b[1G";
const erase = "\u001b[2K";
const page = (fresh: number): WebexEvent => ({ type: "page", path: "/p", offset: 0, received: fresh, fresh });
const retry = (reason: RetryEvent["reason"]): WebexEvent => {
  return { type: "retry", method: "GET", url: "u", attempt: 1, reason, delayMs: 1500 };
};
const poll: WebexEvent = { type: "poll", path: "/p", poll: 1, status: "updating", waitedMs: 5000 };

/** What is written for these events, in a context with these terminals. */
function written(
  events: WebexEvent[],
  { stdoutIsTTY = false, stderrIsTTY = true, isStreaming = true, env = {}, columns = 80 } = {},
): string {
  const stderr = recorded(stderrIsTTY, columns);
  const { signal } = new AbortController();
  const context: Context = { env, stdin: process.stdin, stdout: recorded(stdoutIsTTY), stderr, signal };
  const progress = createProgress(context, "customers", isStreaming);
  for (const event of events) progress.onEvent(event);
  progress.clear();
  return stderr.written();
}

/** The last line before the end erases it. */
function lastLine(events: WebexEvent[], columns = 80): string | undefined {
  return written(events, { columns })
    .split(home + erase)
    .at(-2);
}

describe("on a terminal", () => {
  it("the line shows how many items were read", () => {
    expect(lastLine([page(100), page(99)])).toBe("Reading customers: 199 so far");
  });

  it("a retry is shown with its cause and its delay", () => {
    expect(lastLine([retry(429)])).toBe("Trying again: 429, attempt 2 in 1.5 s");
    expect(lastLine([retry("connection")])).toContain("connection failed");
  });

  it("a poll is shown with the status and the time", () => {
    expect(lastLine([poll])).toBe("Waiting: updating after 5.0 s");
  });

  it("the line is shorter than the terminal's width", () => {
    expect(lastLine([retry("connection")], 21)).toHaveLength(20);
  });

  it("the line is erased at the end", () => {
    expect(written([page(1)])).toMatch(/\u001b\[1G\u001b\[2K$/);
  });

  it("other events write nothing", () => {
    expect(written([{ type: "request", method: "GET", url: "u", attempt: 1 }])).toBe("");
  });
});

describe("nothing is written", () => {
  it.each([
    ["if stderr isn't a terminal", { stderrIsTTY: false }],
    ["if the cursor can't move", { env: { TERM: "dumb" } }],
    ["if data is printed to the same terminal as it comes", { stdoutIsTTY: true }],
  ])("%s", (_, surroundings) => {
    expect(written([page(1), poll], surroundings)).toBe("");
  });
});
