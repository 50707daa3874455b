import { connect } from "node:net";
import { createSandbox, type SandboxOptions, type SandboxRequest } from "../../../src/sandbox/index.ts";

export interface RawExchange {
  /** What the server sent, with `<base>` for its base URL. */
  response: string;
  /** The code of the error that ended the connection; `undefined` for a regular close. */
  code: string | undefined;
  logged: readonly SandboxRequest[];
}

/** Sends these lines to a sandbox over a bare socket, with its token, and waits until the connection is closed. */
export async function rawExchange(lines: string[], options: SandboxOptions = {}): Promise<RawExchange> {
  const sandbox = createSandbox({ customers: 5, ...options });
  const server = await sandbox.listen();
  const access = `Authorization: Bearer ${sandbox.token}`;
  const { bytes, code } = await received(server.baseUrl, [...lines, access, "Connection: close", "", ""]);
  await server.close();
  const response = bytes.toString().replaceAll(server.baseUrl, "<base>");
  return { response, code, logged: sandbox.requests };
}

async function received(baseUrl: string, lines: string[]): Promise<{ bytes: Buffer; code?: string }> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let code: string | undefined;
    const socket = connect(Number(new URL(baseUrl).port), "127.0.0.1");
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error: NodeJS.ErrnoException) => (code = error.code));
    socket.on("close", () => {
      resolve({ bytes: Buffer.concat(chunks), ...(code !== undefined && { code }) });
    });
    socket.write(lines.join("\r\n"));
  });
}
