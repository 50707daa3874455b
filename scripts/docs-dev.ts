/**
 * npm run docs:dev                 serves the docs site on loopback and rebuilds it when spec/ changes
 * npm run docs:dev -- --port 8080  the same on a port of your choice
 */
import { appendFile, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSite } from "./docs/build-site.ts";
import { followChanges } from "./docs/follow-changes.ts";
import { createRebuilder } from "./docs/rebuilder.ts";
import { liveScript, serveFolder } from "./docs/serve-folder.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4400" } } });
const spec = fileURLToPath(new URL("../spec/", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-docs-dev-"));
const server = await serveFolder(folder, { port: Number(values.port) });

const rebuilder = createRebuilder({
  build: async () => {
    await buildSite(join(spec, "openapi.yaml"), folder);
    await appendFile(join(folder, "index.html"), liveScript());
  },
  onBuilt: () => {
    console.log(`${server.url} shows spec/ as it is now.`);
    server.reload();
  },
  onFault: (report) => {
    console.error(`${report}\n${server.url} still shows the last good page.`);
  },
});

console.log(`${server.url} is on its way; Ctrl+C ends it.`);
await followChanges(spec, new AbortController().signal, () => void rebuilder.changed());
await rebuilder.changed();
