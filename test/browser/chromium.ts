import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

/** Stops a page that hangs; far above what a busy machine needs. */
const timeout = 120_000;
const path = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";

/** Stops Chromium from sending requests of its own, so that every request comes from the page. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Throws, with a hint, if Chromium is missing. */
export function requireChromium(): void {
  if (existsSync(path)) return;
  throw new Error(
    `No Chromium at ${path}. Install it (\`apt-get update && apt-get install -y chromium\`), or set ` +
      "CHROMIUM_PATH to the one you have.",
  );
}

export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: path, headless: true, args, timeout });
}

export interface Watched {
  page: Page;
  /** Errors on the console and uncaught errors. */
  errors: string[];
  /** Requests that leave the folder of the page. */
  left: string[];
}

/** Opens a new page and records what a reader must never meet. */
export async function openPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(timeout);
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

/**
 * Resolves when the layout has stayed the same over three frames after each of which the page had nothing left to do.
 * Redoc renders a section only as it comes near, which shifts the others.
 */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const layout = (): string => {
      const rendered = [...window.document.querySelectorAll("[data-section-id]")];
      return JSON.stringify(rendered.map((section) => section.getBoundingClientRect()));
    };
    const idleFrame = (): Promise<unknown> =>
      new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)));
    for (let [before, still] = [layout(), 0]; still < 3;) {
      await idleFrame();
      const now = layout();
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

function isOwn(request: string, site: string): boolean {
  const { protocol } = new URL(request);
  if (protocol === "data:" || protocol === "blob:") return true;
  return request.startsWith(new URL("./", site).href);
}
