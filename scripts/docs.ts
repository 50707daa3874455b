/** npm run docs: the docs site in docs-site/, from spec/. */
import { fileURLToPath } from "node:url";
import { buildSite } from "./docs/build-site.ts";
import { SpecError } from "./spec/redocly.ts";

const entry = fileURLToPath(new URL("../spec/openapi.yaml", import.meta.url));
const folder = fileURLToPath(new URL("../docs-site/", import.meta.url));

try {
  await buildSite(entry, folder);
  console.log("docs-site/: wrote index.html and what it needs. Open it in a browser as it is.");
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
