import { isArray, isRecord } from "../is-record.ts";
import type { Fault } from "./faults/faults.ts";
import type { Delivery } from "./responses/response.ts";
import type { JsonBody } from "./routing/json-body.ts";

/** A request that the sandbox received, and its response. */
export interface SandboxRequest {
  readonly method: string;
  /** Path and query. A token in it is masked, and a query with a signature as a whole. */
  readonly url: string;
  /** As requested. */
  readonly offset?: number;
  /** As requested. The page may have been smaller. */
  readonly max?: number;
  /** The body as parsed, in a copy in which the token is masked. Absent without a body, and for one that isn't JSON. */
  readonly body?: unknown;
  /** The fault that the request met. */
  readonly fault?: Fault;
  /** The status of the response. Absent until there is one, and if there never is. */
  readonly status?: number;
  /** How many items the response listed, for a page delivered whole. */
  readonly items?: number;
}

/** An entry while it is being written. */
export type LogEntry = { -readonly [K in keyof SandboxRequest]: SandboxRequest[K] };

/** The entry of a request that has just arrived. */
export function logEntry(method: string, url: URL, token: string, fault: Fault | undefined): LogEntry {
  const offset = integerOf(url, "offset");
  const max = integerOf(url, "max");
  return {
    method,
    url: masked(`${url.pathname}${withoutSignature(url)}`, token),
    ...(offset !== undefined && { offset }),
    ...(max !== undefined && { max }),
    ...(fault !== undefined && { fault }),
  };
}

/** Adds the body of the request. */
export function recordBody(entry: LogEntry, body: JsonBody, token: string): void {
  if ("json" in body && body.json !== undefined) entry.body = maskedCopy(body.json, token);
}

/** Adds how the request was answered. */
export function recordDelivery(entry: LogEntry, delivery: Delivery): void {
  if (!("response" in delivery)) return;
  const { status, items } = delivery.response;
  entry.status = status;
  if (items !== undefined && delivery.type === "whole") entry.items = items;
}

function withoutSignature({ search, searchParams }: URL): string {
  return searchParams.has("Signature") ? "?[signed query]" : search;
}

function maskedCopy(value: unknown, token: string): unknown {
  if (typeof value === "string") return masked(value, token);
  if (isArray(value)) return value.map((item) => maskedCopy(item, token));
  if (!isRecord(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(
    members.map(([name, member]) => [masked(name, token), maskedCopy(member, token)]),
  );
}

function masked(text: string, token: string): string {
  return text.replaceAll(token, "[token]").replaceAll(encodeURIComponent(token), "[token]");
}

function integerOf(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name);
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
