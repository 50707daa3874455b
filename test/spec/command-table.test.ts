import { describe, expect, it } from "vitest";
import { commandTable, type CommandEntry } from "../../scripts/spec/command-table.ts";
import { commandWords } from "../../scripts/spec/command-words.ts";
import type { PathItem, Schema } from "../../scripts/spec/document.ts";
import { firstSentence } from "../../scripts/spec/first-sentence.ts";
import { documentWith, listOf, page, paging, parameter } from "./documents.ts";

function entryOf(item: PathItem): CommandEntry {
  const [entry] = commandTable(documentWith(item));
  return entry ?? expect.unreachable();
}

describe("the words of a command", () => {
  it.each([
    ["listWholesaleCustomers", "Wholesale Customers", "customers list"],
    ["getWholesaleCustomer", "Wholesale Customers", "customers get"],
    ["listWholesaleSubPartners", "Wholesale Sub-partners", "sub-partners list"],
    ["createWholesaleBillingReport", "Wholesale Billing Reports", "billing-reports create"],
    ["sendConsentEmail", "Wholesale Subscribers", "subscribers send-consent-email"],
  ])("%s of %s are `%s`", (operationId, tag, words) => {
    const { resource, command } = commandWords({ operationId, tags: [tag], responses: {} });
    expect(`${resource} ${command}`).toBe(words);
  });

  it("need a verb", () => {
    const operation = { operationId: "wholesaleCustomers", tags: ["Wholesale Customers"], responses: {} };
    expect(() => commandWords(operation)).toThrow("wholesaleCustomers: the command line needs a verb");
  });
});

describe("the options of a command", () => {
  it("are the query parameters without paging, in kebab case", () => {
    const entry = entryOf(listOf([{ ...parameter("sortBy"), required: true }, ...paging]));
    expect(entry.options).toEqual([
      { name: "sortBy", flag: "sort-by", kind: "string", required: true, description: "" },
    ]);
  });

  it("have the values that the spec names, wherever the schema has them", () => {
    const schema = {
      type: "array",
      items: { anyOf: [{ type: "string", enum: ["red"] }, { type: "string" }] },
    };
    const entry = entryOf(listOf([{ ...parameter("colour"), schema: schema }, ...paging]));
    expect(entry.options).toMatchObject([{ name: "colour", kind: "array", values: ["red"] }]);
  });

  it("can't be objects", () => {
    const item = listOf([{ ...parameter("shape"), schema: { type: "object" } }, ...paging]);
    expect(() => entryOf(item)).toThrow('shape: the command line has no option for "object"');
  });

  it("leave out the parameter that names a sub-partner, which every command calls the same", () => {
    const partner = {
      ...parameter("partner"),
      "x-sub-partner": true,
      description: "Acts for it. Since 2024.",
    };
    expect(entryOf(listOf([partner, ...paging]))).toMatchObject({ options: [], subPartner: "Acts for it." });
  });
});

describe("a list", () => {
  it("has pages if it takes `offset`", () => {
    expect(entryOf(listOf(paging)).list).toBe("paged");
    expect(entryOf(listOf(paging.filter(({ name }) => name === "max"))).list).toBe("single-page");
    expect(entryOf(listOf([])).list).toBeUndefined();
  });

  it("has the fields of its items, those of objects with a path", () => {
    const size: Schema = { type: "object", properties: { width: {}, height: {} } };
    const item: Schema = { type: "object", properties: { id: {}, size, parts: { type: "array" } } };
    const items = { type: "array", items: item };
    const { fields } = entryOf(listOf(paging, { ...page, properties: { items } }));
    expect(fields).toEqual(["id", "size.width", "size.height", "parts"]);
  });
});

describe("a request body", () => {
  const entryWith = (properties: Record<string, Schema>): CommandEntry => {
    const schema: Schema & { required: string[] } = { type: "object", properties, required: ["name"] };
    const examples = { first: { value: { name: "one" } } };
    const requestBody = { content: { "application/json": { schema, examples } } };
    const item = { post: { operationId: "makeThing", tags: ["Acme Things"], requestBody, responses: {} } };
    return entryOf(item);
  };

  it("of scalars only is options", () => {
    const boolean = { type: "boolean" };
    expect(entryWith({ name: { type: "string" }, isRed: boolean }).body).toEqual([
      { name: "name", flag: "name", kind: "string", required: true, description: "" },
      { name: "isRed", flag: "is-red", kind: "boolean", required: false, description: "" },
    ]);
  });

  it("with anything else is a file, with the first documented one as an example", () => {
    const parts = { type: "array" };
    expect(entryWith({ name: { type: "string" }, parts })).toMatchObject({
      body: "file",
      bodyExample: { name: "one" },
    });
    expect(entryWith({ name: { anyOf: [{ type: "object" }, { type: "string" }] } }).body).toBe("file");
  });
});

it("a path parameter is an argument, with the first sentence of its description", () => {
  const id = { ...parameter("thingId"), in: "path", description: "The `id` of it: opaque. Encode it." };
  const operation = { operationId: "getThing", tags: ["Acme Things"], responses: {}, parameters: [id] };
  const [entry] = commandTable({ ...documentWith({}), paths: { "/things/{thingId}": { get: operation } } });
  expect(entry?.arguments).toEqual([{ name: "thingId", description: "The id of it." }]);
});

it("a first sentence ends at a period or a colon, and has no Markdown", () => {
  expect(firstSentence("What **it** is, as in [RFC 1](https://x.test).\nMore.")).toBe(
    "What it is, as in RFC 1.",
  );
  expect(firstSentence("Only one: this.")).toBe("Only one.");
  expect(firstSentence()).toBe("");
});
