import { check, integer, type Rules } from "../../options/check.ts";
import { loadHttp, type Http, type Server } from "./node-http.ts";
import type { Respond } from "./received-request.ts";
import { serve } from "./serve.ts";

export interface ListenOptions {
  /** From 0 to 65535; 0 picks a free port. Default 0. */
  port?: number | undefined;
}

/** A sandbox that listens for HTTP requests from this machine. */
export interface SandboxServer {
  /** `http://127.0.0.1:<port>/v1`, for a client's `baseUrl` option. */
  readonly baseUrl: string;
  /** Aborts requests in progress and frees both ports. Resolves when nothing is left running. */
  close(): Promise<void>;
}

const host = "127.0.0.1";

const rules: Rules<ListenOptions> = { port: integer(0, 65_535) };

/**
 * Opens a port for the API and another one, any that is free, for files, so that these are on another origin. Runs on
 * Node and compatible runtimes. Rejects with Node's error if the port is taken.
 */
export async function listen(
  respond: Respond,
  options: ListenOptions = {},
  { createServer }: Http = loadHttp(),
): Promise<SandboxServer> {
  check("listen", options, rules);
  const [server, files] = [createServer(), createServer()];
  try {
    await opened(server, options.port ?? 0);
    await opened(files, 0);
  } catch (error) {
    await closed([server, files]);
    throw error;
  }
  const [origin, filesOrigin] = [originOf(server), originOf(files)];
  server.on("request", (incoming, outgoing) => {
    void serve(respond, { origin, filesOrigin }, incoming, outgoing);
  });
  files.on("request", (incoming, outgoing) => {
    void serve(respond, { origin, filesOrigin, isForFiles: true }, incoming, outgoing);
  });
  let closing: Promise<void> | undefined;
  return { baseUrl: `${origin}/v1`, close: () => (closing ??= closed([server, files])) };
}

async function opened(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

async function closed(servers: Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      async (server) =>
        new Promise<void>((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}

function originOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return `http://${host}:${address.port}`;
}
