import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };

/**
 * Serves the folder while `use` runs with its origin. The page must come from loopback: browsers keep other pages
 * from reaching a sandbox there.
 */
export async function withStaticServer<T>(folder: string, use: (origin: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? "", "http://localhost").pathname);
    readFile(path).then(
      (content) => response.setHeader("content-type", types[extname(path)] ?? "").end(content),
      () => response.writeHead(404).end(),
    );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    const address = server.address();
    if (address === null || typeof address === "string") throw new TypeError("The server has no port.");
    return await use(`http://127.0.0.1:${address.port}`);
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
