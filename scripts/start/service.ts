import { createSandbox } from "webex-wholesale/sandbox";
import { UsageError } from "./usage.ts";

/** Whom to ask, and with which token. */
export interface Service {
  token: string;
  baseUrl?: string;
  /** What a person has to know about it. */
  notice?: string;
  close(): Promise<void>;
}

const customers = 250;

/** The real service where there is a token, a sandbox over HTTP where there is none. */
export async function openService(token: string | undefined, baseUrl: string | undefined): Promise<Service> {
  if (token?.trim() === "") {
    throw new UsageError("WEBEX_TOKEN is blank. Set it to an access token, or unset it to list a sandbox.");
  }
  if (token !== undefined) {
    return { token, ...(baseUrl !== undefined && { baseUrl }), close: () => Promise.resolve() };
  }
  if (baseUrl !== undefined) throw new UsageError("`--base-url` needs a token. Set WEBEX_TOKEN to one.");
  return openSandbox();
}

async function openSandbox(): Promise<Service> {
  const sandbox = createSandbox({ customers });
  const server = await sandbox.listen({ port: 0 });
  const { baseUrl } = server;
  const notice = `WEBEX_TOKEN is not set: a sandbox with ${customers} made-up customers answers at ${baseUrl}`;
  return { token: sandbox.token, baseUrl, notice, close: () => server.close() };
}
