import { createSandbox } from "webex-wholesale/sandbox";
import { UsageError } from "./usage.ts";

/** Where to send requests, and with which token. */
export interface Service {
  token: string;
  baseUrl?: string;
  /** Printed to stderr first. */
  notice?: string;
  close(): Promise<void>;
}

const customers = 250;

/** The real service with a token, otherwise a sandbox over HTTP. */
export async function openService(token: string | undefined, baseUrl: string | undefined): Promise<Service> {
  if (token?.trim() === "") {
    throw new UsageError("WEBEX_TOKEN is empty. Set it to an access token, or unset it to use the sandbox.");
  }
  if (token !== undefined) {
    return { token, ...(baseUrl !== undefined && { baseUrl }), close: () => Promise.resolve() };
  }
  if (baseUrl !== undefined) throw new UsageError("`--base-url` needs a token. Set WEBEX_TOKEN.");
  return openSandbox();
}

async function openSandbox(): Promise<Service> {
  const sandbox = createSandbox({ customers });
  const server = await sandbox.listen({ port: 0 });
  const { baseUrl } = server;
  const notice = `WEBEX_TOKEN is not set, using a sandbox with ${customers} made-up customers at ${baseUrl}`;
  return { token: sandbox.token, baseUrl, notice, close: () => server.close() };
}
