import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { pack } from "../../scripts/package/pack.ts";
import { runCommand } from "../../scripts/run-command.ts";

const tsc = fileURLToPath(new URL("../../node_modules/typescript/bin/tsc", import.meta.url));

/** A user's module without any annotation: each declaration has to name the types of the package. */
const source = `
import { createWholesaleClient, paginate, unwrap } from "webex-wholesale";
import { createSandbox } from "webex-wholesale/sandbox";

export const client = createWholesaleClient({ token: "token" });
export const newClient = () => createWholesaleClient({ token: "token" });
export const { http, customers } = client;
export const { GET, POST, PUT, DELETE } = http;
export const get = () => http.GET("/wholesale/customers");
export const getText = () => http.GET("/wholesale/customers", { parseAs: "text" });
export const page = async () => unwrap(http.GET("/wholesale/customers"));
export const firstCustomer = async () => (await page()).items[0];
export const list = () => customers.list();
export const pages = () => customers.list().pages();
export const all = () => paginate(http, "/wholesale/customers");
export const sandbox = createSandbox();
`;
const compilerOptions = {
  strict: true,
  declaration: true,
  emitDeclarationOnly: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
};

let folder: string;

/** The layout of pnpm: the files stand in `.pnpm`, and `node_modules` has a symlink to them. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "webex-wholesale-"));
  const files = join(folder, "node_modules/.pnpm/webex-wholesale@0.1.0/node_modules/webex-wholesale");
  await mkdir(files, { recursive: true });
  await runCommand("tar", ["-xzf", await pack(folder), "-C", files, "--strip-components=1"]);
  await symlink(files, join(folder, "node_modules/webex-wholesale"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["user.ts"] }));
  await writeFile(join(folder, "user.ts"), source);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

it("declarations of functions without a return type can name every type of the package", async () => {
  await runCommand(process.execPath, [tsc, "-p", "."], { cwd: folder });
  const declarations = await readFile(join(folder, "user.d.ts"), "utf8");
  expect(declarations).not.toMatch(/\.pnpm|\bany\b/);
});
