import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import { clientFacts } from "./client-facts.ts";
import { commandTable } from "./command-table.ts";
import type { Document } from "./document.ts";
import { neverType } from "./never-type.ts";
import { openValuesType } from "./open-values.ts";
import { operationTable } from "./operation-table.ts";
import { notice } from "./published.ts";
import { sandboxFactsModule } from "./sandbox-facts.ts";
import { openapiTypescript } from "./typescript.ts";

/** Name and content of each file in `generated/` that Prettier lays out: the JSON and the modules of TypeScript. */
export async function formattedFiles(document: Document): Promise<[name: string, text: string][]> {
  const files: [string, string][] = [
    ["openapi.json", JSON.stringify(document)],
    ["schema.ts", `// ${notice}\n${await typesOf(document)}`],
    ["types.ts", `// ${notice}\n${namesOf(document)}`],
    ["facts.ts", `// ${notice}\n${constantsOf(document)}`],
    [
      "operations.ts",
      `// ${notice}\nexport const operations = ${JSON.stringify(operationTable(document))} as const;`,
    ],
    [
      "commands.ts",
      `// ${notice}\nexport const commands = ${JSON.stringify(commandTable(document))} as const;`,
    ],
    ["sandbox-facts.ts", `// ${notice}\n${sandboxFactsModule(document)}`],
  ];
  return Promise.all(files.map(async ([name, text]) => [name, await pretty(name, text)]));
}

/** Each schema of the document under its own name. */
function namesOf(document: Document): string {
  const names = Object.keys(document.components.schemas).map(
    (name) => `export type ${name} = components["schemas"]["${name}"];`,
  );
  return [`import type { components } from "./schema.ts";`, ...names].join("\n");
}

/** `paths`, `operations` and `components`. */
async function typesOf(document: Document): Promise<string> {
  const types = await openapiTypescript.default(JSON.stringify(document), {
    alphabetize: false,
    transform: (schema) => openValuesType(schema) ?? neverType(schema),
    silent: true,
  });
  return openapiTypescript.astToString(types);
}

function constantsOf(document: Document): string {
  return Object.entries(clientFacts(document))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const;`)
    .join("\n");
}

async function pretty(name: string, text: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../generated/${name}`, import.meta.url));
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
