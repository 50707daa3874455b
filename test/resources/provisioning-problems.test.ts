import { describe, expect, it } from "vitest";
import { provisioningProblems, type Customer } from "../../src/index.ts";

describe("provisioningProblems", () => {
  it("returns an empty array for a customer without any", () => {
    expect(provisioningProblems({ id: "a" })).toEqual([]);
    expect(provisioningProblems(null as unknown as Customer)).toEqual([]);
    expect(
      provisioningProblems({ id: "a", errors: [], resourceDetails: { packages: [{ name: "webex_voice" }] } }),
    ).toEqual([]);
  });

  it("collects the customer's errors, then those of each package, errors before warnings", () => {
    const customer: Customer = {
      id: "a",
      errors: [{ errorCode: 10022, description: "Taken." }, { description: "Without a code." }],
      resourceDetails: {
        packages: [
          {
            name: "webex_calling",
            warnings: [{ errorCode: 2526 }],
            errors: [{ errorCode: 99_999, description: "New." }],
          },
          { warnings: [{ description: "Nameless package." }] },
        ],
      },
    };
    expect(provisioningProblems(customer)).toEqual([
      { severity: "error", errorCode: 10022, description: "Taken." },
      { severity: "error", description: "Without a code." },
      { severity: "error", package: "webex_calling", errorCode: 99_999, description: "New." },
      { severity: "warning", package: "webex_calling", errorCode: 2526 },
      { severity: "warning", description: "Nameless package." },
    ]);
  });

  it.each<[unknown, unknown[]]>([
    [{ errors: { description: "Alone." } }, [{ severity: "error", description: "Alone." }]],
    [{ errors: [null, 7, "Words."] }, [{ severity: "error", description: "Words." }]],
    [{ errors: "Words." }, [{ severity: "error", description: "Words." }]],
    [{ errors: [{ errorCode: {}, description: 7 }] }, [{ severity: "error" }]],
    [{ resourceDetails: null }, []],
    [
      { resourceDetails: { packages: { name: "webex_voice", warnings: "x" } } },
      [{ severity: "warning", package: "webex_voice", description: "x" }],
    ],
    [
      { resourceDetails: { packages: [null, "webex_voice", { name: 7, errors: [{}] }] } },
      [{ severity: "error" }],
    ],
  ])("makes the best of an unexpected shape: %j", (customer, problems) => {
    expect(provisioningProblems({ id: "a", ...(customer as object) })).toEqual(problems);
  });
});
