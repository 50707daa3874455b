import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "../../scripts/run-command.ts";

/** A version of TypeScript that must accept the types. */
interface Compiler {
  name: string;
  version: () => Promise<string>;
  /** Compiles the type tests under every combination of settings; resolves to a summary. */
  check: () => Promise<string>;
}

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
  allowImportingTsExtensions: true,
  // TypeScript's own declarations are not under test. Skipping them halves the time of a run.
  skipDefaultLibCheck: true,
};

const resolutions = [
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
];

const ways = resolutions.flatMap((resolution) =>
  [true, false].flatMap((skipLibCheck) =>
    [true, false].map((exactOptionalPropertyTypes) => ({
      ...resolution,
      skipLibCheck,
      exactOptionalPropertyTypes,
    })),
  ),
);

export function typeScripts(packages: string, folder: string): Compiler[] {
  return ["5.5", "5.9", "6.0", "7.0"].map((version) => {
    const tsc = async (...args: string[]): Promise<string> =>
      runCommand(process.execPath, [join(packages, `typescript-${version}/bin/tsc`), ...args], {
        cwd: folder,
      });
    return {
      name: "TypeScript",
      version: async () => tsc("--version"),
      check: async () => checkAll(folder, tsc),
    };
  });
}

async function checkAll(folder: string, tsc: (...args: string[]) => Promise<string>): Promise<string> {
  const halves = [ways.slice(0, ways.length / 2), ways.slice(ways.length / 2)];
  await Promise.all(halves.map(checkInTurn));
  return `types hold in ${ways.length} settings`;

  async function checkInTurn(half: typeof ways): Promise<void> {
    for (const way of half) {
      const name = `tsconfig.${Object.values(way).join("-")}.json`;
      const config = { compilerOptions: { ...compilerOptions, ...way }, include: ["types"] };
      await writeFile(join(folder, name), JSON.stringify(config));
      await tsc("-p", name);
    }
  }
}
