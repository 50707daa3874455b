import { parseArgs } from "node:util";
import { UsageError } from "./usage.ts";

/** What was asked for on the command line. */
export interface StartOptions {
  help: boolean;
  json: boolean;
  filter: { status?: string[]; externalId?: string; orgId?: string };
  limit?: number;
  baseUrl?: string;
}

const options = {
  status: { type: "string" },
  "external-id": { type: "string" },
  "org-id": { type: "string" },
  limit: { type: "string" },
  "base-url": { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
} as const;

type OptionName = keyof typeof options;

/** Throws a `UsageError` that names the option and what to do about it. */
export function parseOptions(args: string[]): StartOptions {
  const given = readArguments(args);
  const one = (name: OptionName): string | undefined => onlyValue(name, given.get(name));
  const [externalId, orgId, limit, baseUrl] = [
    one("external-id"),
    one("org-id"),
    one("limit"),
    one("base-url"),
  ];
  const status = given.get("status")?.flatMap((text) => text.split(",").map((part) => part.trim()));
  if (status?.includes("")) refuse("status", "one or several states, separated by commas");
  return {
    help: given.has("help"),
    json: given.has("json"),
    filter: {
      ...(status && { status }),
      ...(externalId !== undefined && { externalId }),
      ...(orgId !== undefined && { orgId }),
    },
    ...(limit !== undefined && { limit: parseLimit(limit) }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** Not `strict`: its messages take several lines and do not say which options there are. */
function readArguments(args: string[]): Map<OptionName, string[]> {
  const given = new Map<OptionName, string[]>();
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") {
      throw new UsageError(`\`${token.value}\` belongs to no option. ${known()}`);
    }
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    if (!isOption(name)) throw new UsageError(`\`${rawName}\` is not an option. ${known()}`);
    given.set(name, [...(given.get(name) ?? []), valueOf(name, token)]);
  }
  return given;
}

function valueOf(
  name: OptionName,
  token: { value?: string | undefined; inlineValue?: boolean | undefined },
): string {
  const { value, inlineValue } = token;
  if (options[name].type === "boolean") {
    if (value !== undefined) throw new UsageError(`\`--${name}\` takes no value.`);
    return "";
  }
  const isNextOption = value?.startsWith("-") === true && inlineValue !== true;
  if (value === undefined || value.trim() === "" || isNextOption) {
    throw new UsageError(`\`--${name}\` needs a value. Give one, or leave the option out.`);
  }
  return value;
}

function onlyValue(name: OptionName, values: string[] = []): string | undefined {
  if (values.length > 1)
    throw new UsageError(`\`--${name}\` is given ${values.length} times. It takes one value.`);
  return values[0];
}

function parseLimit(text: string): number {
  const limit = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(limit) && limit > 0
    ? limit
    : refuse("limit", `an integer from 1, got ${JSON.stringify(text)}`);
}

function refuse(name: OptionName, rule: string): never {
  throw new UsageError(`\`--${name}\` must be ${rule}.`);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function known(): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return `There are ${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}.`;
}
