import { isArray } from "../../is-record.ts";
import type { Random } from "../random.ts";
import { byScript, byShare } from "../sequence/sequence.ts";

/**
 * - `"reset"`: the connection is reset before the request is carried out.
 * - `"lost-answer"`: the request is carried out, and then the connection is reset instead of a response.
 * - `"truncate"`: the connection closes in the middle of the body, and reading the rest fails.
 * - `"hang"`: no response until the caller gives up.
 * - `"hang-body"`: the headers and half of the body, then nothing until the caller gives up.
 * - `"html"`: status 200 with the HTML page of a proxy.
 */
export type FaultName = "reset" | "lost-answer" | "truncate" | "hang" | "hang-body" | "html";

/** A failure status from 400 to 599 (401 says that the token has expired), or a named fault. */
export type Fault = number | FaultName | { status: number; retryAfter?: string | undefined };

/** The share of requests, from 0 to 1, that meets each fault. The shares add up to at most 1. */
export interface FaultRates {
  [status: number]: number;
  reset?: number | undefined;
  "lost-answer"?: number | undefined;
  truncate?: number | undefined;
  hang?: number | undefined;
  "hang-body"?: number | undefined;
  html?: number | undefined;
  /** The `Retry-After` header of every 423, 429 and 503 among them, sent as it is. Default: none. */
  retryAfter?: string | undefined;
}

/**
 * By script, one entry per request in order of arrival: `null` means no fault, and after the last entry there are
 * none. Or by rate.
 */
export type Faults = readonly (Fault | null)[] | FaultRates;

export const faultNames: readonly FaultName[] = [
  "reset",
  "lost-answer",
  "truncate",
  "hang",
  "hang-body",
  "html",
];

const statusesWithRetryAfter = [423, 429, 503];

/** Returns the fault of the next request on each call, `undefined` for none. */
export function faultSequence(faults: Faults, random: Random): () => Fault | undefined {
  return isArray(faults) ? byScript(faults) : byShare(sharesOf(faults), random);
}

function sharesOf({ retryAfter, ...rates }: FaultRates): [Fault, number][] {
  return Object.entries(rates).map(([key, share = 0]) => [faultOf(key, retryAfter), share]);
}

function faultOf(key: string, retryAfter: string | undefined): Fault {
  const name = faultNames.find((name) => name === key);
  if (name) return name;
  const status = Number(key);
  return retryAfter !== undefined && statusesWithRetryAfter.includes(status)
    ? { status, retryAfter }
    : status;
}
