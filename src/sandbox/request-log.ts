import type { Fault } from "./faults.ts";

/** A request that came and what it was answered. */
export interface SandboxRequest {
  readonly method: string;
  /** Path and query; the token is masked, should it stand there. */
  readonly url: string;
  /** As asked for, when it was. */
  readonly offset?: number;
  /** As asked for, when it was; the page may have been smaller. */
  readonly max?: number;
  /** The fault that the request met. */
  readonly fault?: Fault;
  /** The status of the answer. Absent before there is one, and when none is given. */
  readonly status?: number;
  /** How many customers the answer brought, when it was a page that no fault spoilt. */
  readonly items?: number;
}

/** The same while it is being written. */
export type Entry = { -readonly [K in keyof SandboxRequest]: SandboxRequest[K] };

/** The entry of a request that has just come. */
export function entryOf(method: string, url: URL, token: string, fault: Fault | undefined): Entry {
  const offset = integerOf(url, "offset");
  const max = integerOf(url, "max");
  return {
    method,
    url: masked(`${url.pathname}${url.search}`, token),
    ...(offset !== undefined && { offset }),
    ...(max !== undefined && { max }),
    ...(fault !== undefined && { fault }),
  };
}

function masked(text: string, token: string): string {
  return text.replaceAll(token, "[token]").replaceAll(encodeURIComponent(token), "[token]");
}

function integerOf(url: URL, name: string): number | undefined {
  const text = url.searchParams.get(name);
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
