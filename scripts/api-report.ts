/**
 * npm run api:report   writes test/api/*.api.md: the public surface as text, so that a reviewer sees what a change does to users
 * npm run check:api    writes nothing; fails when the files are not what the package exports
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { reportOf } from "./api/report.ts";
import { buildWhenStale } from "./built.ts";
import { inTemporaryFolder } from "./package/pack.ts";

const folder = fileURLToPath(new URL("../test/api", import.meta.url));
const entries = {
  "webex-wholesale": "dist/src/index.d.ts",
  "webex-wholesale-sandbox": "dist/src/sandbox/index.d.ts",
};
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

if (!buildWhenStale()) process.exit(1);
await mkdir(folder, { recursive: true });
for (const [name, entry] of Object.entries(entries)) {
  const path = join(folder, `${name}.api.md`);
  const wanted = await inTemporaryFolder(async (temporary) => reportOf(name, entry, temporary));
  const present = await readFile(path, "utf8").catch(() => "");
  if (wanted === present) continue;
  if (!values.check) await writeFile(path, wanted);
  else {
    console.error(
      `test/api/${name}.api.md is not what the package exports. Run \`npm run api:report\` and read the change.`,
    );
    process.exitCode = 1;
  }
}
