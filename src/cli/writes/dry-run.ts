import { createWholesaleClient, type WholesaleClient } from "../../client.ts";
import type { ClientOptions } from "../../options/client-options.ts";

/** A request as it would be sent, without its token. */
export interface PlannedRequest {
  method: string;
  url: string;
  body?: unknown;
}

/** Runs a call on a client that sends nothing; resolves to the request that it would have sent. */
export async function plannedRequest(
  options: ClientOptions,
  run: (webex: WholesaleClient) => unknown,
): Promise<PlannedRequest> {
  let planned: Promise<PlannedRequest> | undefined;
  const webex = createWholesaleClient({
    ...options,
    onEvent: undefined,
    fetch: (request) => {
      planned = describe(request);
      // Isn't retried.
      return Promise.resolve(new Response(null, { status: 400 }));
    },
  });
  try {
    await run(webex);
  } catch (error) {
    if (!planned) throw error;
  }
  if (!planned) throw new TypeError("The call sent nothing.");
  return planned;
}

async function describe(request: Request): Promise<PlannedRequest> {
  const { method, url } = request;
  const text = await request.text();
  return { method, url, ...(text !== "" && { body: JSON.parse(text) as unknown }) };
}

/** For people: the request line, and the body below it. */
export function plannedText({ method, url, body }: PlannedRequest): string {
  const lines = [`${method} ${url}`, ...(body === undefined ? [] : [JSON.stringify(body, undefined, 2)])];
  return `${lines.join("\n\n")}\n`;
}
