import {
  configDefaults,
  defineConfig,
  type TestProjectConfiguration,
  type ViteUserConfig,
} from "vitest/config";
import { hangGuard } from "./hang-guard.ts";

/** What depends on the `Response`, `Headers` and `AbortSignal` of its environment. */
const clientTests = ["test/http.test.ts", "test/request/foreign-fetch.test.ts"];

function inEnvironment(environment: string, include: string[]): TestProjectConfiguration {
  return { extends: true, test: { name: environment, environment, include } };
}

const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      inEnvironment("node", ["test/**/*.test.ts"]),
      inEnvironment("happy-dom", clientTests),
      inEnvironment("jsdom", clientTests),
    ],
    // These take long or need more than npm, and have their own scripts: test:samples, test:browser, test:runtimes.
    exclude: [...configDefaults.exclude, "test/docs/site.test.ts", "test/browser/**", "test/runtimes/**"],
    globalSetup: "test/build-once.ts",
    provide: { samples: "one of each kind" },
    // Many tests wait for a child process, so two workers keep two cores busy.
    maxWorkers: 2,
    // Loading the modules again for each file would take as long as the tests. A test that stubs a global restores it.
    isolate: false,
    ...hangGuard,
  },
});

export default config;
