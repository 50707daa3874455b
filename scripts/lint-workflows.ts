/** npm run lint:workflows: checks every file in .github/workflows/. */
import { readdirSync, readFileSync } from "node:fs";
import { workflowFaults } from "./workflows/faults.ts";

const folder = new URL("../.github/workflows/", import.meta.url);
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

const faults = names.flatMap((name) =>
  workflowFaults(readFileSync(new URL(name, folder), "utf8")).map(
    (fault) => `.github/workflows/${name}: ${fault}`,
  ),
);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${names.length} workflows are sound.`);
