import { firstHalf, type Delivery, type SandboxResponse } from "../responses/response.ts";
import { readRequestBody } from "./request-body.ts";
import type { ReceivedRequest, Respond } from "./received-request.ts";

/** The origin of the files, on a name that is reserved and never resolves. */
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

async function deliver(delivery: Delivery, request: Request): Promise<Response> {
  switch (delivery.type) {
    case "whole":
      return responseOf(delivery.response, delivery.response.body || null);
    case "truncated":
      return responseOf(delivery.response, truncatedBody(delivery.response));
    case "stalled":
      return responseOf(delivery.response, stalledBody(delivery.response, request));
    case "hang":
      return untilAborted(request.signal);
    case "reset":
      throw connectionError("fetch failed", "ECONNRESET", "read ECONNRESET");
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

function truncatedBody(response: SandboxResponse): ReadableStream<Uint8Array> {
  const error = connectionError("terminated", "UND_ERR_SOCKET", "other side closed");
  return partialBody(response, Promise.reject(error));
}

/** Ends when the request is aborted or the body is canceled. */
function stalledBody(response: SandboxResponse, request: Request): ReadableStream<Uint8Array> {
  const release = (): void => void stalled.delete(request);
  stalled.add(request);
  return partialBody(response, untilAborted(request.signal).finally(release), release);
}

/** Half of a body, and then the error that the rest ends in. */
function partialBody(
  response: SandboxResponse,
  rest: Promise<never>,
  cancel?: () => void,
): ReadableStream<Uint8Array> {
  // The reader of the stream gets this rejection.
  rest.catch(() => undefined);
  const chunks = [new TextEncoder().encode(firstHalf(response))];
  return new ReadableStream({
    async pull(controller) {
      controller.enqueue(chunks.pop() ?? (await rest));
    },
    ...(cancel && { cancel }),
  });
}

/** In the words of Node's `fetch`. */
function connectionError(message: string, code: string, reason: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}
