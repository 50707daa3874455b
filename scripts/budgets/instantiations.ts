import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder } from "../package/pack.ts";
import { runCommand } from "../run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const files = {
  ours: {
    opening: `import { createWholesaleClient } from "webex-wholesale";
      const { customers } = createWholesaleClient({ token: "token" });`,
    call: `await customers.list({ status: ["error"] }, { limit: 10 }).toArray();`,
  },
  plain: {
    opening: `import createClient from "openapi-fetch";
      import type { paths } from "webex-wholesale";
      const { GET } = createClient<paths>({ baseUrl: "https://example.com" });`,
    call: `await GET("/wholesale/customers", { params: { query: { status: ["error"], max: 10 } } });`,
  },
};

/** How many types the compiler makes of generic ones for a file of ten calls, with this package or openapi-fetch alone. */
export async function instantiations(name: keyof typeof files): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    const { opening, call } = files[name];
    await link(folder, "webex-wholesale", root);
    await link(folder, "openapi-fetch", join(root, "node_modules/openapi-fetch"));
    await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
    await writeFile(join(folder, "calls.ts"), [opening, ...Array<string>(10).fill(call)].join("\n"));
    const options = ["--strict", "--noEmit", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const printed = await runCommand(
      process.execPath,
      [tsc, ...options, "--extendedDiagnostics", "calls.ts"],
      {
        cwd: folder,
      },
    );
    const figure = /^Instantiations:\s+(\d+)$/m.exec(printed)?.[1];
    if (figure === undefined) throw new Error(`tsc printed no count of instantiations:\n${printed}`);
    return Number(figure);
  });
}

async function link(folder: string, name: string, target: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await symlink(target, join(folder, "node_modules", name));
}
