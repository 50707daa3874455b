import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/docs/build-site.ts";
import { patchPage } from "../../scripts/docs/patch-page.ts";
import { SpecError } from "../../scripts/spec/redocly.ts";
import { document, exampleRequest, exampleResponse, operations, successStatus } from "../support/spec.ts";
import { sections } from "../browser/sections.ts";
import { root } from "./samples.ts";

const work = mkdtempSync(join(tmpdir(), "webex-wholesale-site-"));
afterAll(() => {
  rmSync(work, { recursive: true });
});

/** The HTML without its tags. */
function textOf(html: string): string {
  const entities = { quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" };
  return Object.entries(entities).reduce(
    (text, [name, character]) => text.replaceAll(`&${name};`, character),
    html.replace(/<[^>]+>/g, ""),
  );
}

describe("the docs site", () => {
  const site = join(work, "site");
  const page = (): string => readFileSync(join(site, "index.html"), "utf8");

  it("is a page and the files that it links to, including the published document", async () => {
    await buildSite(join(root, "spec/openapi.yaml"), site);
    const files = ["all.css", "all.html", "favicon.svg", "index.html", "openapi.yaml", "page.js", "site.css"];
    expect(readdirSync(site).toSorted()).toEqual(files);
    expect(readFileSync(join(site, "openapi.yaml"), "utf8")).toBe(
      readFileSync(join(root, "generated/openapi.yaml"), "utf8"),
    );
  });

  it("has a title with the version, a description and an icon", () => {
    const { title, version } = document.info;
    expect(page()).toContain(`<title>${title} ${version}</title>`);
    expect(page()).toMatch(/<meta\s+name="description"\s+content="[^"]{20,160}"/);
    expect(page()).toMatch(/<link rel="icon" [^>]*href="favicon\.svg"/);
  });

  it("loads nothing from another origin", () => {
    const sources = [...page().matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]*)"/g)];
    const external = sources.map(([, url = ""]) => url).filter((url) => /^(https?:)?\/\//.test(url));
    expect(external).toEqual([]);
    expect(page()).not.toMatch(/cdn\.redoc|otel\.cloud|localhost:4318/);
    expect(readFileSync(join(site, "site.css"), "utf8")).not.toMatch(/@import|url\(/);
  });

  it("has links that work in every folder", () => {
    expect(page()).not.toMatch(/<a [^>]*href="\//);
  });

  it("is the same for the same document, byte for byte", async () => {
    await buildSite(join(root, "spec/openapi.yaml"), join(work, "again"));
    for (const name of readdirSync(site)) {
      expect(readFileSync(join(work, "again", name)).equals(readFileSync(join(site, name))), name).toBe(true);
    }
  });

  it("has every guide, operation, schema and export of the package on one static page", () => {
    const all = readFileSync(join(site, "all.html"), "utf8");
    const exported = ["createWholesaleClient", "ListingError", "allowInsecure", "concurrency", "hang-body"];
    const names = [...sections.map(({ name }) => name), ...exported];
    expect(names.filter((name) => !all.includes(name))).toEqual([]);
    expect(all).not.toMatch(/<script|\[object/);
  });

  it("has links to headings only on the static page, and one for each schema", () => {
    const all = readFileSync(join(site, "all.html"), "utf8");
    const ids = [...all.matchAll(/<h\d id="([^"]*)"/g)].map(([, id = ""]) => id);
    const links = [...all.matchAll(/href="#([^"]*)"/g)].map(([, id = ""]) => id);
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    for (const name of Object.keys(document.components.schemas)) {
      const id = name.toLowerCase();
      expect(all).toContain(`<h2 id="${id}">${name}</h2>`);
      expect(links).toContain(id);
    }
  });

  it("has the documented bodies and highlighted samples on the static page", () => {
    const all = readFileSync(join(site, "all.html"), "utf8");
    const text = textOf(all);
    for (const operation of operations) {
      const { body } = exampleRequest(operation) as { body?: object };
      const bodies = [body, exampleResponse(operation, successStatus(operation))];
      for (const value of bodies.filter((one) => one !== undefined)) {
        expect(text).toContain(JSON.stringify(value, null, 2));
      }
    }
    expect(all).toContain('<span class="hljs-keyword">import</span>');
  });

  it("weighs at most 900 kB, gzipped", () => {
    const files = ["index.html", "page.js", "site.css", "favicon.svg"];
    const bytes = files.map((name) => gzipSync(readFileSync(join(site, name))).length);
    expect(bytes.reduce((one, other) => one + other)).toBeLessThanOrEqual(900_000);
  });

  it("stays as it is if the document doesn't lint", async () => {
    const entry = join(work, "openapi.yaml");
    writeFileSync(entry, "openapi: 3.1.0\n");
    const before = page();
    await expect(buildSite(entry, site)).rejects.toBeInstanceOf(SpecError);
    expect(page()).toBe(before);
  });

  it("is refused if Redoc's page has changed", () => {
    expect(() => patchPage("<p>Another Redoc</p>")).toThrow("Redoc's page has nothing like https");
  });
});
