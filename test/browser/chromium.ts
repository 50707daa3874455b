import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** What Chromium does on its own behalf, switched off: what leaves now comes from the page. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Throws, with the way to mend it, where there is no Chromium. */
export function requireChromium(): void {
  if (existsSync(path)) return;
  throw new Error(
    `There is no Chromium at ${path}. Install it (\`apt-get update && apt-get install -y chromium\`), or set ` +
      "CHROMIUM_PATH to the one that you have.",
  );
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path, headless: true, args });
}

export interface Watched {
  page: Page;
  /** Errors of the console and errors that nothing caught. */
  errors: string[];
  /** Requests to anything but the page's own origin. */
  left: string[];
}

/** A page of its own that notes what a reader must never meet. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors: string[] = [];
  const left: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("request", (request) => {
    if (!isOwn(request.url(), url)) left.push(request.url());
  });
  await page.goto(url);
  return { page, errors, left };
}

/** Resolves when the page has stopped moving: Redoc draws a section only as it comes near, which shifts the others. */
export async function settled(page: Page): Promise<void> {
  const shape = (): Promise<string> =>
    page.evaluate(() => {
      const drawn = [...window.document.querySelectorAll("[data-section-id]")];
      return JSON.stringify(drawn.map((section) => section.getBoundingClientRect()));
    });
  for (let [before, still] = [await shape(), 0]; still < 3;) {
    await page.waitForTimeout(100);
    const now = await shape();
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

function isOwn(address: string, site: string): boolean {
  const { protocol } = new URL(address);
  if (protocol === "data:" || protocol === "blob:") return true;
  return address.startsWith(new URL("./", site).href);
}
