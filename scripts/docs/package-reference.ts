import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, ReflectionKind } from "typedoc";
import type { Context, SignatureReflection, SomeType } from "typedoc";
import type { Node, TypeNode } from "typescript";
import { ts } from "../spec/typescript.ts";
import type { Tag } from "./reader-view.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const groups = ["Functions", "Client and resources", "Options", "Events", "Errors", "Other types"];

/** The exports of the package as sections in Markdown, from their doc comments. */
export async function packageReference(): Promise<Tag[]> {
  const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-reference-"));
  try {
    await convert(folder);
    const [main = "", sandbox = ""] = await Promise.all(
      ["index.md", "sandbox.md"].map((name) => readFile(join(folder, name), "utf8")),
    );
    return [
      ...groups.map((name) =>
        section(
          name,
          entriesOf(main).filter((entry) => groupOf(entry) === name),
        ),
      ),
      section("Sandbox options", entriesOf(sandbox)),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function convert(folder: string): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    ...{ entryPoints: ["src/index.ts", "src/sandbox/index.ts"].map((file) => root + file) },
    ...{ tsconfig: `${root}src/tsconfig.json`, skipErrorChecking: true, logLevel: "Error" },
    // The types of the API are in the document.
    ...{ exclude: ["**/generated/**"], excludeExternals: true, excludePrivate: true, disableSources: true },
    ...{ plugin: ["typedoc-plugin-markdown"], outputs: [{ name: "markdown", path: folder }] },
    ...{ readme: "none", outputFileStrategy: "modules", hideBreadcrumbs: true, hidePageHeader: true },
    ...{ interfacePropertiesFormat: "table", classPropertiesFormat: "table", parametersFormat: "table" },
    ...{ tableColumnSettings: { hideModifiers: true, hideOverrides: true, hideDefaults: true } },
  });
  app.converter.on(Converter.EVENT_CREATE_SIGNATURE, keepTypeNames);
  app.converter.on(Converter.EVENT_RESOLVE_END, removeUnneeded);
  const project = await app.convert();
  if (project) await app.generateOutputs(project);
}

/** TypeDoc resolves `Customer` to its properties; the name says more. */
function keepTypeNames(context: Context, signature: SignatureReflection, declaration?: Node): void {
  if (!declaration || !ts.isFunctionLike(declaration)) return;
  Object.assign(signature, typeOf(context, declaration));
  signature.parameters?.forEach((parameter, index) => {
    Object.assign(parameter, typeOf(context, declaration.parameters[index]));
  });
}

function typeOf(context: Context, node?: { type?: TypeNode | undefined }): { type?: SomeType } {
  return node?.type ? { type: context.converter.convertType(context, node.type) } : {};
}

/** Members stay with the class or interface that declares them. Users construct no errors. */
function removeUnneeded({ project }: Context): void {
  for (const reflection of Object.values(project.reflections)) {
    const { flags, kind } = reflection;
    const inherited = "inheritedFrom" in reflection && reflection.inheritedFrom;
    if (inherited || flags.isStatic || kind === ReflectionKind.Constructor)
      project.removeReflection(reflection);
  }
}

/** The third-level headings with what is below them. Links lead nowhere once the entries are apart. */
function entriesOf(markdown: string): string[] {
  const plain = markdown
    .replace(/<a id="[^"]*"><\/a> /g, "")
    .replace(/\[([^\]]*)\]\(#[^)]*\)/g, "$1")
    .replace(/^#### (Extends)\n\n- (.*)/gm, "$1 $2.")
    .replace(/^#+ (Extended by|Implements|Returns|Type Parameters)\n\n.+(\n.+)*/gm, "")
    .replace(/^(#{4,} (Properties|Methods|Parameters)|## .*|\*\*\*|\| (Property|Parameter|-).*)$/gm, "")
    // A list fits a phone, a table doesn't.
    .replace(/^\| (.*?) (?<!\\)\| (.*?) (?<!\\)\|(?: (.*) \|)?$/gm, "- $1: $2. $3")
    .replace(/^(- .*)\. -?$/gm, "$1")
    .replace(/^#(?=#### )/gm, "")
    .replace(/\n{3,}/g, "\n\n");
  return plain.split(/^(?=### )/m).slice(1);
}

function section(name: string, entries: string[]): Tag {
  return { name, description: entries.join("\n"), "x-traitTag": true };
}

function groupOf(entry: string): string {
  const [heading = ""] = entry.split("\n");
  const suffix = /(Options|Event|Error)$/.exec(heading)?.[1];
  if (heading.endsWith("()")) return "Functions";
  if (suffix !== undefined) return suffix.replace(/s?$/, "s");
  return /^#### \w+\(\)/m.test(entry) ? "Client and resources" : "Other types";
}
