import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildSite } from "../../scripts/docs/build-site.ts";
import { createRebuilder } from "../../scripts/docs/rebuilder.ts";
import { mendPage } from "../../scripts/docs/mend-page.ts";
import { document } from "../support/spec.ts";
import { root } from "./samples.ts";

const work = mkdtempSync(join(tmpdir(), "webex-wholesale-site-"));
afterAll(() => {
  rmSync(work, { recursive: true });
});

/** A copy of spec/ that a test may break. */
function copyOfSpec(name: string): { entry: string; edit: (from: string, to: string) => void } {
  const folder = join(work, name);
  cpSync(join(root, "spec"), folder, { recursive: true });
  const entry = join(folder, "openapi.yaml");
  return {
    entry,
    edit: (from, to) => {
      const text = readFileSync(entry, "utf8");
      if (!text.includes(from)) throw new Error(`spec/openapi.yaml holds no ${from}.`);
      writeFileSync(entry, text.replace(from, to));
    },
  };
}

describe("the docs site", () => {
  const site = join(work, "site");
  const page = (): string => readFileSync(join(site, "index.html"), "utf8");

  it("is a page and the files that it names, the published document among them", async () => {
    await buildSite(join(root, "spec/openapi.yaml"), site);
    expect(readdirSync(site).toSorted()).toEqual(["favicon.svg", "index.html", "openapi.yaml", "site.css"]);
    expect(readFileSync(join(site, "openapi.yaml"), "utf8")).toBe(
      readFileSync(join(root, "generated/openapi.yaml"), "utf8"),
    );
  });

  it("says what it is and of which version", () => {
    const { title, version } = document.info;
    expect(page()).toContain(`<title>${title} ${version}</title>`);
    expect(page()).toMatch(/<meta\s+name="description"\s+content="[^"]{20,160}"/);
    expect(page()).toMatch(/<link rel="icon" [^>]*href="favicon\.svg"/);
  });

  it("holds no address from which a browser would fetch", () => {
    const sources = [...page().matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]*)"/g)];
    const elsewhere = sources
      .map(([, address = ""]) => address)
      .filter((address) => /^(https?:)?\/\//.test(address));
    expect(elsewhere).toEqual([]);
    expect(page()).not.toMatch(/cdn\.redoc|otel\.cloud|localhost:4318/);
    expect(readFileSync(join(site, "site.css"), "utf8")).not.toMatch(/@import|url\(/);
  });

  it("has links that hold in every folder", () => {
    expect(page()).not.toMatch(/<a [^>]*href="\//);
  });

  it("is the same again from the same document", async () => {
    await buildSite(join(root, "spec/openapi.yaml"), join(work, "again"));
    expect(readFileSync(join(work, "again/index.html"), "utf8")).toBe(page());
  });

  it("is not made of a page that it does not know", () => {
    expect(() => mendPage("<p>Another Redoc</p>")).toThrow(/holds no logo as expected/);
  });
});

describe("following a document while it is written", () => {
  it("shows each good state, and keeps the last of them while the document has faults", async () => {
    const { entry, edit } = copyOfSpec("followed");
    const site = join(work, "followed-site");
    const faults: string[] = [];
    const rebuilder = createRebuilder({
      build: () => buildSite(entry, site),
      onBuilt: () => undefined,
      onFault: (report) => faults.push(report),
    });
    const page = (): string => readFileSync(join(site, "index.html"), "utf8");
    const { title } = document.info;

    edit(`title: ${title}`, "title: The first state");
    await rebuilder.changed();
    expect(page()).toContain("<title>The first state ");
    edit("title: The first state", "titel: The second state");
    await rebuilder.changed();
    expect(faults.join("\n")).toMatch(/`titel` is not expected here/);
    expect(page()).toContain("<title>The first state ");
    edit("titel: The second state", "title: The third state");
    await rebuilder.changed();
    expect(page()).toContain("<title>The third state ");
    expect(faults).toHaveLength(1);
  });
});
