import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import { settled } from "./chromium.ts";
import { sectionOf, sections } from "./sections.ts";
import { file, open, staticFile } from "./site.ts";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** Levels A and AA of WCAG 2.0, 2.1 and 2.2, without exceptions. */
const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function openWithAxe(url: string, options?: BrowserContextOptions): Promise<Page> {
  const { page } = await open(url, options);
  await page.addScriptTag({ path: axe });
  return page;
}

/** One line per violation in the whole page or within an element: the rule and the element at fault. */
async function violations(page: Page, within = "html"): Promise<string[]> {
  await settled(page);
  const options = { runOnly: levels, resultTypes: ["violations"] };
  const args = [within, options].map((argument) => JSON.stringify(argument));
  const results = await page.evaluate<AxeResults>(`axe.run(${args.join()})`);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id} at ${target.join(" ")}: ${failureSummary}`),
  );
}

function pageWidth(page: Page): Promise<number> {
  return page.evaluate(() => window.document.documentElement.scrollWidth);
}

/** Schemas look alike, and there are many: only the wide page shows each of them. */
const withoutSchemas = sections.filter(({ kind }) => kind !== "schema");

describe.each([
  { width: 1280, height: 900, colorScheme: "light" as const, shown: sections },
  { width: 390, height: 844, colorScheme: "dark" as const, shown: withoutSchemas },
])(
  "the docs site, $width pixels wide and $colorScheme, has no violation of level A or AA and does not scroll sideways",
  ({ colorScheme, shown, ...viewport }) => {
    let page: Page;

    beforeAll(async () => {
      page = await openWithAxe(file, { viewport, colorScheme });
      await page.getByRole("heading", { level: 1 }).waitFor();
    });
    afterAll(async () => {
      await page.context().close();
    });

    it("on the page with everything", async () => {
      const everything = await openWithAxe(staticFile, { viewport, colorScheme });
      expect(await violations(everything)).toEqual([]);
      expect(await pageWidth(everything)).toBe(viewport.width);
      await everything.context().close();
    });

    it("at its top", async () => {
      expect(await violations(page)).toEqual([]);
      expect(await pageWidth(page)).toBe(viewport.width);
    });

    it.each(shown)("at the $kind $name", async ({ place }) => {
      const section = `[data-section-id="${place}"]`;
      await page.goto(`${file}#${place}`);
      await page.locator(section).getByRole("heading").first().waitFor();
      expect(await violations(page, section)).toEqual([]);
      expect(await pageWidth(page)).toBe(viewport.width);
    });
  },
);

const list = sectionOf("listWholesaleCustomers");
const { schemas, securitySchemes } = openapi.components;

function firstSentence({ description }: { description: string }): string {
  return description.split(". ", 1).join();
}

describe.each(["light", "dark"] as const)("once open and %s, these meet levels A and AA:", (colorScheme) => {
  it.each([
    {
      part: "the search",
      place: "/",
      show: async (page: Page) => {
        await page.getByTestId("search-trigger").click();
        await page.keyboard.type("provisioned_with_errors");
        await page.getByText(list.name).last().waitFor();
      },
    },
    {
      part: "the security details",
      place: list.place,
      show: async (page: Page) => {
        await page.getByRole("button", { name: "View security details" }).click();
        await page.getByText(firstSentence(securitySchemes.accessToken)).waitFor();
      },
    },
    {
      part: "a curl sample",
      place: list.place,
      show: async (page: Page) => {
        await page.getByRole("button", { name: "TypeScript" }).click();
        await page.getByRole("menuitem", { name: "curl" }).click();
        await page.getByText("curl --get").waitFor();
      },
    },
    {
      part: "a sample for the command line",
      place: list.place,
      show: async (page: Page) => {
        await page.getByRole("button", { name: "TypeScript" }).click();
        await page.getByRole("menuitem", { name: "Command line" }).click();
        await page.getByText("webex-wholesale customers list").waitFor();
      },
    },
    {
      part: "a failure with all its properties",
      place: list.place,
      show: async (page: Page) => {
        await page.getByRole("tab", { name: "429" }).click();
        await page
          .getByText(`Show ${Object.keys(schemas.ErrorDetail.properties).length} array properties`)
          .click();
        await page.getByText(firstSentence(schemas.ErrorDetail.properties.fieldName)).first().waitFor();
      },
    },
  ])("$part", async ({ place, show }) => {
    const page = await openWithAxe(`${file}#${place}`, { colorScheme });
    await show(page);
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });

  it("the menu on a phone", async () => {
    const page = await openWithAxe(file, { viewport: { width: 390, height: 844 }, colorScheme });
    await page.getByTestId("floating-button").click();
    await page.getByRole("link", { name: "Paging" }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
