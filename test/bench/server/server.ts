/** The server of the measurements, a process of its own: tells its port, answers until its parent ends it. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { createReading, type Reading } from "./reading.ts";
import { askOf } from "./routes.ts";

const readings = new Map<string, Reading>();

function readingOf(token: string): Reading {
  const reading = readings.get(token) ?? createReading(token);
  readings.set(token, reading);
  return reading;
}

async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(incoming.url ?? "", `http://${incoming.headers.host ?? "127.0.0.1"}`);
  const token =
    url.searchParams.get("token") ?? (incoming.headers.authorization ?? "").split(" ").at(-1) ?? "";
  if (url.pathname === "/forget") readings.delete(token);
  const reading = readingOf(token);
  switch (url.pathname) {
    case "/forget":
    case "/requests":
      send(outgoing, 200, Buffer.from(JSON.stringify({ requests: reading.requests })));
      return;
    case "/survivors":
      send(outgoing, 200, Buffer.from(JSON.stringify(reading.survivors())));
      return;
    default:
      reading.requests += 1;
      if (reading.latencyMs > 0) await pause(reading.latencyMs);
      answer(url, reading, incoming, outgoing);
  }
}

function answer(url: URL, reading: Reading, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const fault = reading.nextFault();
  if (fault === "hang") return;
  if (fault === "reset") {
    incoming.socket.destroy();
    return;
  }
  if (fault === 429 || fault === 503) {
    const headers = fault === 429 ? { "retry-after": "1" } : {};
    send(outgoing, fault, Buffer.from(`{"message":"Answered with ${fault} on purpose."}`), headers);
    return;
  }
  const ask = askOf(url, reading.placeOf);
  if (!ask) {
    send(outgoing, 404, Buffer.from(`{"message":"There is nothing here."}`));
    return;
  }
  const { body, hasMore } = reading.page(ask);
  const headers = ask.link !== undefined && hasMore ? { link: ask.link } : {};
  send(outgoing, 200, fault === "truncate" ? body.subarray(0, body.length / 2) : body, headers);
}

function send(
  outgoing: ServerResponse,
  status: number,
  body: Buffer,
  headers: Record<string, string> = {},
): void {
  const length = { "content-type": "application/json;charset=UTF-8", "content-length": body.length };
  outgoing.writeHead(status, { ...length, ...headers }).end(body);
}

const server = createServer((incoming, outgoing) => {
  void serve(incoming, outgoing);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.send?.(port);
});
process.on("disconnect", () => process.exit());
