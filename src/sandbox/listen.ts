import { check, integer, type Rules } from "../options/check.ts";
import { failure, type Outcome } from "./answer.ts";
import { corsHeaders, preflightHeaders } from "./cors.ts";
import { loadHttp, type Incoming, type Outgoing, type Server } from "./node-http.ts";
import { urlOfTarget } from "./request-target.ts";
import type { Arrival, Respond } from "./respond.ts";

export interface ListenOptions {
  /** From 0 to 65535; 0 takes one that is free. Default 0. */
  port?: number | undefined;
}

/** A sandbox that answers over HTTP, to this machine only. */
export interface SandboxServer {
  /** `http://127.0.0.1:<port>/v1`, for the option `baseUrl` of a client. */
  readonly baseUrl: string;
  /** Breaks off what is under way and frees the port. Resolves when nothing is left running. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

const rules: Rules<ListenOptions> = { port: integer(0, 65_535) };

/** Opens a port. Runs on Node and what is compatible with it; rejects with Node's error when the port is taken. */
export async function listen(respond: Respond, options: ListenOptions = {}): Promise<SandboxServer> {
  check("listen", options, rules);
  const http = await loadHttp();
  const server = http.createServer();
  await opened(server, options.port ?? 0);
  const origin = `http://${host}:${portOf(server)}`;
  server.on("request", (incoming, outgoing) => {
    void serve(respond, origin, incoming, outgoing);
  });
  let closing: Promise<void> | undefined;
  return { baseUrl: `${origin}/v1`, close: () => (closing ??= closed(server)) };
}

async function serve(
  respond: Respond,
  origin: string,
  incoming: Incoming,
  outgoing: Outgoing,
): Promise<void> {
  incoming.resume();
  if (incoming.method === "OPTIONS") {
    outgoing.writeHead(204, preflightHeaders(textOf(incoming, "access-control-request-headers"))).end();
    return;
  }
  try {
    write(await respond(arrivalOf(incoming, outgoing, origin)), incoming, outgoing);
  } catch (error) {
    // The caller has left, or a function in `changes` threw: it is told to the one who can mend it.
    const answer = failure(500, `SANDBOX_${crypto.randomUUID().toUpperCase()}`, [
      { description: String(error) },
    ]);
    write({ type: "answer", answer }, incoming, outgoing);
  }
}

function arrivalOf(incoming: Incoming, outgoing: Outgoing, origin: string): Arrival {
  const gone = new AbortController();
  outgoing.on("close", () => {
    gone.abort();
  });
  return {
    method: incoming.method ?? "",
    url: urlOfTarget(incoming.url ?? "", origin),
    authorization: textOf(incoming, "authorization") ?? null,
    signal: gone.signal,
  };
}

function textOf({ headers }: Incoming, name: string): string | undefined {
  const value = headers[name];
  return typeof value === "string" ? value : undefined;
}

function write(outcome: Outcome, incoming: Incoming, outgoing: Outgoing): void {
  switch (outcome.type) {
    case "answer":
    case "stall": {
      const { status, headers, body } = outcome.answer;
      outgoing.writeHead(status, { ...headers, ...corsHeaders });
      if (outcome.type === "answer") outgoing.end(body);
      else outgoing.write(body);
      return;
    }
    case "reset":
      incoming.socket.destroy();
      return;
    case "hang":
      return;
  }
}

async function opened(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return address.port;
}
