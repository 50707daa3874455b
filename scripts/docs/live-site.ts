import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { SpecError } from "../spec/redocly.ts";
import { coalesce } from "./coalesce.ts";

export interface LiveSite {
  /** Ends with a slash. */
  url: string;
  close(): Promise<void>;
}

export interface LiveSiteOptions {
  /** The folder of the document. */
  source: string;
  /** Builds the site in a folder. Rejects with a `SpecError` for a document that doesn't lint. */
  build: (folder: string) => Promise<void>;
  /** 0 picks a free one. */
  port: number;
  /** Called after each build. `problem` is the linter's report if the document was rejected. */
  onBuild: (problem?: string) => void;
}

/**
 * Serves the docs site on loopback. After a change in `source` it builds the site again and reloads open pages. A
 * document that doesn't lint leaves the last good page in place, below the linter's report.
 */
export async function serveLiveSite({ source, build, port, onBuild }: LiveSiteOptions): Promise<LiveSite> {
  const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-docs-dev-"));
  const server = await createSiteServer(folder, port);
  const rebuild = coalesce(async () => {
    const problem = await build(folder).then(() => undefined, describe);
    if (problem !== undefined) server.ws.send({ type: "error", err: { message: problem, stack: "" } });
    // The first build precedes every page.
    else if (server.httpServer?.listening === true) server.ws.send({ type: "full-reload" });
    onBuild(problem);
  });
  server.watcher.add(source).on("all", () => void rebuild());
  await rebuild();
  await server.listen();
  return {
    url: server.resolvedUrls?.local[0] ?? "",
    close: async () => {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Serves a folder's files, and its `index.html` with the script that reloads it. */
async function createSiteServer(folder: string, port: number): Promise<ViteDevServer> {
  const server = await createServer({
    configFile: false,
    root: folder,
    logLevel: "warn",
    // Boundary: Vite's own handling of HTML would take Redoc's inline script apart.
    appType: "custom",
    optimizeDeps: { noDiscovery: true },
    server: {
      ...{ host: "127.0.0.1", port, strictPort: true },
      // An editor writes a file in several steps.
      watch: { ignored: `${folder}/**`, awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 20 } },
    },
  });
  server.middlewares.use("/", (request, response, next) => {
    if (request.url !== "/") {
      next();
      return;
    }
    response.setHeader("content-type", "text/html; charset=utf-8");
    void readPage(folder).then((page) => response.end(page));
  });
  return server;
}

/** Only the script, if there is no page yet: it shows the linter's report and waits for a page. */
async function readPage(folder: string): Promise<string> {
  const page = await readFile(join(folder, "index.html"), "utf8").catch(() => "");
  return `${page}<script type="module" src="/@vite/client"></script>`;
}

function describe(error: unknown): string {
  return error instanceof SpecError ? error.message : String(error);
}
