import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import sirv from "sirv";

export interface FolderServer {
  /** Ends with a slash. */
  url: string;
  /** Tells every open page that listens to load itself again. */
  reload(): void;
  close(): Promise<void>;
}

export interface ServeOptions {
  /** 0 takes a free one. */
  port?: number;
  /** The path that leads to the folder, with a slash at both ends. */
  base?: string;
}

const events = "reload-events";

/** A page with this script loads itself again at each `reload()`. */
export function liveScript(): string {
  return `<script>new EventSource("${events}").onmessage = () => location.reload();</script>`;
}

/** Serves the files of a folder, as they are at that moment, to this machine. */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<FolderServer> {
  const { port = 0, base = "/" } = options;
  const listeners = new Set<ServerResponse>();
  const serveFile = sirv(folder, { dev: true, etag: false });
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (!path.startsWith(base)) notFound(response);
    else if (path === base + events) keepOpen(response, listeners);
    else serveFile(within(base, request), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    reload: () => {
      for (const listener of listeners) listener.write("data: reload\n\n");
    },
    close: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
    },
  };
}

function within(base: string, request: IncomingMessage): IncomingMessage {
  request.url = `/${(request.url ?? "").slice(base.length)}`;
  return request;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404).end("Not found.");
}

function keepOpen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
  response.writeHead(200, { "content-type": "text/event-stream" }).write("\n");
}
