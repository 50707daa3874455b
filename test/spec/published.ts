import { readFileSync } from "node:fs";
import type { Document, Tag } from "../../scripts/spec/document.ts";

export type Node = Record<string, unknown>;

interface Published extends Document {
  tags: Tag[];
  "x-tagGroups": { name: string; tags: string[] }[];
}

/** The published document, as other people's tools read it. */
export const document: Published = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Published;

/** Every object of the document with its JSON pointer. */
export const nodes: [pointer: string, node: Node][] = nodesOf(document);

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nodesOf(value: unknown, pointer = "#"): [pointer: string, node: Node][] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).flatMap(([key, child]) => nodesOf(child, `${pointer}/${key}`));
  return isNode(value) ? [[pointer, value], ...children] : children;
}
