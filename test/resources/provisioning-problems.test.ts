import { describe, expect, it } from "vitest";
import { provisioningProblems, type Customer } from "../../src/index.ts";

describe("provisioningProblems", () => {
  it("gives an empty list for a customer without any", () => {
    expect(provisioningProblems({ id: "a" })).toEqual([]);
    expect(
      provisioningProblems({ id: "a", errors: [], resourceDetails: { packages: [{ name: "webex_voice" }] } }),
    ).toEqual([]);
  });

  it("gathers the customer's errors, then those of each package, errors before warnings", () => {
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
});
