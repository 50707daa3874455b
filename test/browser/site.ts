import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchChromium, openPage, type Watched } from "./chromium.ts";

export const site: string = inject("site");
/** The URLs of the interactive page and of the static one. */
export const [file, staticFile] = ["index.html", "all.html"].map(
  (name) => pathToFileURL(join(site, name)).href,
) as [string, string];
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
});

/** Opens a new page in the browser that the tests of a file share. */
export async function open(url: string = file, options?: BrowserContextOptions): Promise<Watched> {
  return openPage(browser, url, options);
}
