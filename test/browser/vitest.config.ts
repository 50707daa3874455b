import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/build-site.ts",
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // One browser at a time; two cores may be busy with others.
    fileParallelism: false,
  },
});

export default config;
