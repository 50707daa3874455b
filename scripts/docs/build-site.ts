import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publishedDocument, publishedYaml } from "../spec/published.ts";
import { renderPage } from "../spec/redocly.ts";
import { readerView, type ShownDocument } from "./reader-view.ts";
import { mendPage } from "./mend-page.ts";

/** Files that are copied beside the page as they are. */
const assets = fileURLToPath(new URL("site/", import.meta.url));
const template = fileURLToPath(new URL("template.hbs", import.meta.url));

/** The name that `redocly.yaml` gives to the tag of the schemas. */
const schemasTag = "Schemas";

/**
 * Builds the site of the document at `entry` into `folder`: `index.html` and the few files that it refers to by relative
 * paths, `openapi.yaml` being the published one. The same document gives the same bytes. Throws a `SpecError`, and
 * leaves `folder` alone, for a document that does not lint.
 */
export async function buildSite(entry: string, folder: string): Promise<void> {
  const document = await publishedDocument(entry);
  const page = await pageOf(document);
  await mkdir(folder, { recursive: true });
  await cp(assets, folder, { recursive: true });
  await writeFile(join(folder, "openapi.yaml"), publishedYaml(document));
  await writeFile(join(folder, "index.html"), page);
}

async function pageOf(document: ShownDocument): Promise<string> {
  const work = await mkdtemp(join(tmpdir(), "webex-wholesale-docs-"));
  try {
    const [api, output] = [join(work, "openapi.json"), join(work, "index.html")];
    await writeFile(api, JSON.stringify(readerView(document, schemasTag)));
    const { version, description } = document.info;
    const [summary = description] = description.split(/(?<=\.)\s/);
    await renderPage(api, output, { template, options: { version, summary } });
    return mendPage(await readFile(output, "utf8"));
  } finally {
    await rm(work, { recursive: true });
  }
}
