import type { CommandEntry } from "../command-entry.ts";
import type { SharedOptions, WaitingOptions } from "../options/shared.ts";
import type { SpecValues } from "../options/operation-options.ts";
import type { Session } from "../session/session.ts";

export interface OperationOptions extends SharedOptions, WaitingOptions {
  limit?: number;
  offset?: number;
  pageSize?: number;
  yes?: true;
  dryRun?: true;
  wait?: true;
  precheck?: true;
}

/** An operation as called on the command line. */
export interface OperationCall {
  entry: CommandEntry;
  /** The values of its path parameters. */
  path: readonly string[];
  query: SpecValues;
  /** Where its body comes from: a file, or options. */
  body: { file: string } | { values: SpecValues } | undefined;
  options: OperationOptions;
}

/** What the client's method takes: path parameters, the body, the options. */
export function argumentsOf({ context }: Session, { path, query }: OperationCall, body: unknown): unknown[] {
  return [...path, ...(body === undefined ? [] : [body]), { ...query, signal: context.signal }];
}
