import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Endpoints } from "./session.ts";

/** Runs `use` with new sandboxes that listen in their own process. */
export async function withSandbox<T>(folder: string, use: (endpoints: Endpoints) => Promise<T>): Promise<T> {
  const server = spawn(process.execPath, ["server.js"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = (await once(createInterface(server.stdout), "line")) as [string];
    return await use(JSON.parse(line) as Endpoints);
  } finally {
    server.kill();
  }
}
