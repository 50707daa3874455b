import { dirname } from "node:path";
import { text } from "node:stream/consumers";
import type { Locator, Page } from "playwright-core";
import { preview, type PreviewServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { document } from "../support/spec.ts";
import { sectionOf, sections } from "./sections.ts";
import { file, open, site, staticFile } from "./site.ts";

let server: PreviewServer;
const list = sectionOf("listWholesaleCustomers");

beforeAll(async () => {
  server = await preview({
    ...{ configFile: false, root: dirname(site), base: "/docs/webex-wholesale/", logLevel: "warn" },
    build: { outDir: site },
    preview: { host: "127.0.0.1", port: 0 },
  });
});
afterAll(async () => {
  await server.close();
});

function sectionAt(page: Page, place: string): Locator {
  return page.locator(`[data-section-id="${place}"]`);
}

describe.each([
  ["the file system", (): string => file],
  ["a sub-path of a host", (): string => server.resolvedUrls?.local[0] ?? ""],
])("the docs site, opened from %s", (_where, urlOf) => {
  it("renders every guide, operation and schema without an error and without a request elsewhere", async () => {
    const { page, errors, left } = await open(urlOf());
    await page.getByRole("heading", { level: 1, name: document.info.title }).waitFor();
    for (const { name, place } of sections) {
      await page.goto(`${urlOf()}#${place}`);
      const section = sectionAt(page, place);
      await section.getByRole("heading", { name }).first().waitFor();
      expect((await section.innerText()).length, name).toBeGreaterThan(name.length + 20);
    }
    expect(sections.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["guide", "operation", "schema"]),
    );
    expect({ errors, left }).toEqual({ errors: [], left: [] });
    await page.context().close();
  });

  it("finds provisioned_with_errors and links to it", async () => {
    const { page, errors, left } = await open(urlOf());
    await page.getByTestId("search-trigger").click();
    await page.keyboard.type("provisioned_with_errors");
    const found = page.getByText(list.name).last();
    await found.waitFor();
    expect(
      await page
        .locator("mark, em, strong, span")
        .filter({ hasText: /^provisioned_with_errors$/ })
        .count(),
    ).toBeGreaterThan(0);
    await found.click();
    await page.waitForURL(({ hash }) => hash.startsWith(`#${list.place}`));
    expect({ errors, left }).toEqual({ errors: [], left: [] });
    await page.context().close();
  });

  it("has menu links that a new tab can open", async () => {
    const { page } = await open(urlOf());
    const link = page.getByRole("link", { name: "Paging" });
    const url = new URL((await link.getAttribute("href")) ?? "", page.url()).href;
    expect(url).toBe(`${urlOf()}#/paging`);
    await page.context().close();
  });

  it("offers openapi.yaml as published", async () => {
    const { page } = await open(urlOf());
    const link = page.locator('a[href="openapi.yaml"]').first();
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    expect(parse(await text(await download.createReadStream()))).toEqual(document);
    await page.context().close();
  });
});

describe("the docs site", () => {
  it.each([
    ["curl", "curl --get"],
    ["Command line", "webex-wholesale customers list"],
  ])("shows the samples of an operation in TypeScript and in %s", async (language, shown) => {
    const { page } = await open(`${file}#${list.place}`);
    const samples = page.locator(".panel-request-samples");
    await samples.getByText('from "webex-wholesale"').waitFor();
    await samples.getByRole("button", { name: "TypeScript" }).click();
    await page.getByRole("menuitem", { name: language }).click();
    await samples.getByText(shown).waitFor();
    expect(await samples.getByRole("button", { name: "Run" }).count()).toBe(0);
    await page.context().close();
  });

  it("lists every known status with its meaning and says that others may come", async () => {
    const { page } = await open(`${file}#/schemas/customerstatus`);
    const section = sectionAt(page, "/schemas/customerstatus");
    await section.getByText("The list is open: other values may come.").waitFor();
    await section.getByRole("cell", { name: "pending_rpl_review" }).waitFor();
    await page.context().close();
  });

  it.each(["light", "dark"] as const)("is %s like the system, until switched", async (colorScheme) => {
    const { page } = await open(file, { colorScheme });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const shown = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(window.document.documentElement).colorScheme);
    expect(await shown()).toBe(colorScheme);
    await page.getByTestId("color-mode-switcher").click();
    expect(await shown()).toBe(colorScheme === "dark" ? "light" : "dark");
    await page.context().close();
  });

  it.each(["allowInsecure", "concurrency", "hang-body", "listing_unstable"])(
    "finds %s in the reference of the package",
    async (name) => {
      const { page } = await open();
      await page.getByTestId("search-trigger").click();
      await page.keyboard.type(name);
      await page.locator('[data-component-name="Search/SearchItem"]').first().waitFor();
      expect(await page.locator("mark, em, strong, span").filter({ hasText: name }).count()).toBeGreaterThan(
        0,
      );
      await page.context().close();
    },
  );

  it("highlights the code of guides, and copies it", async () => {
    const { page } = await open(`${file}#/paging`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    const block = sectionAt(page, "/paging").locator("pre").first();
    await block.getByRole("button", { name: "Copy" }).click();
    expect(await block.locator("code span").count()).toBeGreaterThan(5);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^import .*\}$/s);
    await page.context().close();
  });

  it("is readable without JavaScript on one page, with links from its contents and between its types", async () => {
    const { page } = await open(file, { javaScriptEnabled: false });
    await page.getByRole("link", { name: "everything on one page" }).last().click();
    for (const { name } of sections) await page.getByRole("heading", { name, exact: true }).first().waitFor();
    const contents = page.getByRole("navigation", { name: "Contents" });
    await contents.getByRole("link", { name: list.name }).click();
    await page.waitForURL(({ hash }) => hash === "#list-wholesale-customers");
    await page.locator("main").getByRole("link", { name: "CustomerStatus" }).first().click();
    await page.waitForURL(({ hash }) => hash === "#customerstatus");
    await page.context().close();
  });

  it("prints in the colors of the light page even if the system is dark", async () => {
    const colors = async (colorScheme: "light" | "dark"): Promise<Record<string, string>> => {
      const { page } = await open(staticFile, { colorScheme });
      const textColor = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(window.document.body).color);
      const screen = await textColor();
      await page.emulateMedia({ media: "print" });
      const print = await textColor();
      await page.context().close();
      return { screen, print };
    };
    const [light, dark] = [await colors("light"), await colors("dark")];
    expect(dark["screen"]).not.toBe(light["screen"]);
    expect(dark["print"]).toBe(light["print"]);
  });
});
