import type { ErrorDetail } from "../../../generated/types.ts";

/** Milliseconds since 1970, from that number or from an ISO 8601 date; `NaN` for anything else. */
export function timeOf(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : Date.parse(text);
}

/** What is wrong with a time in a query. */
export function timeErrors(fieldName: string, text: string | undefined): ErrorDetail[] {
  if (text === undefined || !Number.isNaN(timeOf(text))) return [];
  return [{ description: `${fieldName} must be milliseconds since 1970 or an ISO 8601 date.`, fieldName }];
}
