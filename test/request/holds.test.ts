import { describe, expect, it } from "vitest";
import { createHolds } from "../../src/request/holds.ts";
import { rejection } from "../support/scripted-client.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

function holds() {
  const clock = new VirtualClock();
  return { clock, holds: createHolds(clock) };
}

describe("a path that is held back", () => {
  it("may be called when the time is over, and others at once", async () => {
    const { clock, holds: given } = holds();
    given.hold("/a", 500);
    expect((await clock.run(given.pass(["/b"], undefined))).elapsedMs).toBe(0);
    expect((await clock.run(given.pass(["/a"], undefined))).elapsedMs).toBe(500);
    expect((await clock.run(given.pass(["/a"], undefined))).elapsedMs).toBe(0);
  });

  it("is held longer by a longer hold that comes while it is waited for, and not by a shorter one", async () => {
    const { clock, holds: given } = holds();
    given.hold("/a", 500);
    const pass = given.pass(["/a"], undefined);
    given.hold("/a", 2000);
    given.hold("/a", 100);
    expect((await clock.run(pass)).elapsedMs).toBe(2000);
  });

  it("is given up at once on an abort", async () => {
    const { clock, holds: given } = holds();
    given.hold("/a", 500);
    const reason = new Error("left");
    const { result, elapsedMs } = await clock.run(rejection(given.pass(["/a"], AbortSignal.abort(reason))));
    expect({ result, elapsedMs }).toEqual({ result: reason, elapsedMs: 0 });
    expect(clock.timers).toBe(0);
  });
});
