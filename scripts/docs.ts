/** npm run docs: builds the docs site from spec/ in docs-site/. */
import { fileURLToPath } from "node:url";
import { buildSite } from "./docs/build-site.ts";
import { SpecError } from "./spec/redocly.ts";

const entry = fileURLToPath(new URL("../spec/openapi.yaml", import.meta.url));
const folder = fileURLToPath(new URL("../docs-site/", import.meta.url));

try {
  await buildSite(entry, folder);
  console.log("Built docs-site/. Open docs-site/index.html in a browser; it needs no server.");
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
