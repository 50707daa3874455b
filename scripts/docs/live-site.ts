import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pDebounce from "p-debounce";
import { createServer, type ViteDevServer } from "vite";

export interface LiveSiteOptions {
  /** The folder of the document. */
  source: string;
  /** The folder of the site. */
  site: string;
  /** Builds the site. Rejects with the linter's report for a document that doesn't lint. */
  build: () => Promise<void>;
  port: number;
  /** Called after each build. `problem` says why it failed. */
  onBuild: (problem?: string) => void;
}

/**
 * Serves the docs site on loopback. After a change in `source` it builds the site again and reloads open pages. A
 * document that doesn't lint leaves the last good page in place, below the linter's report.
 */
export async function serveLiveSite(options: LiveSiteOptions): Promise<ViteDevServer> {
  const { source, site, build, port, onBuild } = options;
  const server = await createSiteServer(site, port);
  const rebuild = async (): Promise<void> => {
    const problem = await build().then(() => undefined, messageOf);
    if (problem !== undefined) server.ws.send({ type: "error", err: { message: problem, stack: "" } });
    // The first build precedes every page.
    else if (server.httpServer?.listening === true) server.ws.send({ type: "full-reload" });
    onBuild(problem);
  };
  const rebuildOnce = pDebounce.promise(rebuild, { after: true });
  server.watcher.add(source).on("all", () => void rebuildOnce());
  await rebuildOnce();
  return server.listen();
}

/** Serves a folder's files, and its `index.html` with the script that reloads it. */
async function createSiteServer(root: string, port: number): Promise<ViteDevServer> {
  // An editor writes a file in several steps.
  const watch = { ignored: `${root}/**`, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } };
  const server = await createServer({
    ...{ configFile: false, root, logLevel: "warn", optimizeDeps: { noDiscovery: true } },
    // Boundary: Vite's own handling of HTML would take Redoc's inline script apart.
    appType: "custom",
    server: { host: "127.0.0.1", port, strictPort: true, watch },
  });
  server.middlewares.use("/", (request, response, next) => {
    if (request.url !== "/") next();
    else void readPage(root).then((page) => response.setHeader("content-type", "text/html").end(page));
  });
  return server;
}

/** Only the script, if there is no page yet: it shows the linter's report and waits for a page. */
async function readPage(folder: string): Promise<string> {
  const page = await readFile(join(folder, "index.html"), "utf8").catch(() => "");
  return `${page}<script type="module" src="/@vite/client"></script>`;
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
