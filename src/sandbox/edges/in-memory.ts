import { firstHalf, type Delivery, type SandboxResponse } from "../responses/response.ts";
import { readRequestBody } from "./request-body.ts";
import type { ReceivedRequest, Respond } from "./received-request.ts";

/** Where the files are that are downloaded without a network. The name is reserved, and leads nowhere. */
const filesOrigin = "https://billing-reports.sandbox.example";

// Node reports the caller's abort to a request's signal only while something references the request itself.
const waiting = new Set<Request>();
const stalled = new Set<Request>();

/** A `fetch` that reaches the sandbox without a network and rejects as `fetch` does. */
export function inMemory(respond: Respond): (request: Request) => Promise<Response> {
  return async (request) => {
    waiting.add(request);
    try {
      return await deliver(await respond(received(request)), request);
    } finally {
      waiting.delete(request);
    }
  };
}

function received(request: Request): ReceivedRequest {
  return {
    method: request.method,
    url: new URL(request.url),
    filesOrigin,
    header: (name) => request.headers.get(name),
    readBody: async () => readRequestBody([new Uint8Array(await request.arrayBuffer())]),
    signal: request.signal,
  };
}

/** A truncated body simply ends early, since there is no connection to break. */
async function deliver(delivery: Delivery, request: Request): Promise<Response> {
  switch (delivery.type) {
    case "whole":
      return responseOf(delivery.response, delivery.response.body || null);
    case "truncated":
      return responseOf(delivery.response, firstHalf(delivery.response));
    case "stalled":
      return responseOf(delivery.response, stalledBody(firstHalf(delivery.response), request));
    case "hang":
      return untilAborted(request.signal);
    case "reset":
      throw new TypeError("fetch failed", { cause: connectionReset() });
  }
}

function responseOf({ status, headers }: SandboxResponse, body: BodyInit | null): Response {
  return new Response(body, { status, headers });
}

/** Never resolves; rejects with the signal's reason. */
async function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
  });
}

/** Yields `text` and then nothing until the request is aborted or the body is canceled. */
function stalledBody(text: string, request: Request): ReadableStream<Uint8Array> {
  stalled.add(request);
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      untilAborted(request.signal).catch((reason: unknown) => {
        stalled.delete(request);
        controller.error(reason);
      });
    },
    cancel() {
      stalled.delete(request);
    },
  });
}

function connectionReset(): Error {
  return Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
}
