import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

type Node = Record<string, unknown>;

/** The published document, as other people's tools read it. */
const document = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as Node;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Every object of the document with the path that leads to it. */
function nodesOf(value: unknown, path = "#"): [path: string, node: Node][] {
  if (typeof value !== "object" || value === null) return [];
  const children = Object.entries(value).flatMap(([key, child]) => nodesOf(child, `${path}/${key}`));
  return isNode(value) ? [[path, value], ...children] : children;
}

const nodes = nodesOf(document);
const pathsOf = (isWrong: (node: Node, path: string) => boolean): string[] =>
  nodes.filter(([path, node]) => isWrong(node, path)).map(([path]) => path);

describe("the published document", () => {
  it("has no `$ref` with siblings", () => {
    expect(pathsOf((node) => "$ref" in node && Object.keys(node).length > 1)).toEqual([]);
  });
});
