import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { Customer } from "webex-wholesale";
import { createSandbox } from "webex-wholesale/sandbox";
import { tableOf } from "../../scripts/start/table.ts";

const tableAt = (columns: number, customers: readonly Customer[]): string[] =>
  tableOf(customers, { columns, useColor: false });
const documented = createSandbox({ customers: 1 }).customers;

describe("at 80 columns", () => {
  it("packages and problems are below the customer, problems in full", () => {
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

  it("no line is wider, for any data from the service", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 120 });
    const customer = fc.record({
      id: text,
      externalId: text,
      address: fc.record({ city: text, country: text }),
      status: text,
      packages: fc.array(text, { maxLength: 4 }),
      errors: fc.array(fc.record({ errorCode: fc.nat(), description: text }), { maxLength: 2 }),
    });
    fc.assert(
      fc.property(
        fc.array(customer, { maxLength: 4 }),
        fc.integer({ min: 80, max: 250 }),
        (list, columns) => {
          for (const line of tableAt(columns, list)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        },
      ),
    );
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

it("a long external id wraps instead of being cut", () => {
  const externalId = "0123456789".repeat(5);
  const [, , , first = "", second = ""] = tableAt(80, [{ id: "a", externalId }]);
  expect(first.slice(0, 36) + second.trim()).toBe(externalId);
});

it("on a wide terminal, packages and problems are next to the customer", () => {
  const lines = tableAt(170, documented);
  expect(lines[0]).toMatch(/^EXTERNAL ID +CITY, COUNTRY +STATUS +PACKAGES +PROBLEMS$/);
  expect(lines[1]).toMatch(
    /^c1677a16\S+ +Milpitas, US +provisioned_with_errors +common_area_calling, .* +warning 2526/,
  );
  expect(lines.length).toBeLessThan(8);
});

it("a missing field is shown as a hyphen, missing packages as such", () => {
  expect(tableAt(80, [{ id: "a" }]).slice(3)).toEqual(["-            -              -", "  no packages"]);
});

it("control characters from the service don't reach the terminal", () => {
  const evil = "\u001b[31mred\u001b]0;title\u0007\u202e\r\nsecond";
  const table = tableAt(80, [{ id: "a", status: evil, errors: [{ description: evil }] }]).join("");
  expect(table).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(table).toContain("red second");
});

it("color marks headings and problems, and does not change the text", () => {
  const colored = tableOf(documented, { columns: 80, useColor: true });
  expect(colored.map((line) => stripVTControlCharacters(line))).toEqual(tableAt(80, documented));
  expect(colored[3]).toContain("\u001b[33mprovisioned_with_errors");
});

it("an error outranks a warning in the color of the status", () => {
  const [customer] = documented;
  const failed = { ...customer, id: "a", errors: [{ errorCode: 1 }] };
  expect(tableOf([failed], { columns: 80, useColor: true })[3]).toContain(
    "\u001b[31mprovisioned_with_errors",
  );
});

it("without customers there is no table", () => {
  expect(tableAt(80, [])).toEqual([]);
});
