import { describe, expect, it } from "vitest";
import { progress } from "../../../generated/facts.ts";
import { outcomeSequence, type Outcomes } from "../../../src/sandbox/background/outcomes.ts";
import { mulberry32 } from "../../../src/sandbox/random.ts";

const { CustomerStatus } = progress;
const reportStatuses = { IN_PROGRESS: "running", COMPLETED: "done", FAILED: "failed" } as const;

/** How so many pieces of work on customers end. */
function drawn(outcomes: Outcomes, count: number, seed = 1): unknown[] {
  const next = outcomeSequence(outcomes, mulberry32(seed));
  return Array.from({ length: count }, () => next(CustomerStatus));
}

/** How one piece of work on a report ends. */
function drawnForReport(outcomes: Outcomes): unknown {
  return outcomeSequence(outcomes, mulberry32(1))(reportStatuses);
}

describe("outcomes by script", () => {
  it("come one per piece of work, and success after the last", () => {
    expect(drawn(["error", null, "provisioned_with_errors"], 5)).toEqual([
      "error",
      undefined,
      "provisioned_with_errors",
      undefined,
      undefined,
    ]);
  });

  it("are success for a resource that can't have the status", () => {
    expect(drawnForReport(["error"])).toBeUndefined();
  });
});

describe("outcomes by rate", () => {
  const rates = { error: 0.1, provisioned_with_errors: 0.2 };

  it("come as often as the rates say", () => {
    const all = drawn(rates, 5000);
    const share = (outcome: unknown): number => all.filter((one) => one === outcome).length / all.length;
    expect(share("error")).toBeCloseTo(0.1, 1);
    expect(share("provisioned_with_errors")).toBeCloseTo(0.2, 1);
    expect(share(undefined)).toBeCloseTo(0.7, 1);
  });

  it("are the same for the same seed, and others for another", () => {
    expect(drawn(rates, 50)).toEqual(drawn(rates, 50));
    expect(drawn(rates, 50)).not.toEqual(drawn(rates, 50, 2));
  });

  it("are success for a resource that can't have the status", () => {
    expect(drawnForReport({ error: 1 })).toBeUndefined();
  });
});
