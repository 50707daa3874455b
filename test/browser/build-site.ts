import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/docs/build-site.ts";
import { requireChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the docs site. */
    site: string;
  }
}

/** Checks for a browser and builds the docs site from spec/, before any test. */
export default async function setup(project: TestProject): Promise<() => void> {
  requireChromium();
  const site = mkdtempSync(join(tmpdir(), "webex-wholesale-site-"));
  await buildSite(fileURLToPath(new URL("../../spec/openapi.yaml", import.meta.url)), site);
  project.provide("site", site);
  return () => {
    rmSync(site, { recursive: true });
  };
}
