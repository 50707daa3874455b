import { ConfigurationError } from "../../errors/configuration-error.ts";

/**
 * The part of Node's `http` that the sandbox uses. Its types are out of reach, because `src/` compiles without Node's.
 */
export interface Http {
  createServer: () => Server;
}

export interface IncomingMessage extends AsyncIterable<Uint8Array> {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  socket: { destroy(): void; resetAndDestroy(): void };
}

export interface ServerResponse {
  writeHead(status: number, headers: Record<string, string>): ServerResponse;
  write(body: string, written?: () => void): boolean;
  end(body?: string): void;
  on(event: "close", listener: () => void): void;
}

export interface Server {
  on(event: "request", listener: (incoming: IncomingMessage, outgoing: ServerResponse) => void): void;
  listen(port: number, host: string, listening: () => void): void;
  once(event: "error", listener: (error: Error) => void): void;
  address(): { port: number } | string | null;
  close(closed: () => void): void;
  closeAllConnections(): void;
}

interface Runtime {
  process?: { getBuiltinModule?: (name: string) => unknown };
}

/**
 * Loads on demand and without an `import`, which bundlers would follow or warn about: the rest of the sandbox runs in
 * browsers. Throws a `ConfigurationError` where there is no `node:http`.
 *
 * @see https://nodejs.org/api/process.html#processgetbuiltinmoduleid
 */
export function loadHttp(runtime: Runtime = globalThis as Runtime): Http {
  const http = runtime.process?.getBuiltinModule?.("node:http");
  if (http === undefined) {
    throw new ConfigurationError(
      "`listen` needs `node:http`, which this runtime does not have. Pass `sandbox.fetch` to a client instead.",
    );
  }
  // Boundary: the runtime is trusted to provide what Node documents.
  return http as Http;
}
