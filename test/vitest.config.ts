import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // What needs more than npm has scripts of its own: test:browser, test:runtimes.
    exclude: [...configDefaults.exclude, "test/browser/**", "test/runtimes/**"],
    globalSetup: "test/build-once.ts",
    // Many wait for processes of their own, so a worker for each of two cores is not too many.
    maxWorkers: 2,
    // Some start a process, and two cores may be busy with others.
    testTimeout: 30_000,
  },
});

export default config;
