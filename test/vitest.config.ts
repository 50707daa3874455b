import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These need more than npm and have their own scripts: test:browser, test:runtimes.
    exclude: [...configDefaults.exclude, "test/browser/**", "test/runtimes/**"],
    globalSetup: "test/build-once.ts",
    // Many tests wait for a child process, so two workers keep two cores busy.
    maxWorkers: 2,
    // These stop a test that hangs. No test is about time, so a busy machine must not reach them.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});

export default config;
