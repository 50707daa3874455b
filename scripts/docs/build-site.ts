import { build } from "esbuild";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Document, Tag } from "../spec/document.ts";
import { publishedDocument, publishedYaml } from "../spec/published.ts";
import { renderPage } from "../spec/redocly.ts";
import { buildScript } from "./build-script.ts";
import { packageReference } from "./package-reference.ts";
import { patchPage } from "./patch-page.ts";
import { readerView } from "./reader-view.ts";
import { staticPage } from "./static-page.ts";

const here = import.meta.dirname;

/** `schemaDefinitionsTagName` in `redocly.yaml`. */
const schemasTag = "Schemas";

/** Made once, since only `spec/` changes while `npm run docs:dev` runs. */
let reference: Tag[] | undefined;

/**
 * Builds the docs site of the document at `entry` in `folder`: `index.html` and the files that it links to with
 * relative URLs, including the published `openapi.yaml`. The output is deterministic. Throws a `SpecError` for a
 * document that doesn't lint, before it touches `folder`.
 */
export async function buildSite(entry: string, folder: string): Promise<void> {
  const document = await publishedDocument(entry);
  const shown = readerView(document, schemasTag, (reference ??= packageReference()));
  const page = await renderDocument(shown);
  await mkdir(folder, { recursive: true });
  await cp(join(here, "site"), folder, { recursive: true });
  await writeFile(join(folder, "openapi.yaml"), publishedYaml(document));
  await writeFile(join(folder, "index.html"), page);
  await writeFile(join(folder, "all.html"), staticPage(shown));
  await build({ entryPoints: { all: join(here, "static-page.css") }, outdir: folder, bundle: true });
  await buildScript(document, join(folder, "page.js"));
}

async function renderDocument(document: Document): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), "webex-wholesale-docs-"));
  const [api, output] = [join(work, "openapi.json"), join(work, "index.html")];
  const { version, description } = document.info;
  const [summary = ""] = description.split(/(?<=\.)\s/);
  try {
    await writeFile(api, JSON.stringify(document));
    await renderPage(api, output, { template: join(here, "template.hbs"), options: { version, summary } });
    return patchPage(await readFile(output, "utf8"));
  } finally {
    await rm(work, { recursive: true });
  }
}
