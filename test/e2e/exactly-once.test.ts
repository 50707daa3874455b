import fc from "fast-check";
import { expect, it } from "vitest";
import { createClientIn } from "../../src/client.ts";
import { isWebexError, type WholesaleClient } from "../../src/index.ts";
import { mulberry32 } from "../../src/sandbox/random.ts";
import { createSandboxIn, type Sandbox } from "../../src/sandbox/sandbox.ts";
import { VirtualClock } from "../support/virtual-clock.ts";
import { newCustomer } from "./new-customer.ts";

type Customers = WholesaleClient["customers"];

/** What happens to one customer, in order. */
interface Life {
  externalId: string;
  steps: ("add a package" | "remove")[];
}

/** Repeats a call that only reads until it succeeds. */
async function read<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isWebexError(error)) throw error;
    }
  }
}

/** Repeats a write until it is certain that it was carried out. `isDone` looks, when an outcome is unknown. */
async function write(
  call: () => Promise<unknown>,
  isDone: () => Promise<boolean>,
  check: () => void,
): Promise<void> {
  for (;;) {
    try {
      await call();
      return;
    } catch (error) {
      if (!isWebexError(error)) throw error;
      if (!error.outcomeUnknown) check();
      else if (await isDone()) return;
    }
  }
}

/** A caller that looks before it repeats; resolves to the packages that it knows the customer has, if it exists. */
async function follow(
  customers: Customers,
  sandbox: Sandbox,
  { externalId, steps }: Life,
): Promise<string[]> {
  const find = (): ReturnType<Customers["findByExternalId"]> =>
    read(() => customers.findByExternalId(externalId));
  const stored = (): number =>
    sandbox.customers.filter((customer) => customer.externalId === externalId).length;
  await write(
    () => customers.provision(newCustomer(externalId)),
    async () => (await find()) !== undefined,
    () => {
      expect(stored()).toBe(0);
    },
  );
  const { id = "" } = (await find()) ?? {};
  let packages = ["webex_meetings"];
  for (const step of steps) {
    await read(() => customers.waitUntilProvisioned(id, { pollMs: 50 }));
    if (step === "remove") {
      const isGone = async (): Promise<boolean> => (await find()) === undefined;
      await write(
        () => customers.remove(id),
        isGone,
        () => undefined,
      );
      await read(() => customers.waitUntilRemoved(id, { pollMs: 50 }));
      return [];
    }
    packages = [...packages, `package_${packages.length}`];
    await write(
      () => customers.update(id, { packages }),
      async () =>
        (await read(() => customers.waitUntilProvisioned(id, { pollMs: 50 }))).packages?.length ===
        packages.length,
      () => undefined,
    );
  }
  await read(() => customers.waitUntilProvisioned(id, { pollMs: 50 }));
  return packages;
}

const step = fc.constantFrom<Life["steps"][number]>("add a package", "add a package", "remove");
const lives = fc.array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 5 });

it("a caller that obeys outcomeUnknown creates nothing twice, loses nothing and knows the state of each", async () => {
  await fc.assert(
    fc.asyncProperty(lives, fc.nat(), async (steps, seed) => {
      const clock = new VirtualClock();
      const sandbox = createSandboxIn(
        { clock },
        {
          customers: 3,
          seed,
          backgroundMs: 120,
          faults: {
            "lost-answer": 0.12,
            reset: 0.06,
            503: 0.06,
            429: 0.06,
            truncate: 0.05,
            html: 0.03,
            hang: 0.02,
          },
        },
      );
      const { customers } = createClientIn(
        { clock, random: mulberry32(seed) },
        { token: sandbox.token, fetch: sandbox.fetch, timeoutMs: 1000, retry: { baseDelayMs: 10 } },
      );
      const everyone = steps.map((its, index) => ({ externalId: `key-${index}`, steps: its }));
      const { result } = await clock.run(
        Promise.all(everyone.map((life) => follow(customers, sandbox, life))),
      );
      const stored = everyone.map(({ externalId }) =>
        sandbox.customers.filter((customer) => customer.externalId === externalId),
      );
      expect(stored.map((found) => found.flatMap(({ packages = [] }) => packages))).toEqual(result);
      expect(Math.max(...stored.map(({ length }) => length))).toBeLessThanOrEqual(1);
    }),
    { numRuns: 25 },
  );
});
