/** npm run lint:workflows: checks every file in .github/workflows/. */
import { readdirSync, readFileSync } from "node:fs";
import { workflowProblems } from "./workflows/problems.ts";

const folder = new URL("../.github/workflows/", import.meta.url);
const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));

const problems = names.flatMap((name) =>
  workflowProblems(readFileSync(new URL(name, folder), "utf8")).map(
    (problem) => `.github/workflows/${name}: ${problem}`,
  ),
);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log(`${names.length} workflow files are valid.`);
