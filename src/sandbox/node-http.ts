/** The part of Node's `http` that the sandbox uses. Its types are not in reach: `src/` compiles without Node's. */
export interface Http {
  createServer(): Server;
}

export interface Incoming {
  method?: string;
  url?: string;
  headers: Record<string, string | string[] | undefined>;
  socket: { destroy(): void };
  resume(): void;
}

export interface Outgoing {
  writeHead(status: number, headers: Record<string, string>): Outgoing;
  write(body: string): boolean;
  end(body?: string): void;
  on(event: "close", listener: () => void): void;
}

export interface Server {
  on(event: "request", listener: (incoming: Incoming, outgoing: Outgoing) => void): void;
  listen(port: number, host: string, listening: () => void): void;
  once(event: "error", listener: (error: Error) => void): void;
  address(): { port: number } | string | null;
  close(closed: () => void): void;
  closeAllConnections(): void;
}

/** Loaded when it is asked for, under a name that no bundler sees: the rest of the sandbox runs in browsers. */
export async function loadHttp(): Promise<Http> {
  // Boundary: what Node gives is trusted to be what Node documents.
  return (await load("node:http")) as Http;
}

async function load(name: string): Promise<unknown> {
  return import(/* @vite-ignore */ name);
}
