import { entryOf, type CommandEntry } from "./command-entry.ts";
import { textAt, valueAt } from "./formats/fields.ts";

/** The background work that a command starts, and how to wait for it. */
export interface Wait {
  resource: string;
  /** The method of the client, in kebab case. */
  method: string;
  /** The command that waits for it later, without the ID. */
  command: readonly string[];
  acceptsErrors: boolean;
}

export const waits: Readonly<Record<"provisioned" | "removed" | "completed", Wait>> = {
  provisioned: {
    resource: "customers",
    method: "wait-until-provisioned",
    command: ["customers", "wait"],
    acceptsErrors: true,
  },
  removed: {
    resource: "customers",
    method: "wait-until-removed",
    command: ["customers", "wait", "--removed"],
    acceptsErrors: false,
  },
  completed: {
    resource: "billing-reports",
    method: "wait-until-completed",
    command: ["billing-reports", "wait"],
    acceptsErrors: false,
  },
};

/** What the spec can't say about a command. */
interface Overrides {
  /** What follows the words of the command in its example. */
  example?: string;
  wait?: Wait;
  /** Whether packages that are missing from the body are removed. */
  replacesPackages?: true;
  /** The command that shows whether a lost request was carried out. */
  check?: (body: unknown) => readonly string[];
}

const overrides: Readonly<Partial<Record<string, Overrides>>> = {
  "customers list": { example: "--status error,provisioned_with_errors --format csv > in-trouble.csv" },
  "customers provision": {
    example: "customer.json --wait",
    wait: waits.provisioned,
    check: (body) => ["customers", "find", textAt(body, "externalId")],
  },
  "customers update": {
    example: "Y2lz… packages.json --wait",
    wait: waits.provisioned,
    replacesPackages: true,
  },
  "customers remove": { example: "Y2lz… --wait", wait: waits.removed },
  "subscribers provision": {
    check: (body) => ["subscribers", "list", "--email", textAt(body, "email")],
  },
  "billing-reports create": {
    example: "--billing-start-date 2026-10-01 --billing-end-date 2026-10-31 --type CUSTOMER --wait",
    wait: waits.completed,
    check: (body) => [
      ...["billing-reports", "list"],
      ...["--billing-start-date", textAt(body, "billingStartDate")],
      ...["--billing-end-date", textAt(body, "billingEndDate")],
    ],
  },
};

export function overridesOf({ resource, command }: CommandEntry): Overrides {
  return overrides[`${resource} ${command}`] ?? {};
}

/** The command that shows whether a write was carried out. */
export function checkCommand(entry: CommandEntry, path: readonly string[], body: unknown): readonly string[] {
  const { resource } = entry;
  const fallback = path.length > 0 ? [resource, "get", ...path] : [resource, "list"];
  return overridesOf(entry).check?.(body) ?? fallback;
}

/** The precheck of the same resource, for a command that provisions. */
export function precheckOf({ resource, command }: CommandEntry): CommandEntry | undefined {
  return command === "provision" ? entryOf(resource, "precheck") : undefined;
}

/** What follows the words of a command in the example of its help. */
export function exampleOf(entry: CommandEntry): string {
  const { arguments: args, body, list } = entry;
  const file = body === "file" ? ["request.json"] : [];
  const words = [...args.map(() => "Y2lz…"), ...file, ...(list ? ["--format csv"] : [])];
  return overridesOf(entry).example ?? words.join(" ");
}

/** The ID of the resource that the background work is about. */
export function idOf(result: unknown, path: readonly string[]): string {
  const id = valueAt(result, "customerId") ?? valueAt(result, "id") ?? path[0];
  return typeof id === "string" ? id : "";
}
