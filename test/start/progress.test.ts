import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { RetryEvent, WebexEvent } from "webex-wholesale";
import { createProgress } from "../../scripts/start/progress.ts";
import { isColoured, type Output } from "../../scripts/start/terminal.ts";

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

/** What stands on a terminal's line after these events. */
function lineAfter(events: WebexEvent[], columns = 80): string | undefined {
  const stderr = output(true, columns);
  const progress = createProgress({ stdout: output(false), stderr }, true);
  for (const event of events) progress.tell(event);
  return stderr
    .written()
    .split(home + erase)
    .at(-1);
}

describe("on a terminal", () => {
  it("the line says how many customers were read", () => {
    expect(lineAfter([page(100), page(99)])).toBe("Reading: 199 so far");
  });

  it("a wait shows with its cause and its length until the next page", () => {
    expect(lineAfter([page(100), retry(429)])).toBe("Reading: 100 so far; 429, attempt 2 in 1.5 s");
    expect(lineAfter([retry("connection")])).toContain("no answer, attempt 2 in 1.5 s");
    expect(lineAfter([retry(429), page(1)])).toBe("Reading: 1 so far");
  });

  it("the line is shorter than the terminal is wide", () => {
    expect(lineAfter([retry("connection")], 20)).toHaveLength(19);
  });

  it("other events change nothing", () => {
    const request: WebexEvent = { type: "request", method: "GET", url: "u", attempt: 1 };
    expect(lineAfter([page(1), request])).toBe("Reading: 1 so far");
  });

  it("the line is taken away at the end", () => {
    const stderr = output(true);
    createProgress({ stdout: output(true), stderr }, false).clear();
    expect(stderr.written()).toBe(home + erase);
  });
});

describe("nothing is written", () => {
  it.each([
    ["where stderr is no terminal", false, false, false],
    ["where customers stream to the same terminal", true, true, true],
  ])("%s", (_, stderrIsTTY, stdoutIsTTY, isStreaming) => {
    const stderr = output(stderrIsTTY);
    const progress = createProgress({ stdout: output(stdoutIsTTY), stderr }, isStreaming);
    progress.tell(page(1));
    progress.clear();
    expect(stderr.written()).toBe("");
  });
});

describe("colour", () => {
  it("is for a terminal that has it", () => {
    expect(isColoured(output(true))).toBe(true);
    expect(isColoured(output(false))).toBe(false);
    expect(isColoured(Object.assign(output(true), { hasColors: () => false }))).toBe(false);
  });
});
