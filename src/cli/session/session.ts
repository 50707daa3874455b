import { createWholesaleClient, type WholesaleClient } from "../../client.ts";
import type { ClientOptions } from "../../options/client-options.ts";
import { entryOf } from "../command-entry.ts";
import { cleanLine } from "../formats/clean.ts";
import type { FormatSettings } from "../formats/format.ts";
import { nounOf } from "../noun.ts";
import { write } from "../formats/write.ts";
import type { Context } from "../context.ts";
import type { SharedOptions } from "../options/shared.ts";
import { checkFields } from "../options/check-fields.ts";
import { formatSettings } from "../output.ts";
import { readCredentials } from "./credentials.ts";
import { createProgress, type Progress } from "./progress.ts";

/** What a running command works with: its client, and where and how it prints. */
export interface Session {
  context: Context;
  /** What the client was created with. */
  client: ClientOptions;
  webex: WholesaleClient;
  format: FormatSettings;
  progress: Progress;
  /** The options that lead to the same service, for a command to continue with. */
  connection: readonly string[];
  /** Prints a line to stderr. */
  say(line: string): void;
  /** The same, but only if stderr is a terminal. */
  sayOnTerminal(line: string): void;
}

/** Opens a session with the service, or with a sandbox in memory, for a command that returns these fields. */
export async function openSession(
  resource: string,
  options: SharedOptions,
  context: Context,
  fields: readonly string[] = entryOf(resource, "get")?.fields ?? [],
): Promise<Session> {
  const { stderr } = context;
  const warnings = checkFields(options.fields ?? [], fields);
  const format = formatSettings(options, context);
  const progress = createProgress(context, nounOf(resource, 2), format.format !== "table");
  const say = (line: string): void => {
    progress.clear();
    stderr.write(`${cleanLine(line)}\n`);
  };
  const service = options.sandbox ? await sandboxService(say) : await realService(options, context);
  for (const warning of warnings) say(`Warning: ${warning}`);
  const client: ClientOptions = {
    ...service,
    onBehalfOfSubPartnerOrgId: options.subPartner,
    onEvent: progress.onEvent,
  };
  return {
    context,
    client,
    webex: createWholesaleClient(client),
    format,
    progress,
    connection: connectionOf(options),
    say,
    sayOnTerminal: (line) => {
      if (stderr.isTTY === true) say(line);
    },
  };
}

export async function print(session: Session, text: string): Promise<void> {
  session.progress.clear();
  await write(text, session.context.stdout);
}

type Service = Pick<ClientOptions, "token" | "baseUrl" | "fetch">;

async function realService(options: SharedOptions, context: Context): Promise<Service> {
  const { token } = await readCredentials(options, context);
  return { token, baseUrl: options.baseUrl };
}

async function sandboxService(say: (line: string) => void): Promise<Service> {
  const { createSandbox } = await import("../../sandbox/index.ts");
  const { token, fetch, customers } = createSandbox({ customers: 250 });
  say(`This is a sandbox with ${customers.length} made-up customers.`);
  return { token, fetch };
}

function connectionOf({ tokenFile, baseUrl, subPartner, sandbox }: SharedOptions): string[] {
  return [
    ...(sandbox ? ["--sandbox"] : []),
    ...(tokenFile === undefined ? [] : ["--token-file", tokenFile]),
    ...(baseUrl === undefined ? [] : ["--base-url", baseUrl]),
    ...(subPartner === undefined ? [] : ["--sub-partner", subPartner]),
  ];
}
