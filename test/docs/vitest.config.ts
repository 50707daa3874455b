import { defineConfig, type ViteUserConfig } from "vitest/config";
import { hangGuard } from "../hang-guard.ts";

/** npm run test:samples: builds the site and runs every sample. `npm test` runs one of each kind. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/docs/samples.test.ts", "test/docs/shell.test.ts", "test/docs/site.test.ts"],
    globalSetup: "test/build-once.ts",
    provide: { samples: "all" },
    ...hangGuard,
  },
});

export default config;
