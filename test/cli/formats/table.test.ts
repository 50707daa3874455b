import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { createSandbox } from "webex-wholesale/sandbox";
import { createPaint } from "../../../src/cli/formats/paint.ts";
import { tableOf } from "../../../src/cli/formats/table.ts";
import { views, viewOf } from "../../../src/cli/formats/view.ts";

const view = views["customers"] ?? expect.unreachable();
const documented = createSandbox({ customers: 1 }).customers;
const tableAt = (columns: number, items: readonly unknown[]): string[] =>
  tableOf(items, view, { columns, paint: createPaint(false) });
const colored = (items: readonly unknown[]): string[] =>
  tableOf(items, view, { columns: 80, paint: createPaint(true) });

it("at 80 columns, packages and problems are below the customer, problems in full", () => {
  expect(tableAt(80, documented)).toEqual([
    "EXTERNAL ID                           CITY, COUNTRY  STATUS",
    "  PACKAGES",
    "  PROBLEMS",
    "c1677a16-557a-4fb4-b48f-24adde57ec99  Milpitas, US   provisioned_with_errors",
    "  common_area_calling, webex_calling, webex_meetings, webex_suite, webex_voice",
    "  warning 2526 in webex_calling: The requested operation did not successfully",
    "    provision numbers for the Webex Calling Location",
    "  warning 2527 in webex_calling: The requested operation did not successfully",
    "    assign a main number to the Webex Calling Location",
  ]);
});

it("at 40 columns, everything that doesn't fit is below the customer", () => {
  const [, , , , , id, city, status] = tableAt(40, documented);
  expect([id, city, status]).toEqual([
    "c1677a16-557a-4fb4-b48f-24adde57ec99",
    "  Milpitas, US",
    "  provisioned_with_errors",
  ]);
});

it("at 200 columns, packages and problems are next to the customer", () => {
  const lines = tableAt(200, documented);
  expect(lines[0]).toMatch(/^EXTERNAL ID +CITY, COUNTRY +STATUS +PACKAGES +PROBLEMS$/);
  expect(lines[1]).toMatch(
    /^c1677a16\S+ +Milpitas, US +provisioned_with_errors +common_area_calling, .* +warning 2526/,
  );
  expect(lines.length).toBeLessThan(8);
});

describe("for any data from the service", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 120 });
  const customer = fc.record({
    id: text,
    externalId: text,
    address: fc.record({ city: text, country: text }),
    status: text,
    packages: fc.array(text, { maxLength: 4 }),
    errors: fc.array(fc.record({ errorCode: fc.nat(), description: text }), { maxLength: 2 }),
  });
  const anyTable = (check: (lines: string[], columns: number) => void): void => {
    const view2 = fc.constantFrom(view, viewOf(["id", "address.city", "errors"]));
    const width = fc.integer({ min: 20, max: 250 });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 4 }), width, view2, (items, columns, shown) => {
        check(tableOf(items, shown, { columns, paint: createPaint(false) }), columns);
      }),
    );
  };

  it("a line that is wider than the terminal is one long word, which could be an ID to copy", () => {
    anyTable((lines, columns) => {
      const tooWide = lines.filter((line) => stringWidth(line) > columns);
      for (const line of tooWide) expect(line.trim()).not.toContain(" ");
    });
  });

  it("no control character is in the table", () => {
    anyTable((lines) => {
      for (const line of lines) expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    });
  });
});

it("columns line up with their headings, also after wide characters", () => {
  const customers = [
    { id: "a", externalId: "1", address: { city: "東京", country: "JP" }, status: "updating" },
    { id: "b", externalId: "2", address: { city: "Lyon", country: "FR" }, status: "updating" },
  ];
  const [head = "", , , tokyo = "", , lyon = ""] = tableAt(80, customers);
  const start = head.indexOf("STATUS");
  expect(stringWidth(tokyo.slice(0, tokyo.indexOf("updating")))).toBe(start);
  expect(lyon.indexOf("updating")).toBe(start);
});

it("a long external ID wraps instead of being cut", () => {
  const externalId = "0123456789".repeat(5);
  const [, , , first = "", second = ""] = tableAt(80, [{ id: "a", externalId }]);
  expect(first.slice(0, 36) + second.trim()).toBe(externalId);
});

it("a long city narrows its column instead of moving the status", () => {
  const address = { city: "Llanfairpwllgwyngyll upon Severn", country: "GB" };
  const [head] = tableAt(80, [{ ...documented[0], address }]);
  expect(head).toMatch(/CITY, COUNTRY +STATUS$/);
});

it("a missing field is shown as a hyphen, missing packages as such", () => {
  expect(tableAt(80, [{ id: "a" }]).slice(3)).toEqual(["-            -              -", "  no packages"]);
});

it("control characters from the service are left out", () => {
  const evil = "\u001b[31mred\u001b]0;title\u0007\u202e\r\nsecond";
  const table = tableAt(80, [{ id: "a", status: evil, errors: [{ description: evil }] }]).join("");
  expect(table).toContain("red second");
});

it("color marks headings and problems, and does not change the text", () => {
  expect(colored(documented).map((line) => stripVTControlCharacters(line))).toEqual(tableAt(80, documented));
  expect(colored(documented)[3]).toContain("\u001b[33mprovisioned_with_errors");
});

it("an error outranks a warning in the color of the status", () => {
  const failed = { ...documented[0], errors: [{ errorCode: 1 }] };
  expect(colored([failed])[3]).toContain("\u001b[31mprovisioned_with_errors");
});

it("an empty array prints nothing", () => {
  expect(tableAt(80, [])).toEqual([]);
});

it("where nothing else leads to an item, its ID is on a line of its own, unbroken", () => {
  const view = views["billing-reports"] ?? expect.unreachable();
  const id = "x".repeat(90);
  const report = {
    id,
    billingStartDate: "2026-10-01",
    billingEndDate: "2026-10-31",
    type: "USER",
    status: "FAILED",
  };
  expect(tableOf([report], view, { columns: 80, paint: createPaint(false) }).slice(2)).toEqual([
    "2026-10-01          2026-10-31        USER  FAILED",
    `  ${id}`,
  ]);
});

it("requested fields are in columns as far as they fit", () => {
  const view = viewOf(["id", "status"]);
  const lines = (columns: number): string[] =>
    tableOf([{ id: "x".repeat(30), status: "updating" }], view, { columns, paint: createPaint(false) });
  expect(lines(80)[1]).toBe(`${"x".repeat(30)}  updating`);
  expect(lines(20).slice(2)).toEqual(["x".repeat(30), "  updating"]);
});
