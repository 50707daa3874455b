import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { provisioningErrors, provisioningWarnings } from "../../generated/sandbox-facts.ts";
import { knownValues, operationsOf, resolve, typeOf } from "../../scripts/spec/document.ts";
import { lint } from "../../scripts/spec/redocly.ts";
import { withSingleExamples } from "../../scripts/spec/single-examples.ts";
import { document, isNode, nodes, type Node } from "./published.ts";

const queryParameters = operationsOf(document).flatMap(({ query }) => query);
const filters = queryParameters.filter(({ schema }) => {
  const type = typeOf(document, schema);
  return type === "string" || type === "array";
});

describe("the published document in other people's tools", () => {
  it("has no `$ref` with siblings", () => {
    const withSiblings = nodes.filter(([, node]) => "$ref" in node && Object.keys(node).length > 1);
    expect(withSiblings).toEqual([]);
  });

  it("is valid OpenAPI 3.0 once each array of `examples` is one `example`", async () => {
    const folder = await mkdtemp(join(tmpdir(), "webex-wholesale-3.0-"));
    const file = join(folder, "openapi.json");
    try {
      await writeFile(file, JSON.stringify({ ...withSingleExamples(document), openapi: "3.0.3" }));
      await expect(lint(file)).resolves.toBeUndefined();
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("lists the tags of operations before those of guides; Redoc's menu starts with the guides", () => {
    const { tags, "x-tagGroups": groups } = document;
    const isGuide = tags.map((tag) => tag["x-traitTag"] === true);
    expect(isGuide).toEqual([...isGuide].sort());
    expect(groups.map(({ name }) => name)).toEqual(["Guides", "Operations"]);
    expect(groups.flatMap((group) => group.tags).sort()).toEqual(tags.map(({ name }) => name).sort());
  });
});

describe("a form made from the document", () => {
  // Swagger UI fills in `example`, `examples` and `schema.example` of a parameter, but not `schema.examples`.
  it.each(queryParameters)("leaves $name empty", (parameter) => {
    expect(parameter).not.toHaveProperty("example");
    expect(parameter).not.toHaveProperty("examples");
    expect(parameter).not.toHaveProperty("schema.example");
    expect(resolve(document, parameter.schema)).toHaveProperty("examples");
  });

  it.each(filters)("accepts no empty $name, which might mean all", ({ schema }) => {
    const bound = typeOf(document, schema) === "array" ? "minItems" : "minLength";
    expect(schema).toHaveProperty(bound, 1);
  });
});

describe("data made up from the document", () => {
  it("has known values where a set of values is open", () => {
    const openSets = nodes.map(([, node]) => node).filter(isOpenSet);
    expect(openSets.length).toBeGreaterThan(0);
    for (const { examples = [], anyOf } of openSets) {
      expect(examples).not.toEqual([]);
      expect(anyOf[0]?.enum).toEqual(expect.arrayContaining(examples));
    }
  });

  it("has a `Link` without `next` first, so that a mock's list ends, and never the service's host", () => {
    const links = nodes.filter(([pointer]) => pointer.endsWith("/headers/Link")).map(([, node]) => node);
    expect(links.length).toBeGreaterThan(0);
    for (const { examples = {} } of links as { examples?: Record<string, { value: string }> }[]) {
      const values = Object.values(examples).map(({ value }) => value);
      expect(values[0]).toMatch(/; rel="first"$/);
      expect(values.filter((value) => !/^<https:\/\/\w+\.example\//.test(value))).toEqual([]);
    }
  });

  it("describes 2560 and 10022 in the documented words", () => {
    expect([...provisioningWarnings, ...provisioningErrors]).toEqual(
      expect.arrayContaining([
        {
          errorCode: 2560,
          description:
            "One or more Webex Calling services are unavailable due to maintenance, unable to start provisioning. Consult status.webex.com and retry later.",
        },
        { errorCode: 10022, description: "The email is already associated with an existing user." },
      ]),
    );
  });

  it("has numbers for error codes, not integers, and strings where they have been seen", () => {
    const types = nodes
      .filter(([pointer]) => /errorCode(\/|$)/i.test(pointer))
      .flatMap(([, { type }]) => (typeof type === "string" ? [type] : []));
    expect(new Set(types)).toEqual(new Set(["number", "string"]));
  });
});

describe("the published document says", () => {
  const { schemas, parameters = {} } = document.components;

  it("what the vendor calls each contact center package", () => {
    expect(knownValues(document, "PackageName")["x-enumDescriptions"]).toMatchObject({
      cx_premium_agent: expect.stringMatching(/^Contact Center Premium Agent\b/) as string,
      cx_standard_agent: expect.stringMatching(/^Contact Center Standard Agent\b/) as string,
      cx_voice_ports: expect.stringMatching(/^Contact Center Voice Ports\b/) as string,
      cx_ai_assistant: expect.stringMatching(/^Contact Center AI Assistant\b/) as string,
      webex_ai_agent: expect.stringMatching(/^Webex AI Agent\b/) as string,
    });
  });

  it("that the country of the billing address determines the default dial-in number", () => {
    const { country } = schemas["Address"]?.properties ?? {};
    expect(country).toHaveProperty("description", expect.stringContaining("default dial-in number"));
  });

  it("that commas between statuses are its own reading, and that others repeat the parameter", () => {
    expect(parameters["status"]).toHaveProperty(
      "description",
      expect.stringMatching(/this document's reading.*repeat the parameter/s),
    );
  });
});

/** Known values, or any other value of their type. */
interface OpenSet {
  examples?: unknown[];
  anyOf: { enum?: unknown[] }[];
}

function isOpenSet(node: Node): node is Node & OpenSet {
  const { anyOf } = node;
  return Array.isArray(anyOf) && anyOf.some((branch) => isNode(branch) && "enum" in branch);
}
