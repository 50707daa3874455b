import { expect, it } from "vitest";
import { createWholesaleClient } from "../../src/index.ts";
import { createSandbox } from "../../src/sandbox/index.ts";

const count = 100_000;
const sandbox = createSandbox({ customers: 100, subscribers: count });
const webex = createWholesaleClient({ token: sandbox.token, fetch: sandbox.fetch });
/** Each page but the first shares an item with the one before it. */
const pages = Math.ceil((count - 1) / 99);

it.each([
  [1, pages + 1],
  [4, 2 * pages + 2],
  [8, 2 * pages + 2],
])("100,000 subscribers come once and in order, %i pages at a time", async (concurrency, mostRequests) => {
  const before = sandbox.requests.length;
  let index = 0;
  for await (const { id } of webex.subscribers.list({}, { pageSize: 1000, concurrency })) {
    if (id !== sandbox.subscribers[index]?.id) expect.unreachable(`Item ${index} is ${id}.`);
    index += 1;
  }
  expect(index).toBe(count);
  expect(sandbox.requests.length - before).toBeLessThanOrEqual(mostRequests);
});
