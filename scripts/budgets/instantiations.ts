import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder } from "../package/pack.ts";
import { runCommand } from "../run-command.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const sources = {
  /** Ten calls of a resource method. */
  methods: {
    opening: `import { createWholesaleClient } from "webex-wholesale";
      const { customers } = createWholesaleClient({ token: "token" });`,
    call: `await customers.list({ status: ["error"] }, { limit: 10 }).toArray();`,
  },
  /** Ten calls of the client's `http`. */
  http: {
    opening: `import { createWholesaleClient } from "webex-wholesale";
      const { http } = createWholesaleClient({ token: "token" });`,
    call: `await http.GET("/wholesale/customers", { params: { query: { status: ["error"], max: 10 } } });`,
  },
  /** The same ten calls with only openapi-fetch. */
  plain: {
    opening: `import createClient from "openapi-fetch";
      import type { paths } from "webex-wholesale";
      const http = createClient<paths>({ baseUrl: "https://example.com" });`,
    call: `await http.GET("/wholesale/customers", { params: { query: { status: ["error"], max: 10 } } });`,
  },
};

const compilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  module: "nodenext",
  target: "es2022",
};

/** How many type instantiations the compiler makes for a file of ten calls. */
export async function instantiations(name: keyof typeof sources): Promise<number> {
  return inTemporaryFolder(async (folder) => {
    const { opening, call } = sources[name];
    await link(folder, "webex-wholesale", root);
    await link(folder, "openapi-fetch", join(root, "node_modules/openapi-fetch"));
    await writeFile(join(folder, "package.json"), `{ "type": "module" }`);
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["calls.ts"] }));
    await writeFile(join(folder, "calls.ts"), [opening, ...Array<string>(10).fill(call)].join("\n"));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const output = await runCommand(process.execPath, [tsc, "--extendedDiagnostics"], { cwd: folder });
    const figure = /^Instantiations:\s+(\d+)$/m.exec(output)?.[1];
    if (figure === undefined) throw new Error(`tsc printed no count of instantiations:\n${output}`);
    return Number(figure);
  });
}

async function link(folder: string, name: string, target: string): Promise<void> {
  await mkdir(join(folder, "node_modules"), { recursive: true });
  await symlink(target, join(folder, "node_modules", name));
}
