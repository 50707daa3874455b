import { once } from "node:events";
import type { Context } from "../context.ts";
import { formatOne } from "../formats/format.ts";
import { write } from "../formats/write.ts";
import type { SharedOptions } from "../options/shared.ts";
import { formatSettings } from "../output.ts";
import { createSandbox } from "../../sandbox/index.ts";
import { program } from "../shell.ts";
import { UsageError } from "../errors/command-error.ts";

export interface SandboxCommandOptions extends SharedOptions {
  port?: number;
  customers?: number;
  subscribers?: number;
  subPartners?: number;
  billingReports?: number;
  seed?: number;
  latency?: number;
  background?: number;
  fault?: Record<string, number>;
  outcome?: Record<string, number>;
}

/** Serves a sandbox until interrupted. */
export async function serve(options: SandboxCommandOptions, context: Context): Promise<void> {
  const { port = 4010, customers = 250, subscribers, subPartners, billingReports, seed } = options;
  const { latency, background, fault, outcome } = options;
  const { token, listen } = createSandbox({
    ...{ customers, subscribers, subPartners, billingReports, seed },
    latencyMs: latency,
    backgroundMs: background,
    faults: fault,
    outcomes: outcome,
  });
  const server = await listen({ port }).catch((error: unknown) => refusePort(error, port));
  const { baseUrl } = server;
  await write(formatOne({ baseUrl, token }, formatSettings(options, context)), context.stdout);
  if (context.stderr.isTTY === true) {
    context.stderr.write(
      `Try it: WEBEX_TOKEN=${token} ${program} customers list --base-url ${baseUrl}\nPress Ctrl-C to stop it.\n`,
    );
  }
  if (!context.signal.aborted) await once(context.signal, "abort");
  await server.close();
}

function refusePort(error: unknown, port: number): never {
  if (!(error instanceof Error) || !("code" in error) || error.code !== "EADDRINUSE") throw error;
  throw new UsageError(`Port ${port} is taken. Pass another --port, or --port 0 for a free one.`);
}
