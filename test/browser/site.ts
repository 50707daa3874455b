import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchChromium, openPage, type Watched } from "./chromium.ts";

export const site: string = inject("site");
const urlOf = (name: string): string => pathToFileURL(join(site, name)).href;
export const file: string = urlOf("index.html");
/** Everything on one page. */
export const staticFile: string = urlOf("all.html");
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
