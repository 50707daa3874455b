import { parseArgs } from "node:util";
import { UsageError } from "./usage.ts";

/** The parsed command line. */
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

/** Throws a `UsageError` that names the option and its valid values. */
export function parseOptions(args: string[]): StartOptions {
  const passed = readArguments(args);
  const one = (name: OptionName): string | undefined => onlyValue(name, passed.get(name));
  const [externalId, orgId, limit, baseUrl] = [
    one("external-id"),
    one("org-id"),
    one("limit"),
    one("base-url"),
  ];
  const status = passed.get("status")?.flatMap((text) => text.split(",").map((part) => part.trim()));
  if (status?.includes("")) refuse("status", "one or more statuses, separated by commas");
  return {
    help: passed.has("help"),
    json: passed.has("json"),
    filter: {
      ...(status && { status }),
      ...(externalId !== undefined && { externalId }),
      ...(orgId !== undefined && { orgId }),
    },
    ...(limit !== undefined && { limit: parseLimit(limit) }),
    ...(baseUrl !== undefined && { baseUrl }),
  };
}

/** Not `strict`, whose messages span several lines and don't list the valid options. */
function readArguments(args: string[]): Map<OptionName, string[]> {
  const passed = new Map<OptionName, string[]>();
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") {
      throw new UsageError(`Unexpected argument \`${token.value}\`. ${validOptions()}`);
    }
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    if (!isOption(name)) throw new UsageError(`Unknown option \`${rawName}\`. ${validOptions()}`);
    passed.set(name, [...(passed.get(name) ?? []), valueOf(name, token)]);
  }
  return passed;
}

function valueOf(
  name: OptionName,
  token: { value?: string | undefined; inlineValue?: boolean | undefined },
): string {
  const { value, inlineValue } = token;
  if (options[name].type === "boolean") {
    if (value !== undefined) throw new UsageError(`\`--${name}\` doesn't take a value.`);
    return "";
  }
  const isNextOption = value?.startsWith("-") === true && inlineValue !== true;
  if (value === undefined || value.trim() === "" || isNextOption) {
    throw new UsageError(`\`--${name}\` needs a value. Pass one or omit the option.`);
  }
  return value;
}

function onlyValue(name: OptionName, values: string[] = []): string | undefined {
  if (values.length > 1)
    throw new UsageError(`\`--${name}\` takes one value, but was passed ${values.length} times.`);
  return values[0];
}

function parseLimit(text: string): number {
  const limit = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(limit) && limit > 0
    ? limit
    : refuse("limit", `a positive integer, got ${JSON.stringify(text)}`);
}

function refuse(name: OptionName, rule: string): never {
  throw new UsageError(`\`--${name}\` must be ${rule}.`);
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(options, name);
}

function validOptions(): string {
  const names = Object.keys(options).map((name) => `--${name}`);
  return `Valid options: ${names.join(", ")}.`;
}
