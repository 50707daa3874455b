import highlighter from "highlight.js";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import { operationsOf, resolve, type Placed, type Reference } from "../spec/document.ts";
import type { ShownDocument } from "./reader-view.ts";

/** What the page shows of any part of the document. */
interface Part {
  description?: string;
  required?: boolean | string[];
  type?: string | string[];
  enum?: unknown[];
  "x-enumDescriptions"?: Record<string, string>;
  items?: Node;
  properties?: Record<string, Node>;
  allOf?: Node[];
  anyOf?: Node[];
  oneOf?: Node[];
  schema?: Node;
  content?: Record<string, Media>;
}

type Node = Part | Reference;

interface Media {
  schema?: Node;
  examples?: Record<string, { summary?: string; value?: unknown } | Reference>;
}

/** The keywords of a schema that are shown as they are. */
const facts = ["format", "default", "minimum", "maximum", "minLength", "maxLength", "pattern", "example"];

/** Every section of the docs site as one page that begins with its contents, for print and without JavaScript. */
export function staticPage(document: ShownDocument): string {
  const { info, "x-tagGroups": groups = [] } = document;
  const title = `${info.title} ${info.version}`;
  const contents: string[] = [];
  const markdown = new MarkdownIt({ highlight }).use(anchor, {
    level: [1, 2, 3],
    tabIndex: false,
    callback: ({ tag }, { title, slug }) =>
      contents.push(`${"  ".repeat(Number(tag.at(1)))}- [${title}](#${slug})`),
  });
  const sections = groups.flatMap(({ name, tags }) => [
    `# ${name}`,
    ...tags.flatMap((tag) => sectionsOf(document, tag)),
  ]);
  const body = markdown.render(sections.join("\n\n"));
  const start = new MarkdownIt().render(`# ${title}\n\n${info.description}`);
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}: all on one page</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">' +
    '<link rel="icon" href="favicon.svg"><link rel="stylesheet" href="all.css"><body class="markdown-body">' +
    `<header>${start}<p><a href="index.html">Interactive page</a></p></header>` +
    `<nav>${new MarkdownIt().render(contents.join("\n"))}</nav><main>${body}</main></html>\n`
  );
}

function highlight(code: string, language: string): string {
  return highlighter.highlight(code, { language: highlighter.getLanguage(language) ? language : "plaintext" })
    .value;
}

/** A guide, or the operations of a tag, or, for the tag that has neither, the schemas. */
function sectionsOf(document: ShownDocument, name: string): string[] {
  const tag = document.tags?.find((one) => one.name === name);
  if (!tag)
    return Object.entries(document.components.schemas).map(([name, schema]) => schemaText(name, schema));
  const operations = operationsOf(document).filter(({ operation }) => operation.tags?.includes(name));
  return [
    `## ${name}`,
    tag.description.replace(/^## /gm, "### "),
    ...operations.map((placed) => operationText(document, placed)),
  ];
}

function operationText(document: ShownDocument, { method, path, operation }: Placed): string {
  const { summary = "", description = "", parameters = [], requestBody, responses } = operation;
  const all = [...(document.paths[path]?.parameters ?? []), ...parameters].map((one) =>
    resolve(document, one),
  );
  const body = requestBody && resolve<Part>(document, requestBody);
  const returned = Object.entries(responses).map(([status, one]) => ({
    status,
    ...resolve<Part>(document, one),
  }));
  const succeeded = returned.find(({ status }) => status.startsWith("2"));
  return [
    ...[`### ${summary}`, `\`${method} ${path}\``, description],
    all.length > 0 ? "#### Parameters" : "",
    all.map((one) => item(`\`${one.name}\` (${one.in})`, one)).join("\n"),
    ...(body ? ["#### Request body", item("JSON", body), examplesOf(document, body)] : []),
    "#### Responses",
    returned.map((one) => item(`\`${one.status}\``, one)).join("\n"),
    examplesOf(document, succeeded),
    ...(operation["x-codeSamples"] ?? []).map(({ lang, source }) => `#### ${lang}\n\n${fence(lang, source)}`),
  ].join("\n\n");
}

function examplesOf(document: ShownDocument, { content = {} }: Part = {}): string {
  return Object.values(content)
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map((example) => resolve(document, example))
    .map(
      ({ summary = "Example", value }) => `${summary}:\n\n${fence("json", JSON.stringify(value, null, 2))}`,
    )
    .join("\n\n");
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

function schemaText(name: string, schema: Part): string {
  return [`## ${name}`, typeOf(schema), schema.description ?? "", membersOf(schema).join("\n")].join("\n\n");
}

/** Properties, alternatives and known values, as a list with a list for each nested object. */
function membersOf(node: Node): string[] {
  if ("$ref" in node) return [];
  const { properties = {}, required, items, allOf = [], anyOf = [], oneOf = [], enum: values = [] } = node;
  const isRequired = (name: string): boolean => Array.isArray(required) && required.includes(name);
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      item(`\`${name}\``, { ...property, required: isRequired(name) }),
      ...membersOf(property).map((line) => `  ${line}`),
    ]),
    ...[...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])].flatMap(membersOf),
    ...values.map((value) =>
      item(`\`${String(value)}\``, { description: node["x-enumDescriptions"]?.[String(value)] ?? "" }),
    ),
  ];
}

/** Its name, type, other facts and description, as an item of a list. */
function item(name: string, node: Node): string {
  const { required, description = "", schema = {} }: Part = "$ref" in node ? {} : node;
  const known = Object.entries({ ...schema, ...node })
    .filter(([key]) => facts.includes(key))
    .map(([key, value]) => `${key} \`${String(value)}\``);
  const about = [typeOf(node), required === true ? "required" : "", ...known].filter(Boolean).join(", ");
  return `- **${name}**: ${[about, description].filter(Boolean).join(". ").replace(/\s+/g, " ")}`;
}

function typeOf(node: Node | undefined): string {
  if (!node) return "";
  if ("$ref" in node) {
    const name = node.$ref.split("/").at(-1) ?? "";
    return `[${name}](#${name.toLowerCase()})`;
  }
  const { type, items, anyOf = [], oneOf = [], schema, content = {} } = node;
  if (type === "array") return `array of ${typeOf(items)}`;
  const parts = [...anyOf, ...oneOf, schema, ...Object.values(content).map((media) => media.schema)];
  return [...new Set([type ?? [], ...parts.map(typeOf)].flat())].filter(Boolean).join(" or ");
}
