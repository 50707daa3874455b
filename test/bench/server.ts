/** Serves a list that stays the same: `server <customers>`. Sends its origin, and ends with its parent. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { createSandbox } from "webex-wholesale/sandbox";

interface Stored {
  status: number;
  headers: Record<string, string | number>;
  body: Buffer;
}

const sandbox = createSandbox({ customers: Number(process.argv[2]), token: "bench" });
/** By path. The server is not what is measured, so each page is created once. */
const responses = new Map<string, Promise<Stored>>();

async function respond(path: string, authorization = ""): Promise<Stored> {
  const request = new Request(`http://127.0.0.1${path}`, { headers: { authorization } });
  const response = await sandbox.fetch(request);
  const body = Buffer.from(await response.arrayBuffer());
  const headers = { ...Object.fromEntries(response.headers), "content-length": body.length };
  return { status: response.status, headers, body };
}

const server = createServer((incoming, outgoing) => {
  // `/100/v1/wholesale/customers` is answered after 100 ms.
  const [, latencyMs, path = "/"] = /^\/(\d+)(\/.*)$/.exec(incoming.url ?? "") ?? [];
  const stored = responses.get(path) ?? respond(path, incoming.headers.authorization);
  responses.set(path, stored);
  const wait = Number(latencyMs) > 0 ? pause(Number(latencyMs)) : undefined;
  void Promise.all([stored, wait]).then(([{ status, headers, body }]) => {
    outgoing.writeHead(status, headers).end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(`http://127.0.0.1:${port}`);
});
process.on("disconnect", () => process.exit());
