import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../scripts/spec/redocly.ts";

type Node = Record<string, unknown>;

interface Tagged {
  tags: { name: string; "x-traitTag"?: boolean }[];
  "x-tagGroups": { name: string; tags: string[] }[];
}

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

/** Known values, or any other value of their type. */
interface OpenSet {
  examples?: unknown[];
  anyOf: { enum?: unknown[] }[];
}

function isOpenSet(node: Node): node is Node & OpenSet {
  const { anyOf } = node;
  return Array.isArray(anyOf) && anyOf.some((branch) => isNode(branch) && "enum" in branch);
}

/** For `JSON.stringify`: OpenAPI 3.0 has no array of examples in a schema. */
function asExample(_key: string, value: unknown): unknown {
  if (!isNode(value) || !Array.isArray(value["examples"])) return value;
  const { examples, ...rest } = value;
  return { ...rest, example: examples[0] as unknown };
}

const nodes = nodesOf(document);
const pathsOf = (isWrong: (node: Node, path: string) => boolean): string[] =>
  nodes.filter(([path, node]) => isWrong(node, path)).map(([path]) => path);

describe("the published document", () => {
  it("has no `$ref` with siblings", () => {
    expect(pathsOf((node) => "$ref" in node && Object.keys(node).length > 1)).toEqual([]);
  });

  it("is valid OpenAPI 3.0 once each array of `examples` is one `example`", async () => {
    const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-3.0-"));
    const file = join(folder, "openapi.json");
    try {
      await writeFile(file, JSON.stringify({ ...document, openapi: "3.0.3" }, asExample));
      await expect(lint(file)).resolves.toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("has the tags of operations before those of guides, and the guides first in Redoc's menu", () => {
    const { tags, "x-tagGroups": groups } = document as unknown as Tagged;
    const isGuide = tags.map((tag) => tag["x-traitTag"] === true);
    expect(isGuide).toEqual([...isGuide].sort());
    expect(groups.map(({ name }) => name)).toEqual(["Guides", "Operations"]);
    expect(groups.flatMap((group) => group.tags).sort()).toEqual(tags.map(({ name }) => name).sort());
  });

  it("has examples for each open set of values, all of them known values", () => {
    const openSets = nodes.map(([, node]) => node).filter(isOpenSet);
    expect(openSets.length).toBeGreaterThan(0);
    for (const { examples = [], anyOf } of openSets) {
      expect(examples).not.toEqual([]);
      expect(anyOf[0]?.enum).toEqual(expect.arrayContaining(examples));
    }
  });

  it("has numbers for error codes, not integers, and strings where they have been seen", () => {
    const types = nodes
      .filter(([path]) => /errorCode(\/|$)/i.test(path))
      .flatMap(([, { type }]) => (typeof type === "string" ? [type] : []));
    expect(new Set(types)).toEqual(new Set(["number", "string"]));
  });
});
