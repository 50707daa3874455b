import { createWholesaleClient, isWebexError } from "webex-wholesale";

/** Where a sandbox of `server.ts` listens. */
export interface Address {
  baseUrl: string;
  token: string;
}

/** What a session met, in plain data that can leave any runtime. */
export interface Outcome {
  /** Of the call that was answered with 404. */
  missing: string;
  /** Of the call that was aborted. */
  aborted: string;
  /** Reason and wait of each retry. */
  retries: string[];
  customers: number;
  distinct: number;
}

/** What each runtime must report; the server's script is made for it. */
export const expected: Outcome = {
  missing: "not_found",
  aborted: "the caller has enough",
  retries: ["429 after 1000 ms"],
  customers: 250,
  distinct: 250,
};

/** The same short script for every runtime: a 404, an abort, and 250 customers with a 429 on the way. */
export async function session(address: Address): Promise<Outcome> {
  const retries: string[] = [];
  const { customers } = createWholesaleClient({
    ...address,
    onEvent(event) {
      if (event.type === "retry") retries.push(`${event.reason} after ${event.delayMs} ms`);
    },
  });
  const missing = await failure(customers.list().first());
  const enough = new AbortController();
  setTimeout(() => {
    enough.abort(new Error(expected.aborted));
  }, 100);
  const aborted = await failure(customers.list({}, { signal: enough.signal }).first());
  const all = await customers.list().toArray();
  const distinct = new Set(all.map(({ id }) => id)).size;
  return { missing, aborted, retries, customers: all.length, distinct };
}

async function failure(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return "no failure";
  } catch (error) {
    if (isWebexError(error)) return error.code;
    return error instanceof Error ? error.message : String(error);
  }
}
