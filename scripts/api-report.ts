/**
 * npm run api:report   writes the public surface to test/api/*.api.md, so that a review shows what a change does to
 * users npm run check:api    writes nothing and fails if the files differ from what the package exports
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
  const expected = await inTemporaryFolder(async (temporary) => reportOf(name, entry, temporary));
  const present = await readFile(path, "utf8").catch(() => "");
  if (expected === present) continue;
  if (!values.check) await writeFile(path, expected);
  else {
    console.error(
      `test/api/${name}.api.md differs from what the package exports. Run \`npm run api:report\` and review the diff.`,
    );
    process.exitCode = 1;
  }
}
