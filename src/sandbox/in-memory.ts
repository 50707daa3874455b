import type { Answer } from "./answer.ts";
import type { Respond } from "./respond.ts";

// Node tells a request's signal of the caller's abort only as long as somebody keeps the request itself.
const waiting = new Set<Request>();
const stalled = new Set<Request>();

/** A `fetch` that reaches the sandbox without a network, and rejects as `fetch` does. */
export function inMemory(respond: Respond): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, headers, signal } = request;
    waiting.add(request);
    try {
      const url = new URL(request.url);
      const outcome = await respond({ method, url, authorization: headers.get("authorization"), signal });
      switch (outcome.type) {
        case "answer":
          return responseOf(outcome.answer, outcome.answer.body);
        case "stall":
          return responseOf(outcome.answer, stalledBody(outcome.answer.body, request));
        case "hang":
          return await untilAborted(signal);
        case "reset":
          throw new TypeError("fetch failed", { cause: connectionReset() });
      }
    } finally {
      waiting.delete(request);
    }
  };
}

function responseOf({ status, headers }: Answer, body: BodyInit): Response {
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

/** Gives `text`, and then nothing more until the request is aborted or the body is cancelled. */
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
