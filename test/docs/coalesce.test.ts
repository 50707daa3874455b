import { expect, it } from "vitest";
import { coalesce } from "../../scripts/docs/coalesce.ts";

/** A task whose runs the test ends by hand. */
function manualTask(): { call: () => Promise<void>; runs: PromiseWithResolvers[] } {
  const runs: PromiseWithResolvers[] = [];
  const call = coalesce(() => new Promise<void>((resolve, reject) => runs.push({ resolve, reject })));
  return { call, runs };
}

interface PromiseWithResolvers {
  resolve: () => void;
  reject: (error: Error) => void;
}

it("runs once for all the calls that come during a run, after that run", async () => {
  const { call, runs } = manualTask();
  const first = call();
  const later = [call(), call(), call()];
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await first;
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await Promise.all(later);
  expect(runs).toHaveLength(2);
});

it("runs again for a call after the last run", async () => {
  const { call, runs } = manualTask();
  for (const count of [1, 2]) {
    const run = call();
    expect(runs).toHaveLength(count);
    runs.at(-1)?.resolve();
    await run;
  }
});

it("starts the next run even if the one before it fails", async () => {
  const { call, runs } = manualTask();
  const failing = call();
  const next = call();
  runs[0]?.reject(new Error("No space left on device"));
  await expect(failing).rejects.toThrow("No space left");
  runs[1]?.resolve();
  await next;
});
