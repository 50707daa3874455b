import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { RetryEvent, WebexEvent } from "webex-wholesale";
import { createProgress } from "../../scripts/start/progress.ts";
import { supportsColor, type Output } from "../../scripts/start/terminal.ts";

const home = "\u001b[1G";
const erase = "\u001b[2K";

function output(isTTY: boolean, columns = 80): Output & { written: () => string } {
  let all = "";
  const stream = new Writable({
    write(chunk, _, done) {
      all += String(chunk);
      done();
    },
  });
  return Object.assign(stream, { isTTY, columns, hasColors: () => true, written: () => all });
}

const page = (fresh: number): WebexEvent => ({ type: "page", path: "/p", offset: 0, received: fresh, fresh });
const retry = (reason: RetryEvent["reason"]): WebexEvent => {
  return { type: "retry", method: "GET", url: "u", attempt: 1, reason, delayMs: 1500 };
};

/** The line on a terminal after these events. */
function lineAfter(events: WebexEvent[], columns = 80): string | undefined {
  const stderr = output(true, columns);
  const progress = createProgress({ stdout: output(false), stderr }, true);
  for (const event of events) progress.onEvent(event);
  return stderr
    .written()
    .split(home + erase)
    .at(-1);
}

describe("on a terminal", () => {
  it("the line shows how many customers were read", () => {
    expect(lineAfter([page(100), page(99)])).toBe("Reading customers: 199 so far");
  });

  it("a retry is shown with its cause and delay until the next page", () => {
    expect(lineAfter([page(100), retry(429)])).toBe("Reading customers: 100 so far; 429, attempt 2 in 1.5 s");
    expect(lineAfter([retry("connection")])).toContain("connection failed, attempt 2 in 1.5 s");
    expect(lineAfter([retry(429), page(1)])).toBe("Reading customers: 1 so far");
  });

  it("the line is shorter than the terminal's width", () => {
    expect(lineAfter([retry("connection")], 20)).toHaveLength(19);
  });

  it("other events change nothing", () => {
    const request: WebexEvent = { type: "request", method: "GET", url: "u", attempt: 1 };
    expect(lineAfter([page(1), request])).toBe("Reading customers: 1 so far");
  });

  it("the line is erased at the end", () => {
    const stderr = output(true);
    createProgress({ stdout: output(true), stderr }, false).clear();
    expect(stderr.written()).toBe(home + erase);
  });
});

describe("nothing is written", () => {
  it.each([
    ["if stderr isn't a terminal", false, false, false],
    ["if customers are printed to the same terminal", true, true, true],
  ])("%s", (_, stderrIsTTY, stdoutIsTTY, isStreaming) => {
    const stderr = output(stderrIsTTY);
    const progress = createProgress({ stdout: output(stdoutIsTTY), stderr }, isStreaming);
    progress.onEvent(page(1));
    progress.clear();
    expect(stderr.written()).toBe("");
  });
});

describe("color", () => {
  it("needs a terminal that supports it", () => {
    expect(supportsColor(output(true))).toBe(true);
    expect(supportsColor(output(false))).toBe(false);
    expect(supportsColor(Object.assign(output(true), { hasColors: () => false }))).toBe(false);
  });
});
