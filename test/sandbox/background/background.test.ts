import { describe, expect, it } from "vitest";
import { createBackground, type Background } from "../../../src/sandbox/background/background.ts";
import { steppedClock } from "../stepped-clock.ts";

const statuses = { DONE: "done", FAILED: "failed" } as const;

interface Started {
  background: Background;
  /** Starts work with a name. */
  start: (name: string) => object;
  /** The names of the work that has ended, in order. */
  ended: string[];
  pass: (ms: number) => void;
}

function backgroundWith(backgroundMs: number): Started {
  const clock = steppedClock();
  const background = createBackground(clock, backgroundMs, () => undefined);
  const ended: string[] = [];
  const start = (name: string): object => {
    const resource = { name };
    background.start(resource, statuses, () => ended.push(name));
    return resource;
  };
  return { background, start, ended, pass: clock.pass };
}

describe("background work", () => {
  it("ends with the first advance after its time has passed, in the order in which it was started", () => {
    const { background, start, ended, pass } = backgroundWith(100);
    start("a");
    pass(50);
    start("b");
    start("c");
    pass(49);
    background.advance();
    expect(ended).toEqual([]);
    pass(1);
    expect(ended).toEqual([]);
    background.advance();
    expect(ended).toEqual(["a"]);
    pass(50);
    background.advance();
    background.advance();
    expect(ended).toEqual(["a", "b", "c"]);
  });

  it("that takes no time still ends only with the next advance", () => {
    const { background, start, ended } = backgroundWith(0);
    const resource = start("a");
    expect([background.isBusy(resource), ended]).toEqual([true, []]);
    background.advance();
    expect([background.isBusy(resource), ended]).toEqual([false, ["a"]]);
  });

  it("all ends with settle, and only once", () => {
    const { background, start, ended, pass } = backgroundWith(100);
    start("a");
    start("b");
    background.settle();
    pass(100);
    background.advance();
    expect(ended).toEqual(["a", "b"]);
  });

  it("makes its own resource busy, and no other", () => {
    const { background, start, pass } = backgroundWith(100);
    const resource = start("a");
    expect([background.isBusy(resource), background.isBusy({ name: "a" })]).toEqual([true, false]);
    pass(100);
    background.advance();
    expect(background.isBusy(resource)).toBe(false);
  });

  it("ends as was decided when it started", () => {
    const clock = steppedClock();
    const outcomes = ["FAILED", undefined] as const;
    let starts = 0;
    // Boundary: these are the statuses of the work below.
    const background = createBackground(clock, 0, () => outcomes[starts++] as never);
    const ended: unknown[] = [];
    const [first, second] = [{}, {}];
    background.start(first, statuses, (outcome) => ended.push(outcome));
    background.start(second, statuses, (outcome) => ended.push(outcome));
    background.advance();
    expect(ended).toEqual(["FAILED", undefined]);
  });
});
