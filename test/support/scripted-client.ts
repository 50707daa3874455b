import { createClientIn, type WholesaleClient } from "../../src/client.ts";
import type { ClientOptions, WebexEvent } from "../../src/index.ts";
import { VirtualClock } from "./virtual-clock.ts";

/** What the service does with one request. */
export type Act = Response | Error | ((request: Request) => Response | Promise<Response>);

export interface Scripted {
  webex: WholesaleClient;
  clock: VirtualClock;
  /** Every request that was sent, in order. */
  requests: Request[];
  events: WebexEvent[];
}

/** A client in virtual time whose service follows a script, and then responds with empty lists. */
export function scripted(
  acts: Act[],
  options: Partial<ClientOptions> = {},
  random: () => number = () => 1,
): Scripted {
  const clock = new VirtualClock();
  const requests: Request[] = [];
  const events: WebexEvent[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    requests.push(request);
    const act = acts[requests.length - 1] ?? page();
    if (act instanceof Error) throw act;
    return typeof act === "function" ? act(request) : act;
  };
  const webex = createClientIn(
    { clock, random },
    { token: "secret-token", fetch, onEvent: (event) => events.push(event), ...options },
  );
  return { webex, clock, requests, events };
}

export function page(...ids: string[]): Response {
  return Response.json({ items: ids.map((id) => ({ id })) });
}

export function failure(status: number, headers: Record<string, string> = {}, body: unknown = {}): Response {
  return Response.json(body, { status, headers });
}

/** A service that never responds, and obeys the signal as `fetch` does. */
export function hang(request: Request): Promise<Response> {
  return new Promise((_, reject) => {
    request.signal.addEventListener("abort", () => {
      reject(request.signal.reason as Error);
    });
  });
}

/** Headers and the first bytes arrive, and then nothing. */
export function stall(request: Request): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"items":['));
      request.signal.addEventListener("abort", () => {
        controller.error(request.signal.reason);
      });
    },
  });
  return new Response(body, { headers: { trackingid: "ROUTER_STALLED" } });
}

/** What a promise rejects with. */
export async function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => {
      throw new Error("The promise did not reject.");
    },
    (error: unknown) => error,
  );
}
