import { describe, expect, it } from "vitest";
import { isWebexError } from "../../src/errors/is-webex-error.ts";
import { createSandbox, type SandboxOptions } from "../../src/sandbox/index.ts";

/** The message that rejects the options, which may be anything that JavaScript can pass. */
function refusal(options: unknown): string {
  try {
    createSandbox(options as SandboxOptions);
  } catch (error) {
    if (isWebexError(error) && error.code === "configuration") return error.message;
    throw error;
  }
  return "accepted";
}

describe("an invalid option is rejected with its name, its rule and the value received", () => {
  it.each<[unknown, RegExp]>([
    [{ customer: 10 }, /^Unknown option `customer` of createSandbox\. Valid options: `customers`/],
    [null, /^createSandbox expects an options object, got null\. /],
    [[], /^createSandbox expects an options object, got /],
    [{ customers: -1 }, /^`customers` must be an integer from 0 to 1000000, got -1\. /],
    [{ customers: "10" }, /^`customers` must be a number or an array of customers, got "10"\. /],
    [{ customers: [{ id: "a" }, {}] }, /^`customers\[1\]` must be a customer with an `id`, got an object\. /],
    [{ seed: 1.5 }, /^`seed` must be an integer from 0 to 4294967295, got 1\.5\. /],
    [{ latencyMs: -1 }, /^`latencyMs` must be an integer from 0 to 2147483647, or .*, got -1\. /],
    [{ latencyMs: [20, 10] }, /^`latencyMs` must be .*\. The unit is milliseconds: 20 or \[10, 200\]\./],
    [{ latencyMs: [1, 2, 3] }, /^`latencyMs` must be /],
    [{ maxPageSize: 0 }, /^`maxPageSize` must be an integer from 1 to \d+, got 0\. /],
    [{ defaultPageSize: 0 }, /^`defaultPageSize` must be an integer from 1 to \d+, got 0\. /],
    [{ tidy: "yes" }, /^`tidy` must be true or false, got "yes"\. /],
    [{ link: "no" }, /^`link` must be true or false, got "no"\. /],
    [
      { faults: 503 },
      /^`faults` must be an array .*, got 503\. Valid faults: a status from 400 to 599, "reset"/,
    ],
    [{ faults: [503, 200] }, /^`faults\[1\]` must be .*, got 200\. /],
    [{ faults: ["explode"] }, /^`faults\[0\]` must be .*, got "explode"\. /],
    [{ faults: [{ status: 99 }] }, /^`faults\[0\]\.status` must be from 400 to 599, got 99\. /],
    [{ faults: [{ status: 429, after: "1" }] }, /^Unknown option `faults\[0\]\.after` of faults\[0\]\. /],
    [
      { faults: [{ status: 429, retryAfter: 2 }] },
      /^`faults\[0\]\.retryAfter` must be a header value, got 2\. /,
    ],
    [{ faults: { explode: 0.1 } }, /^`faults` must be rates of faults, got "explode"\. /],
    [{ faults: { 200: 0.1 } }, /^`faults` must be rates of faults, got "200"\. /],
    [{ faults: { 503: 2 } }, /^`faults\.503` must be a rate from 0 to 1, got 2\. /],
    [{ faults: { 503: 0.6, reset: 0.6 } }, /^`faults` must be rates that add up to at most 1, got 1\.2\. /],
    [{ faults: { retryAfter: "ä" } }, /^`faults\.retryAfter` must be a header value, got "ä"\. /],
    [{ faults: [{}] }, /^`faults\[0\]\.status` must be from 400 to 599, got undefined\. /],
    [{ faults: { "lost-answers": 0.1 } }, /^`faults` must be rates of faults, got "lost-answers"\. /],
    [{ backgroundMs: 1.5 }, /^`backgroundMs` must be an integer from 0 to 2147483647, got 1\.5\. /],
    [
      { outcomes: "error" },
      /^`outcomes` must be an array .*, got "error"\. Valid outcomes: "provisioned_with_errors", "error"/,
    ],
    [
      { outcomes: [null, "provisioned"] },
      /^`outcomes\[1\]` must be a status in which work fails, or `null`, got "provisioned"\. /,
    ],
    [{ outcomes: { deleting: 0.1 } }, /^`outcomes` must be rates of outcomes, got "deleting"\. /],
    [{ outcomes: { error: "1" } }, /^`outcomes\.error` must be a rate from 0 to 1, got "1"\. /],
    [
      { outcomes: { error: 0.6, provisioned_with_errors: 0.6 } },
      /^`outcomes` must be rates that add up to at most 1, got 1\.2\. /,
    ],
    [{ changes: 1 }, /^`changes` must be an object of rates or a function, got 1\. /],
    [{ changes: { inserts: 1 } }, /^Unknown option `changes\.inserts` of changes\. /],
    [{ changes: { delete: -1 } }, /^`changes\.delete` must be a number of items from 0 to 1000, got -1\. /],
    [{ changes: { at: "tail" } }, /^`changes\.at` must be "any", "head" or "read", got "tail"\. /],
  ])("%j", (options, message) => {
    expect(refusal(options)).toMatch(message);
  });

  it("an invalid token is rejected without showing it", () => {
    expect(refusal({ token: "se cret" })).toMatch(
      /^`token` must be visible ASCII without white space, got a string of length 7\. /,
    );
    expect(refusal({ token: "" })).toMatch(/^`token` must be /);
    expect(refusal({ token: 5 })).toMatch(/got a number\. /);
    expect(refusal("some-token")).toMatch(
      /^createSandbox expects an options object, got a string of length 10\. /,
    );
  });
});

it("undefined counts as an omitted option", () => {
  const absent: Record<keyof SandboxOptions, undefined> = {
    customers: undefined,
    subscribers: undefined,
    subPartners: undefined,
    billingReports: undefined,
    tidy: undefined,
    seed: undefined,
    token: undefined,
    latencyMs: undefined,
    backgroundMs: undefined,
    outcomes: undefined,
    maxPageSize: undefined,
    defaultPageSize: undefined,
    link: undefined,
    faults: undefined,
    changes: undefined,
  };
  const sandbox = createSandbox(absent);
  expect(sandbox.customers).toEqual(createSandbox().customers);
  expect(sandbox.customers).toHaveLength(100);
  expect(refusal({ faults: { 503: undefined }, changes: { insert: undefined, at: undefined } })).toBe(
    "accepted",
  );
});

it("rates that add up to 1 within floating-point error are accepted", () => {
  expect(refusal({ faults: { 429: 0.1, 503: 0.2, reset: 0.3, html: 0.4 } })).toBe("accepted");
});
