/**
 * npm run release:check                  runs every step of a release except publishing
 * npm run release:check -- --tag v1.2.3  the same for a tag, which must match the version
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { releaseProblems } from "./release/problems.ts";
import { CommandError, runCommand } from "./run-command.ts";

const root = new URL("..", import.meta.url);
const cwd = fileURLToPath(root);
const { values } = parseArgs({ options: { tag: { type: "string" } } });
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");

try {
  console.log("Building the docs …");
  await runCommand("npm", ["run", "docs"], { cwd });
  const problems = releaseProblems({
    versions: versions(),
    changelog: text("CHANGELOG.md"),
    tag: values.tag,
    uncommitted: await runCommand("git", ["status", "--porcelain"], { cwd }),
  });
  if (problems.length > 0) throw new CommandError(problems.join("\n"));
  console.log("Running npm run check …");
  await runCommand("npm", ["run", "check"], { cwd, timeoutMs: 900_000 });
  console.log(await runCommand("npm", ["pack", "--dry-run", "--ignore-scripts"], { cwd }));
  console.log("Ready to push a tag for this version.");
} catch (error) {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The version in each file that states one. JSON is YAML too. */
function versions(): Record<string, string | undefined> {
  const read = (path: string): Versioned => parse(text(path)) as Versioned;
  const documents = [
    "spec/openapi.yaml",
    "generated/openapi.yaml",
    "generated/openapi.json",
    "docs-site/openapi.yaml",
  ];
  return {
    "package.json": read("package.json").version,
    "package-lock.json": read("package-lock.json").version,
    ...Object.fromEntries(documents.map((path) => [path, read(path).info?.version])),
  };
}

interface Versioned {
  version?: string;
  info?: { version?: string };
}
