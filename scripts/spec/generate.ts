import openapiTS, { astToString } from "openapi-typescript";
import { format, resolveConfig } from "prettier";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { clientFacts } from "./client-facts.ts";
import type { Document } from "./document.ts";
import { openValuesType } from "./open-values.ts";
import { bundle, lint } from "./redocly.ts";
import { sandboxFactsModule } from "./sandbox-facts.ts";

const notice = "Machine-written from spec/ by `npm run generate`. Do not edit.";

/**
 * Everything that is derived from the document at `entry`: file name in `generated/` → content, formatted.
 * The same document gives the same bytes. Throws a `SpecError` for a document that does not lint.
 */
export async function generate(entry: string): Promise<Map<string, string>> {
  const [document] = await Promise.all([bundle(entry), lint(entry)]);
  const files: [string, string][] = [
    ["openapi.yaml", `# ${notice}\n${stringify(document, { aliasDuplicateObjects: false, lineWidth: 0 })}`],
    ["openapi.json", JSON.stringify(document)],
    ["schema.ts", `// ${notice}\n${await typesOf(document)}`],
    ["types.ts", `// ${notice}\n${namesOf(document)}`],
    ["facts.ts", `// ${notice}\n${constantsOf(document)}`],
    ["sandbox-facts.ts", `// ${notice}\n${sandboxFactsModule(document)}`],
  ];
  return new Map(
    await Promise.all(files.map(async ([name, text]) => [name, await pretty(name, text)] as const)),
  );
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
  const types = await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    transform: openValuesType,
    silent: true,
  });
  return astToString(types);
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
