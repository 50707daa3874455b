import { afterEach } from "vitest";
import {
  createSandbox,
  type Sandbox,
  type SandboxOptions,
  type SandboxServer,
} from "webex-wholesale/sandbox";
import { runHere, type Outcome, type Surroundings } from "./command.ts";

const servers: SandboxServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map(async (server) => server.close()));
});

export interface Service {
  sandbox: Sandbox;
  baseUrl: string;
  /** Runs a command line against the service. */
  run: (args: readonly string[], surroundings?: Surroundings) => Promise<Outcome>;
  /** `GET /v1/…` of each request, without the query. */
  sent: () => string[];
}

/** A sandbox that listens until the test ends. */
export async function serve(options: SandboxOptions = {}): Promise<Service> {
  const sandbox = createSandbox({ customers: 5, ...options });
  const server = await sandbox.listen();
  servers.push(server);
  const { baseUrl } = server;
  return {
    sandbox,
    baseUrl,
    run: async (args, surroundings = {}) =>
      runHere([...args, "--base-url", baseUrl], {
        ...surroundings,
        env: { WEBEX_TOKEN: sandbox.token, ...surroundings.env },
      }),
    sent: () => sandbox.requests.map(({ method, url }) => `${method} ${url.split("?")[0] ?? ""}`),
  };
}
