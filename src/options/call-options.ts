import { checkHeaders } from "./check-headers.ts";
import { abortSignal, encodableString, type Rules } from "./check.ts";

/** Options of a single call. */
export interface CallOptions {
  /** Ends the call at once; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Extra headers. They take precedence over the client's. */
  headers?: Record<string, string> | undefined;
}

/** Options of a call that can act for a sub-partner. */
export interface SubPartnerCallOptions extends CallOptions {
  /** The sub-partner to act for. Default: the client's. */
  onBehalfOfSubPartnerOrgId?: string | undefined;
}

export const callRules: Rules<CallOptions> = { signal: abortSignal, headers: checkHeaders };

export const subPartnerCallRules: Rules<SubPartnerCallOptions> = {
  onBehalfOfSubPartnerOrgId: encodableString,
  signal: abortSignal,
  headers: checkHeaders,
};
