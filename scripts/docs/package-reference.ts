import { join } from "node:path";
import type { Declaration, SourceFile, TypeChecker } from "typescript";
import type { Tag } from "../spec/document.ts";
import { ts } from "../spec/typescript.ts";

const files = ["index.ts", "sandbox/index.ts"].map((file) => join(import.meta.dirname, "../../src", file));

const groups = ["Functions", "Client and resources", "Options", "Events", "Errors", "Other types"];

/** What a user doesn't name: members that are private, static or named by a symbol, and setters. */
const hidden = /^(private|static|#|constructor|set |(readonly )?\[\w+\]:)/;

/** The exports of the package as sections in Markdown: declarations as they're written, with their doc comments. */
export function packageReference(): Tag[] {
  const options = { module: ts.ModuleKind.NodeNext, allowImportingTsExtensions: true, types: [] };
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const [main = [], sandbox = []] = files.map((file) => entriesOf(checker, program.getSourceFile(file)));
  const sections = groups.map((name) => ({ name, entries: main.filter((entry) => groupOf(entry) === name) }));
  return [...sections, { name: "Sandbox options", entries: sandbox }].map(({ name, entries }) => {
    return { name, description: entries.join("\n\n"), "x-traitTag": true };
  });
}

/** Without those of `generated/`: the types of the API are in the document. */
function entriesOf(checker: TypeChecker, file: SourceFile | undefined): string[] {
  const module = file && checker.getSymbolAtLocation(file);
  if (!module) throw new Error("An entry of the package has no exports.");
  return checker
    .getExportsOfModule(module)
    .toSorted((one, other) => one.name.localeCompare(other.name, "en"))
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .flatMap(({ declarations = [] }) => declarations.slice(0, 1))
    .filter((node) => !node.getSourceFile().fileName.includes("/generated/"))
    .map((node) => entryOf(node));
}

/** A heading, the declaration without its body, its comment, a list of properties, and an entry for each method. */
function entryOf(node: Declaration, level = 3): string {
  const members = ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) ? [...node.members] : [];
  const shown = members.filter((member) => !hidden.test(member.getText()));
  const isMethod = (one: Declaration): boolean => ts.isMethodSignature(one) || ts.isMethodDeclaration(one);
  const properties = shown.filter((member) => !isMethod(member)).map(propertyOf);
  return [
    `${"#".repeat(level)} ${ts.getNameOfDeclaration(node)?.getText() ?? ""}`,
    `\`\`\`ts\n${declarationOf(node)}\n\`\`\``,
    ...commentsOf(node),
    properties.join("\n"),
    ...shown.filter(isMethod).map((method) => entryOf(method, level + 1)),
  ].join("\n\n");
}

function propertyOf(node: Declaration): string {
  const declaration = declarationOf(node).replace(/(\?: .*) \| undefined$/, "$1");
  return [`- \`${declaration}\``, ...commentsOf(node)].join(": ").replace(/\s+/g, " ");
}

function declarationOf(node: Declaration): string {
  const end = ts.isTypeAliasDeclaration(node) ? /;$/ : / \{\}?$|;$/m; // Without the body, if it has one.
  const [text = ""] = node.getText().split(end);
  return text.replace(/^((export|declare|override|async|readonly) )*/, "");
}

function commentsOf(node: Declaration): string[] {
  return ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .flatMap(({ comment, tags = [] }) => [
      ts.getTextOfJSDocComment(comment) ?? "",
      ...tags.map((tag) => tag.getText().replace(/^@see (\S+)[\s*]*$/, "See <$1>.")),
    ]);
}

function groupOf(entry: string): string {
  if (entry.includes("```ts\nfunction ")) return "Functions";
  const suffix = /^### \w+(Option|Event|Error)s?$/m.exec(entry)?.[1];
  if (suffix !== undefined) return `${suffix}s`;
  return entry.includes("\n#### ") ? "Client and resources" : "Other types";
}
