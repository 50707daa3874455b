import { failure, finish, firstHalf, type Delivery, type SandboxResponse } from "../responses/response.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import type { IncomingMessage, ServerResponse } from "./node-http.ts";
import { readRequestBody } from "./request-body.ts";
import type { ReceivedRequest, Respond } from "./received-request.ts";
import { callerOrigin, requestUrl } from "./request-url.ts";

/** The origins of a server. A request to the one for files belongs there, whatever its `Host` says. */
export interface Origins {
  origin: string;
  filesOrigin: string;
  isForFiles?: boolean;
}

/** Serves one request over HTTP. */
export async function serve(
  respond: Respond,
  origins: Origins,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const request = received(incoming, outgoing, origins);
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

function received(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { origin, filesOrigin, isForFiles = false }: Origins,
): ReceivedRequest {
  const gone = new AbortController();
  outgoing.on("close", () => {
    gone.abort();
  });
  const header = (name: string): string | null => headerOf(incoming, name);
  const caller = { host: header("host"), protocol: header("x-forwarded-proto") };
  return {
    method: incoming.method ?? "",
    url: requestUrl(incoming.url ?? "", isForFiles ? filesOrigin : callerOrigin(caller, origin)),
    filesOrigin,
    header,
    readBody: async () => readRequestBody(incoming),
    signal: gone.signal,
  };
}

function headerOf({ headers }: IncomingMessage, name: string): string | null {
  const value = headers[name];
  return typeof value === "string" ? value : null;
}

function deliver(delivery: Delivery, { socket }: IncomingMessage, outgoing: ServerResponse): void {
  switch (delivery.type) {
    case "whole":
      writeHead(delivery.response, outgoing).end(delivery.response.body);
      return;
    case "truncated":
      writeHead(delivery.response, outgoing).write(firstHalf(delivery.response), () => {
        socket.destroy();
      });
      return;
    case "stalled":
      writeHead(delivery.response, outgoing).write(firstHalf(delivery.response));
      return;
    case "reset":
      socket.resetAndDestroy();
      return;
    case "hang":
      return;
  }
}

/** Declares the full length, also of a body that will be cut off. */
function writeHead({ status, headers, body }: SandboxResponse, outgoing: ServerResponse): ServerResponse {
  const length = String(new TextEncoder().encode(body).length);
  return outgoing.writeHead(status, {
    ...headers,
    ...(body && { "content-length": length }),
    ...corsHeaders,
  });
}

function unexpected(error: unknown): Delivery {
  const trackingId = `SANDBOX_${crypto.randomUUID().toUpperCase()}`;
  return { type: "whole", response: finish(failure(500, [{ description: String(error) }]), trackingId) };
}
