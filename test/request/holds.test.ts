import { describe, expect, it } from "vitest";
import { createHolds } from "../../src/request/holds.ts";
import { rejection } from "../support/scripted-client.ts";
import { VirtualClock } from "../support/virtual-clock.ts";

function setUp() {
  const clock = new VirtualClock();
  return { clock, holds: createHolds(clock) };
}

describe("a key that is held", () => {
  it("passes once the time is over, and other keys pass at once", async () => {
    const { clock, holds } = setUp();
    holds.hold("/a", 500);
    expect((await clock.run(holds.pass(["/b"], undefined))).elapsedMs).toBe(0);
    expect((await clock.run(holds.pass(["/a"], undefined))).elapsedMs).toBe(500);
    expect((await clock.run(holds.pass(["/a"], undefined))).elapsedMs).toBe(0);
  });

  it("is extended by a longer hold that arrives during the wait, but not by a shorter one", async () => {
    const { clock, holds } = setUp();
    holds.hold("/a", 500);
    const pass = holds.pass(["/a"], undefined);
    holds.hold("/a", 2000);
    holds.hold("/a", 100);
    expect((await clock.run(pass)).elapsedMs).toBe(2000);
  });

  it("isn't waited for after an abort", async () => {
    const { clock, holds } = setUp();
    holds.hold("/a", 500);
    const reason = new Error("left");
    const { result, elapsedMs } = await clock.run(rejection(holds.pass(["/a"], AbortSignal.abort(reason))));
    expect({ result, elapsedMs }).toEqual({ result: reason, elapsedMs: 0 });
    expect(clock.timers).toBe(0);
  });
});
