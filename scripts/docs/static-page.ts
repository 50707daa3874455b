import highlighter from "highlight.js";
import MarkdownIt from "markdown-it";
import anchor from "markdown-it-anchor";
import { operationsOf, resolve } from "../spec/document.ts";
import type { Document, Media, Placed, Reference, Schema } from "../spec/document.ts";

/** What the page shows of a schema, a parameter, a request body or a response. */
interface Part extends Schema {
  $ref?: string;
  required?: boolean | string[];
  schema?: Schema | Reference;
  content?: Record<string, Media>;
}

/** The keywords of a schema that are shown as they are. */
const facts = ["format", "default", "minimum", "maximum", "minLength", "maxLength", "pattern", "example"];

/** Every section of the docs site as one page that begins with its contents, for print and without JavaScript. */
export function staticPage(document: Document): string {
  const { info, "x-tagGroups": groups = [] } = document;
  const title = `${info.title} ${info.version}`;
  const contents: string[] = [];
  const highlight = (code: string, lang: string): string => highlighter.highlightAuto(code, [lang]).value;
  const markdown = new MarkdownIt({ highlight }).use(anchor, {
    ...{ level: [1, 2, 3], tabIndex: false },
    callback: ({ tag }, { title, slug }) =>
      contents.push(`${"  ".repeat(Number(tag.at(1)))}- [${title}](#${slug})`),
  });
  const sections = groups.flatMap(({ name, tags }) => [
    `# ${name}`,
    ...tags.map((tag) => sectionOf(document, tag)),
  ]);
  const main = markdown.render(sections.join("\n\n"));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: all on one page</title>
<link rel="icon" href="favicon.svg">
<link rel="stylesheet" href="all.css">
<body class="markdown-body">
<h1>${title}</h1>
<p><a href="index.html">Interactive page</a></p>
${markdown.render(info.description)}
<nav aria-label="Contents">${markdown.render(contents.join("\n"))}</nav>
<main>${main}</main>
</html>
`;
}

/** A guide, or the operations of a tag, or, for the tag that has no description, the schemas. */
function sectionOf(document: Document, name: string): string {
  const tag = document.tags?.find((one) => one.name === name);
  if (!tag) return Object.entries(document.components.schemas).map(schemaText).join("\n\n");
  const operations = operationsOf(document).filter(({ operation }) => operation.tags?.includes(name));
  const texts = operations.map((placed) => operationText(document, placed));
  return [`## ${name}`, tag.description.replace(/^## /gm, "### "), ...texts].join("\n\n");
}

function schemaText([name, schema]: [string, Part]): string {
  return [`## ${name}`, typeOf(schema), schema.description, membersOf(schema).join("\n")].join("\n\n");
}

function operationText(document: Document, { method, path, operation }: Placed): string {
  const { summary = "", description = "", requestBody = {}, responses } = operation;
  const parameters = [...(document.paths[path]?.parameters ?? []), ...(operation.parameters ?? [])]
    .map((one) => resolve(document, one))
    .map((one) => item(`\`${one.name}\` (${one.in})`, one));
  const body: Part = resolve(document, requestBody);
  const results = Object.entries(responses).map(([status, one]) => ({ status, ...resolve(document, one) }));
  return [
    ...[`### ${summary}`, `\`${method} ${path}\``, description, "#### Request"],
    [...parameters, ...(body.content ? [item("Body", body)] : [])].join("\n"),
    ...examplesOf(document, body),
    "#### Responses",
    results.map((one) => item(`\`${one.status}\``, one)).join("\n"),
    ...results.flatMap((one) => (one.status < "300" ? examplesOf(document, one) : [])),
    ...(operation["x-codeSamples"] ?? []).map(
      ({ lang, label, source }) => `#### ${label}\n\n${fence(lang, source)}`,
    ),
  ].join("\n\n");
}

function examplesOf(document: Document, { content = {} }: Part): string[] {
  return Object.values(content)
    .flatMap(({ examples = {} }) => Object.values(examples))
    .map((example) => resolve(document, example))
    .flatMap(({ summary = "", value }) => [`${summary}:`, fence("json", JSON.stringify(value, null, 2))]);
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code.trimEnd()}\n\`\`\``;
}

/** An item of a list: its name, type, other facts and description, and a list of what is in it. */
function item(name: string, part: Part, required: boolean = part.required === true): string {
  const { schema = {}, description } = part;
  const known = Object.entries({ ...schema, ...part })
    .filter(([key]) => facts.includes(key))
    .map(([key, value]) => `${key} \`${String(value)}\``);
  const about = [typeOf(part), required ? "required" : "", ...known].filter(Boolean).join(", ");
  const line = `- **${name}**: ${[about, description].filter(Boolean).join(". ")}`.replace(/\s+/g, " ");
  return [line, ...membersOf(part)].join("\n").replaceAll("\n", "\n  ");
}

/** Properties, alternatives and known values. */
function membersOf(part: Part): string[] {
  const { properties = {}, required, schema, items, allOf = [], anyOf = [], oneOf = [] } = part;
  const isRequired = (name: string): boolean => Array.isArray(required) && required.includes(name);
  return [
    ...Object.entries(properties).map(([name, one]) => item(`\`${name}\``, one, isRequired(name))),
    ...oneOf.map((one) => item("One of", one)),
    ...[schema, items, ...allOf, ...anyOf].flatMap((one) => (one ? membersOf(one) : [])),
    ...(part.enum ?? []).map((value) => {
      return item(`\`${String(value)}\``, { description: part["x-enumDescriptions"]?.[String(value)] ?? "" });
    }),
  ];
}

function typeOf(part: Part = {}): string {
  const { $ref, type, items, anyOf = [], oneOf = [], schema, content = {} } = part;
  const name = $ref?.split("/").at(-1);
  if (name !== undefined) return `[${name}](#${name.toLowerCase()})`;
  if (type === "array") return `array of ${typeOf(items)}`;
  const media = Object.values(content).map((one) => one.schema);
  const parts = [...anyOf, ...oneOf, ...(schema ? [schema] : []), ...media].map((one) => typeOf(one));
  return [...new Set([type ?? [], ...parts].flat())].filter(Boolean).join(" or ");
}
