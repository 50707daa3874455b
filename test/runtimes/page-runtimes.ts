import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { launchChromium, requireChromium } from "../browser/chromium.ts";
import type { Runtime } from "./runtime.ts";
import type { Endpoints, session } from "./session.ts";
import { withStaticServer } from "./static-server.ts";

/** The part of Vite that is used. Its types are not available here: it is installed with the runtimes. */
interface Vite {
  build(options: object): Promise<unknown>;
}

/** A page in Chromium, bundled by esbuild and by Vite. */
export function pageRuntimes(packages: string, folder: string): Runtime[] {
  return [
    inPage("Chromium, esbuild", () => Promise.resolve(join(folder, "esbuild"))),
    inPage("Chromium, Vite", async () => bundleWithVite(packages, folder)),
  ];
}

function inPage(name: string, bundle: () => Promise<string>): Runtime {
  return {
    name,
    version: async () => withChromium((browser) => Promise.resolve(browser.version())),
    run: async (endpoints) => {
      const site = await bundle();
      return withStaticServer(site, async (origin) =>
        withChromium(async (browser) => runIn(await browser.newPage(), `${origin}/index.html`, endpoints)),
      );
    },
  };
}

async function bundleWithVite(packages: string, folder: string): Promise<string> {
  const outDir = join(folder, "vite");
  const vite = (await import(pathToFileURL(join(packages, "vite/dist/node/index.js")).href)) as Vite;
  await vite.build({ root: folder, base: "./", logLevel: "error", configFile: false, build: { outDir } });
  return outDir;
}

async function withChromium<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  requireChromium();
  const browser = await launchChromium();
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function runIn(page: Page, url: string, endpoints: Endpoints): Promise<string> {
  const failed = new Promise<never>((_, reject) => {
    page.on("pageerror", reject);
  });
  await page.goto(url);
  const outcome = page.evaluate(
    async (argument) => (globalThis as unknown as { run: typeof session }).run(argument),
    endpoints,
  );
  return JSON.stringify(await Promise.race([outcome, failed]));
}
