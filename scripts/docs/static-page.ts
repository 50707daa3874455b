import MarkdownIt from "markdown-it";
import { operationsOf, resolve, type Placed, type Reference } from "../spec/document.ts";
import type { ShownDocument, Tag } from "./reader-view.ts";

/** What the page shows of any part of the document. */
interface Part {
  required?: boolean | string[];
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  "x-enumDescriptions"?: Record<string, string>;
  items?: Part | Reference;
  properties?: Record<string, Part | Reference>;
  allOf?: (Part | Reference)[];
  anyOf?: (Part | Reference)[];
  oneOf?: (Part | Reference)[];
  schema?: Part | Reference;
  content?: Record<string, { schema?: Part | Reference }>;
}

const style =
  ":root{color-scheme:light dark;font:16px/1.6 sans-serif}pre{white-space:pre-wrap}td,th{padding:0 1em 0 0;text-align:left}" +
  "body{max-width:50rem;margin:2rem auto;padding:0 1rem;overflow-wrap:anywhere}";

/** Guides, operations, schemas and the reference of the package as one page, for print and without JavaScript. */
export function staticPage(document: ShownDocument, reference: Tag[]): string {
  const { info, tags = [], components } = document;
  const title = `${info.title} ${info.version}`;
  const text = [
    `# ${title}`,
    info.description,
    ...tags.filter((tag) => tag["x-traitTag"]).map(sectionOf),
    ...operationsOf(document).map((placed) => operationText(document, placed)),
    ...Object.entries(components.schemas).map(([name, schema]) => `## ${name}\n\n${schemaText(schema)}`),
    ...reference.map(sectionOf),
  ].join("\n\n");
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}: all on one page</title>` +
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="favicon.svg">' +
    `<style>${style}</style><p><a href="index.html">Interactive page</a></p>` +
    `<main>${new MarkdownIt().render(text)}</main></html>\n`
  );
}

function sectionOf({ name, description }: Tag): string {
  return `## ${name}\n\n${description}`;
}

function operationText(document: ShownDocument, { method, path, operation }: Placed): string {
  const { summary = "", description = "", parameters = [], requestBody, responses } = operation;
  const samples = operation["x-codeSamples"] ?? [];
  const shown = (name: string, one: Part | Reference): string => item(name, resolve(document, one));
  const request = parameters
    .map((one) => resolve(document, one))
    .map((one) => item(`\`${one.name}\` (${one.in})`, one));
  return [
    ...[`## ${summary}`, `\`${method} ${path}\``, description, "### Request"],
    [...request, ...(requestBody ? [shown("Body", requestBody)] : [])].join("\n"),
    "### Responses",
    Object.entries(responses)
      .map(([status, response]) => shown(`\`${status}\``, response))
      .join("\n"),
    ...samples.map(({ lang, source }) => `### ${lang}\n\n\`\`\`\n${source}\n\`\`\``),
  ].join("\n\n");
}

function schemaText(schema: Part): string {
  return [schema.description ?? "", membersOf(schema, 0).join("\n")].join("\n\n");
}

/** Properties, alternatives and known values, as a list with a list for each nested object. */
function membersOf(part: Part | Reference, depth: number): string[] {
  if ("$ref" in part) return depth === 0 ? [item(typeOf(part), {})] : [];
  const { properties = {}, required, items, allOf = [], anyOf = [], oneOf = [] } = part;
  return [
    ...Object.entries(properties).flatMap(([name, property]) => [
      item(
        `\`${name}\`${Array.isArray(required) && required.includes(name) ? " (required)" : ""}`,
        property,
        depth,
      ),
      ...membersOf(property, depth + 1),
    ]),
    ...[...allOf, ...anyOf, ...oneOf].flatMap((one) => membersOf(one, depth)),
    ...(items ? membersOf(items, depth) : []),
    ...(part.enum ?? []).map((value) =>
      item(`\`${String(value)}\``, { description: part["x-enumDescriptions"]?.[String(value)] ?? "" }, depth),
    ),
  ];
}

function item(name: string, part: Part | Reference, depth = 0): string {
  const description = "$ref" in part ? "" : (part.description ?? "").replace(/\s+/g, " ");
  return `${"  ".repeat(depth)}- ${[`**${name}**`, typeOf(part), description].filter(Boolean).join(": ")}`;
}

function typeOf(part: Part | Reference | undefined): string {
  if (!part) return "";
  if ("$ref" in part) return part.$ref.split("/").at(-1) ?? "";
  const { type, items, anyOf = [], oneOf = [], schema, content = {} } = part;
  if (type === "array") return `array of ${typeOf(items)}`;
  const parts = [...anyOf, ...oneOf, schema, ...Object.values(content).map((media) => media.schema)];
  return [...new Set([type ?? [], ...parts.map(typeOf)].flat())].filter(Boolean).join(" or ");
}
