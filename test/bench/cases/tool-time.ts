import { existsSync } from "node:fs";
import { cp, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { inTemporaryFolder } from "../../../scripts/package/pack.ts";
import { runCommand } from "../../../scripts/run-command.ts";
import { measureRounds, valuesOf } from "../report/rounds.ts";
import { ratioOf, spreadOf, type Spread } from "../report/statistics.ts";
import type { Goal, Table } from "../report/table.ts";
import type { Scale } from "./scale.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const copied = ["spec", "generated", "scripts", "src", "package.json", "redocly.yaml", "tsconfig.json"];

/** A script of the project, and the commands that a person without it would type for the same. */
interface Step {
  script: string;
  tools: readonly string[];
}

const steps: readonly Step[] = [
  {
    script: "generate",
    tools: [
      "redocly lint",
      "redocly bundle spec/openapi.yaml --output tool.yaml",
      "openapi-typescript tool.yaml --redocly tool-config.yaml --output tool.ts",
      "prettier --write tool.yaml tool.ts",
    ],
  },
  { script: "lint:spec", tools: ["redocly lint"] },
  {
    script: "docs",
    // The site is a linted document, that document in one file for download, and a page with its script in it.
    tools: [
      "redocly lint",
      "redocly bundle spec/openapi.yaml --output tool.yaml",
      "redocly build-docs tool.yaml --inlineBundle --output tool.html",
    ],
  },
];

export async function toolTime({ toolRounds: rounds }: Scale): Promise<Table> {
  const { scripts } = await manifest();
  const known = steps.filter(({ script }) => script in scripts);
  const rows: Table["rows"][number][] = [];
  const goals: Goal[] = [];
  await inTemporaryFolder(async (folder) => {
    await copyProject(folder);
    for (const step of known) {
      const samples = await measureRounds(["tool", "whole", "again"], rounds, async (what) => {
        if (what === "again") await changeOneLine(folder);
        return { ms: await timeOf(what === "tool" ? `tools:${step.script}` : step.script, folder) };
      });
      const values = (what: string): number[] => valuesOf(samples, what, "ms");
      const [whole, again] = ["whole", "again"].map((what) => ratioOf(values(what), values("tool")));
      const times = ["tool", "whole", "again"].map((what) => spreadOf(values(what)));
      rows.push([`npm run ${step.script}`, ...times, whole ?? null, again ?? null]);
      goals.push(goalOf(`npm run ${step.script}`, whole), goalOf(`npm run ${step.script}, one line`, again));
    }
  });
  const absent = steps.filter((step) => !known.includes(step)).map(({ script }) => `npm run ${script}`);
  return {
    case: "tool-time",
    title: "Time of the project's own steps",
    note:
      `In a copy of the project, ${rounds} ${rounds === 1 ? "round" : "rounds"}: milliseconds of the tools alone (the commands ` +
      `for the same result, one after the other), of the script, and of the script after a change of one line in the spec; ` +
      `ratios to the tools.${absent.length > 0 ? ` Not there: ${absent.join(", ")}.` : ""}`,
    columns: ["", "tools, ms", "whole, ms", "one line, ms", "whole", "one line"],
    rows,
    goals,
  };
}

function goalOf(step: string, ratio: Spread | undefined): Goal {
  return { goal: `${step}, as a ratio to its tools`, figure: ratio?.median ?? NaN, atMost: 1.2 };
}

async function manifest(): Promise<{ scripts: Record<string, string> }> {
  return JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
}

/** The project's manifest with the tools of each step as a script of its own. */
async function withTools(): Promise<object> {
  const { scripts, ...rest } = await manifest();
  const tools = steps.map(({ script, tools }) => [`tools:${script}`, tools.join(" && ")] as const);
  return { ...rest, scripts: { ...scripts, ...Object.fromEntries(tools) } };
}

/** The spec is changed there, not where someone may be working on it. */
async function copyProject(folder: string): Promise<void> {
  const present = copied.filter((name) => existsSync(join(root, name)));
  await Promise.all(present.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
  await writeFile(join(folder, "tool-config.yaml"), "extends: []\n");
  await writeFile(join(folder, "package.json"), JSON.stringify(await withTools()));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}

async function changeOneLine(folder: string): Promise<void> {
  const file = join(folder, "spec/schemas/Customer.yaml");
  const text = await readFile(file, "utf8");
  const changed = text.replace("organization", "organization, changed,");
  if (changed === text) throw new Error("There is no line to change in the spec.");
  await writeFile(file, changed);
}

/** In milliseconds; the tools alone run through npm too, whose own start is no part of the comparison. */
async function timeOf(script: string, cwd: string): Promise<number> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  const start = performance.now();
  await runCommand("npm", ["run", script], { cwd, env });
  return performance.now() - start;
}
