import type { Sandbox } from "../../src/sandbox/index.ts";

/** Any origin reaches the sandbox. */
const baseUrl = "https://sandbox.test/v1";

export interface SentRequest {
  method: string;
  /** Path and query, after the base URL. */
  path: string;
  /** Sent as JSON; a string, as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends a request with the sandbox's token. */
export async function send(
  sandbox: Sandbox,
  { method, path, body, headers }: SentRequest,
): Promise<Response> {
  const json = typeof body === "string" ? body : JSON.stringify(body);
  return sandbox.fetch(
    new Request(`${baseUrl}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${sandbox.token}`,
        ...(body !== undefined && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: json }),
    }),
  );
}
