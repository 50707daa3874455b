import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClientIn } from "../../src/client.ts";
import { createSandboxIn, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { systemClock } from "../../src/time/clock.ts";
import { provision, remove } from "../sandbox/customers.ts";
import { steppedClock } from "../sandbox/stepped-clock.ts";

/** What other callers do before a request of the listing. */
interface Meanwhile {
  provisions: number;
  /** Where the customers to remove are, from 0 to 1. */
  removals: number[];
  passedMs: number;
}

const meanwhile: fc.Arbitrary<Meanwhile> = fc.record({
  provisions: fc.nat(3),
  removals: fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 3 }),
  passedMs: fc.constantFrom(0, 40, 100),
});

async function act(sandbox: Sandbox, { provisions, removals }: Meanwhile): Promise<void> {
  for (let nth = 0; nth < provisions; nth++)
    await provision(sandbox, { externalId: `key-${sandbox.requests.length}` });
  for (const at of removals) {
    const customer = sandbox.customers[Math.floor(at * sandbox.customers.length)];
    if (customer) await remove(sandbox, customer);
  }
}

/** Lists all customers while others provision and remove some. */
async function listMeanwhile(customers: number, script: Meanwhile[], pageSize: number, concurrency: number) {
  const clock = steppedClock();
  const sandbox = createSandboxIn({ clock }, { customers, backgroundMs: 100, tidy: true });
  const before = sandbox.customers.map(({ id }) => id);
  const steps = script.values();
  const { token } = sandbox;
  const fetch = async (request: Request): Promise<Response> => {
    const step = steps.next().value;
    if (step) {
      clock.pass(step.passedMs);
      await act(sandbox, step);
    }
    return sandbox.fetch(request);
  };
  const webex = createClientIn({ clock: systemClock, random: () => 0 }, { token, fetch });
  const read = (await webex.customers.list({}, { pageSize, concurrency }).toArray()).map(({ id }) => id);
  const after = sandbox.customers.map(({ id }) => id);
  return { before, read, after };
}

describe("a listing while customers are provisioned and removed", () => {
  it("has each customer that exists during all of it once, in order, and no customer twice", async () => {
    const scripts = fc.array(meanwhile, { maxLength: 30 });
    const sizes = [
      fc.integer({ min: 5, max: 80 }),
      fc.integer({ min: 5, max: 20 }),
      fc.integer({ min: 1, max: 4 }),
    ] as const;
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(scripts, ...sizes, async (script, customers, pageSize, concurrency) => {
        const { before, read, after } = await listMeanwhile(customers, script, pageSize, concurrency);
        const survivors = before.filter((id) => after.includes(id));
        if (survivors.length < before.length) changed++;
        expect(new Set(read).size).toBe(read.length);
        expect(read.filter((id) => survivors.includes(id))).toEqual(survivors);
      }),
      { numRuns: 60 },
    );
    expect(changed).toBeGreaterThan(8);
  });
});
