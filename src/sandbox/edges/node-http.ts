/** The part of Node's `http` that the sandbox uses. Its types are out of reach, because `src/` compiles without Node's. */
export interface Http {
  createServer(): Server;
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

/** Loads on demand, under a name that no bundler sees: the rest of the sandbox runs in browsers. */
export async function loadHttp(): Promise<Http> {
  // Boundary: Node is trusted to provide what it documents.
  return (await load("node:http")) as Http;
}

async function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ name);
}
