import { objectOf, type CallResult } from "../call.ts";
import type { PrecheckInfo, PrecheckResponse } from "../../generated/types.ts";

/** What a precheck found. */
export interface PrecheckResult {
  /** `success` for a passed precheck. */
  message?: string;
  info: PrecheckInfo[];
}

/** The vendor's schema has one object as `info`, the vendor's example an array. */
export function precheckResult(result: CallResult<PrecheckResponse>): PrecheckResult {
  const { message, info } = objectOf(result);
  return { ...(message !== undefined && { message }), info: [info ?? []].flat() };
}
