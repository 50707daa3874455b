import { createWholesaleClient } from "webex-wholesale";
import type { Task } from "./task.ts";

/** Bytes per customer that are still in use when the last of many is read, each dropped at once. */
export const memory: Task = async ({ scale: { memoryItems } }) => {
  await readAll(5000, () => undefined);
  const before = heapInUse();
  let after = NaN;
  await readAll(memoryItems, () => {
    after = heapInUse();
  });
  return { bytesPerItem: (after - before) / memoryItems };
};

async function readAll(total: number, onLast: () => void): Promise<void> {
  const webex = createWholesaleClient({ token: "bench", fetch: fetchPages(total) });
  const last = customerAt(total - 1).id;
  let count = 0;
  for await (const { id } of webex.customers.list({}, { pageSize: 1000 })) {
    count += 1;
    if (id === last) onLast();
  }
  if (count !== total) throw new Error(`Read ${count} customers of ${total}.`);
}

/** Creates pages as they are requested, so that the list itself takes no memory. */
function fetchPages(total: number): (request: Request) => Promise<Response> {
  return ({ url }) => {
    const { searchParams } = new URL(url);
    const [offset, max] = [Number(searchParams.get("offset")), Number(searchParams.get("max"))];
    const length = Math.max(0, Math.min(max, total - offset));
    return Promise.resolve(
      Response.json({ items: Array.from({ length }, (_, index) => customerAt(offset + index)) }),
    );
  };
}

/** With an id as long as the service's own. */
function customerAt(index: number): { id: string } {
  const uuid = `00000000-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;
  return { id: Buffer.from(`ciscospark://us/ENTERPRISE/${uuid}`).toString("base64url") };
}

function heapInUse(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
