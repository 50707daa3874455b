import { createWholesaleClient, type Customer, type Listing } from "webex-wholesale";
import { errorLine, exitCodeOf, isClosedPipe } from "./failure.ts";
import { parseOptions, type StartOptions } from "./options.ts";
import { printJson, printTable } from "./print.ts";
import { createProgress, type Progress } from "./progress.ts";
import { openService, type Service } from "./service.ts";
import type { Streams } from "./terminal.ts";
import { usage } from "./usage.ts";

/** Runs the command and returns its exit code. */
export async function run(args: string[], env: NodeJS.ProcessEnv, streams: Streams): Promise<number> {
  try {
    const options = parseOptions(args);
    if (options.help) streams.stdout.write(usage);
    else await list(options, env["WEBEX_TOKEN"], streams);
    return 0;
  } catch (error) {
    if (isClosedPipe(error)) return 0;
    streams.stderr.write(`${errorLine(error)}\n`);
    return exitCodeOf(error);
  }
}

async function list(options: StartOptions, token: string | undefined, streams: Streams): Promise<void> {
  const service = await openService(token, options.baseUrl);
  const progress = createProgress(streams, options.json);
  try {
    if (service.notice !== undefined) streams.stderr.write(`${service.notice}\n`);
    const listing = listingOf(service, options, progress);
    if (options.json) await printJson(listing, options.limit, streams, progress);
    else await printTable(listing, options.limit, streams, progress);
  } finally {
    progress.clear();
    await service.close();
  }
}

function listingOf(
  { token, baseUrl }: Service,
  { filter, limit }: StartOptions,
  progress: Progress,
): Listing<Customer> {
  const webex = createWholesaleClient({ token, baseUrl, onEvent: progress.onEvent });
  return webex.customers.list(filter, { limit });
}
