import { createSandbox } from "../../sandbox/index.ts";
import type { Context } from "../context.ts";
import { showLife } from "../demo/life.ts";

/** Walks through the life cycle of a customer on a sandbox that listens on a port. */
export async function demo({ stdout, signal }: Context): Promise<void> {
  const print = (line: string): void => void stdout.write(`${line}\n`);
  const sandbox = createSandbox({
    backgroundMs: 400,
    latencyMs: [5, 30],
    outcomes: ["provisioned_with_errors"],
  });
  const server = await sandbox.listen();
  try {
    print(`A sandbox is listening on ${server.baseUrl}. Nothing leaves this machine.`);
    await showLife({ baseUrl: server.baseUrl, token: sandbox.token }, { print, signal });
    print(`\nDone: ${sandbox.requests.length} requests. The guides explain each step.`);
  } finally {
    await server.close();
  }
}
