import { defineConfig, type ViteUserConfig } from "vitest/config";
import { hangGuard } from "../hang-guard.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/build-site.ts",
    ...hangGuard,
    // A browser keeps both cores of a small machine busy.
    fileParallelism: false,
  },
});

export default config;
