import { runCommand } from "../../scripts/run-command.ts";
import { programOf } from "./cache.ts";
import type { Runtime } from "./runtime.ts";

/** Node, Bun, Deno and workerd: programs that run a file, which prints the outcome. */
export async function commandRuntimes(packages: string, folder: string): Promise<Runtime[]> {
  const nodes = [20, 22, 24, 26].map(async (major) =>
    command("Node", await programOf(packages, "", `node-${major}-`, "bin/node"), ["command.js"]),
  );
  const bun = command("Bun", await programOf(packages, "@oven", "bun-", "bin/bun"), ["command.js"]);
  const deno = command("Deno", await programOf(packages, "@deno", "", "deno"), [
    "run",
    "--no-prompt",
    "--allow-net=127.0.0.1",
    "command.js",
  ]);
  const workerd = await programOf(packages, "@cloudflare", "workerd-", "bin/workerd");
  return [...(await Promise.all(nodes)), bun, deno, worker(workerd)];

  function command(name: string, program: string, args: string[]): Runtime {
    return {
      name,
      version: async () => runCommand(program, ["--version"]),
      run: async (endpoints) => runCommand(program, [...args, JSON.stringify(endpoints)], { cwd: folder }),
    };
  }

  function worker(program: string): Runtime {
    return {
      name: "workerd",
      version: async () => runCommand(program, ["--version"]),
      run: async ({ baseUrl, silentUrl, token }) =>
        runCommand(program, ["test", "worker.capnp"], {
          cwd: folder,
          env: { ...process.env, BASE_URL: baseUrl, SILENT_URL: silentUrl, TOKEN: token },
        }),
    };
  }
}
