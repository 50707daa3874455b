import { failure, finish, firstHalf, type Delivery } from "../response.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import type { IncomingMessage, ServerResponse } from "./node-http.ts";
import { readRequestBody } from "./request-body.ts";
import type { ReceivedRequest, Respond } from "./received-request.ts";
import { requestUrl } from "./request-url.ts";

/** Serves one request over HTTP. `origin` is the server's own. */
export async function serve(
  respond: Respond,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = received(incoming, outgoing, origin);
  if (request.method === "OPTIONS") {
    outgoing.writeHead(204, preflightHeaders(request.header("access-control-request-headers"))).end();
    return;
  }
  try {
    deliver(await respond(request), incoming, outgoing);
  } catch (error) {
    // The caller has left, or a function in `changes` threw: its author reads the reason in the response.
    deliver(unexpected(error), incoming, outgoing);
  }
}

function received(incoming: IncomingMessage, outgoing: ServerResponse, origin: string): ReceivedRequest {
  const gone = new AbortController();
  outgoing.on("close", () => {
    gone.abort();
  });
  return {
    method: incoming.method ?? "",
    url: requestUrl(incoming.url ?? "", origin),
    header: (name) => headerOf(incoming, name),
    readBody: async () => readRequestBody(incoming),
    signal: gone.signal,
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === "string" ? value : null;
}

function deliver(delivery: Delivery, incoming: IncomingMessage, outgoing: ServerResponse): void {
  switch (delivery.type) {
    case "whole":
    case "truncated":
    case "stalled": {
      const { status, headers, body } = delivery.response;
      outgoing.writeHead(status, { ...headers, ...corsHeaders });
      if (delivery.type === "whole") outgoing.end(body);
      else if (delivery.type === "truncated") outgoing.end(firstHalf(delivery.response));
      else outgoing.write(firstHalf(delivery.response));
      return;
    }
    case "reset":
      incoming.socket.destroy();
      return;
    case "hang":
      return;
  }
}

function unexpected(error: unknown): Delivery {
  const trackingId = `SANDBOX_${crypto.randomUUID().toUpperCase()}`;
  return { type: "whole", response: finish(failure(500, [{ description: String(error) }]), trackingId) };
}
