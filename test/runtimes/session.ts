import { createWholesaleClient, isWebexError, type WholesaleClient } from "webex-wholesale";

/** Where the sandboxes of `server.ts` listen. */
export interface Endpoints {
  baseUrl: string;
  /** The base URL of a sandbox that never responds. */
  silentUrl: string;
  token: string;
}

/** The results of a session, as plain data that can leave any runtime. */
export interface Outcome {
  /** The code of the error for a 404. */
  missing: string;
  /** The message of the reason of an aborted call. */
  aborted: string;
  /** The reason and the wait of each retry. */
  retries: string[];
  customers: number;
  distinct: number;
}

/** What each runtime must report, given the faults in `server.ts`. */
export const expected: Outcome = {
  missing: "not_found",
  aborted: "the caller has seen enough",
  retries: ["429 after 1000 ms"],
  customers: 250,
  distinct: 250,
};

/** The same short script for every runtime: a 404, an abort, and 250 customers with a 429 among the responses. */
export async function session({ baseUrl, silentUrl, token }: Endpoints): Promise<Outcome> {
  const retries: string[] = [];
  const { customers } = createWholesaleClient({
    baseUrl,
    token,
    onEvent(event) {
      if (event.type === "retry") retries.push(`${event.reason} after ${event.delayMs} ms`);
    },
  });
  const missing = await failure(customers.list().first());
  const aborted = await abortedCall(createWholesaleClient({ baseUrl: silentUrl, token }));
  const all = await customers.list().toArray();
  const distinct = new Set(all.map(({ id }) => id)).size;
  return { missing, aborted, retries, customers: all.length, distinct };
}

/** Whether the abort comes before or after the request has reached the server makes no difference. */
async function abortedCall({ customers }: WholesaleClient): Promise<string> {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new Error(expected.aborted));
  }, 100);
  return failure(customers.list({}, { signal: controller.signal }).first());
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
