import { describe, expect, it } from "vitest";
import { parseOptions } from "../../scripts/start/options.ts";
import { usage } from "../../scripts/start/usage.ts";

describe("what was asked for", () => {
  it("is nothing without arguments", () => {
    expect(parseOptions([])).toEqual({ help: false, json: false, filter: {} });
  });

  it("is every option that is given", () => {
    const args = [
      "--status",
      "error",
      "--external-id=a",
      "--org-id",
      "b",
      "--limit",
      "20",
      "--json",
      "--help",
    ];
    expect(parseOptions([...args, "--base-url", "https://example.test"])).toEqual({
      help: true,
      json: true,
      filter: { status: ["error"], externalId: "a", orgId: "b" },
      limit: 20,
      baseUrl: "https://example.test",
    });
  });

  it("are several states with commas, with the option given again, or both", () => {
    const { filter } = parseOptions(["--status", "error, deleting", "--status=updating"]);
    expect(filter.status).toEqual(["error", "deleting", "updating"]);
  });

  it("is a value that begins with a hyphen after an equals sign", () => {
    expect(parseOptions(["--external-id=-1"]).filter.externalId).toBe("-1");
  });
});

describe("a mistake is told with what is allowed", () => {
  it.each([
    [["--limt", "3"], "`--limt` is not an option. There are --status, "],
    [["-x"], "`-x` is not an option."],
    [["--constructor"], "`--constructor` is not an option."],
    [["error"], "`error` belongs to no option."],
    [["--status"], "`--status` needs a value."],
    [["--status="], "`--status` needs a value."],
    [["--status", "--json"], "`--status` needs a value."],
    [["--status", "error,"], "`--status` must be one or several states"],
    [["--external-id", " "], "`--external-id` needs a value."],
    [["--external-id", "a", "--external-id", "b"], "`--external-id` is given 2 times."],
    [["--json=yes"], "`--json` takes no value."],
    [["--limit", "0"], '`--limit` must be an integer from 1, got "0".'],
    [["--limit", "1e3"], '`--limit` must be an integer from 1, got "1e3".'],
    [["--limit", "9007199254740992"], "`--limit` must be an integer from 1"],
  ])("%j", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

it("the help names every option, and no other", () => {
  const told = new Set(usage.match(/^ {2}--[a-z-]+/gm)?.map((name) => name.trim()));
  const message = messageOf(() => parseOptions(["--none"]));
  expect(told).toEqual(new Set(message.match(/--(?!none)[a-z-]+/g)));
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  throw new Error("It did not throw.");
}
