import { commands } from "../../generated/commands.ts";

/** An operation as a command, from the spec. */
export interface CommandEntry {
  readonly operationId: string;
  readonly resource: string;
  readonly command: string;
  readonly summary: string;
  readonly method: string;
  readonly readOnly: boolean;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionEntry[];
  readonly subPartner?: string;
  readonly list?: "paged" | "single-page";
  readonly body?: "file" | readonly OptionEntry[];
  readonly bodyExample?: unknown;
  readonly fields: readonly string[];
}

export interface OptionEntry {
  readonly name: string;
  readonly flag: string;
  readonly kind: "string" | "integer" | "boolean" | "array";
  readonly required: boolean;
  readonly description: string;
  readonly values?: readonly string[];
}

export const entries: readonly CommandEntry[] = commands;

export function entryOf(resource: string, command: string): CommandEntry | undefined {
  return entries.find((entry) => entry.resource === resource && entry.command === command);
}

/** The fields of what a command returns: after a write, also those of the resource that it waited for, and its ID. */
export function returnedFields({ resource, readOnly, fields }: CommandEntry): readonly string[] {
  const get = entryOf(resource, "get");
  if (readOnly || !get) return fields;
  return [...new Set([...fields, ...get.arguments.map(({ name }) => name), ...get.fields])];
}

/** `customerId` as `customer-id`. */
export function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
