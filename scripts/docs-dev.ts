/**
 * npm run docs:dev                 serves the docs site on loopback and rebuilds it when spec/ changes
 * npm run docs:dev -- --port 8080  the same on another port
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildSite } from "./docs/build-site.ts";
import { serveLiveSite } from "./docs/live-site.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4400" } } });
const source = fileURLToPath(new URL("../spec/", import.meta.url));
const site = fileURLToPath(new URL("../docs-site/", import.meta.url));

console.log("Building the docs site. Press Ctrl+C to stop.");
const server = await serveLiveSite({
  ...{ source, site },
  build: () => buildSite(join(source, "openapi.yaml"), site),
  port: Number(values.port),
  onBuild: (problem) => {
    if (problem === undefined) console.log("The page matches spec/.");
    else console.error(`${problem}\nThe last good page stays in place.`);
  },
});
console.log(`Serving ${server.resolvedUrls?.local[0] ?? ""}`);
