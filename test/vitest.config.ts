import { configDefaults, defineConfig, type ViteUserConfig } from "vitest/config";
import { hangGuard } from "./hang-guard.ts";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // These need more than npm and have their own scripts: test:browser, test:runtimes.
    exclude: [...configDefaults.exclude, "test/browser/**", "test/runtimes/**"],
    globalSetup: "test/build-once.ts",
    provide: { samples: "one of each kind" },
    // Many tests wait for a child process, so two workers keep two cores busy.
    maxWorkers: 2,
    ...hangGuard,
  },
});

export default config;
