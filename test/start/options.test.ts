import { describe, expect, it } from "vitest";
import { parseOptions } from "../../scripts/start/options.ts";
import { usage } from "../../scripts/start/usage.ts";

describe("the command line", () => {
  it("is empty without arguments", () => {
    expect(parseOptions([])).toEqual({ help: false, json: false, filter: {} });
  });

  it("can have every option", () => {
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

  it("takes several statuses, comma separated, repeated or both", () => {
    const { filter } = parseOptions(["--status", "error, deleting", "--status=updating"]);
    expect(filter.status).toEqual(["error", "deleting", "updating"]);
  });

  it("takes a value that begins with a hyphen after an equals sign", () => {
    expect(parseOptions(["--external-id=-1"]).filter.externalId).toBe("-1");
  });
});

describe("a mistake is reported with what is valid", () => {
  it.each([
    [["--limt", "3"], "Unknown option `--limt`. Valid options: --status, "],
    [["-x"], "Unknown option `-x`."],
    [["--constructor"], "Unknown option `--constructor`."],
    [["error"], "Unexpected argument `error`."],
    [["--status"], "`--status` needs a value."],
    [["--status="], "`--status` needs a value."],
    [["--status", "--json"], "`--status` needs a value."],
    [["--status", "error,"], "`--status` must be one or more statuses"],
    [["--external-id", " "], "`--external-id` needs a value."],
    [
      ["--external-id", "a", "--external-id", "b"],
      "`--external-id` takes one value, but was passed 2 times.",
    ],
    [["--json=yes"], "`--json` doesn't take a value."],
    [["--limit", "0"], '`--limit` must be a positive integer, got "0".'],
    [["--limit", "1e3"], '`--limit` must be a positive integer, got "1e3".'],
    [["--limit", "9007199254740992"], "`--limit` must be a positive integer"],
  ])("%j", (args, message) => {
    expect(() => parseOptions(args)).toThrow(message);
  });
});

it("the help lists the valid options", () => {
  const listed = new Set(usage.match(/^ {2}--[a-z-]+/gm)?.map((name) => name.trim()));
  const message = messageOf(() => parseOptions(["--none"]));
  expect(listed).toEqual(new Set(message.match(/--(?!none)[a-z-]+/g)));
});

function messageOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return String(error);
  }
  throw new Error("Expected an error.");
}
