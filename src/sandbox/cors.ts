/** What lets a page of any origin read an answer, with the headers that a client decides by. */
export const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Retry-After, TrackingID, Link",
} as const;

/**
 * The headers of an answer to a preflight: every method, and every header that was asked for, since `*` would not
 * cover `Authorization`.
 *
 * @see https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name
 */
export function preflightHeaders(requestedHeaders: string | undefined): Record<string, string> {
  return {
    ...corsHeaders,
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "Access-Control-Allow-Headers": requestedHeaders ?? "Authorization",
    "Access-Control-Max-Age": "600",
    Vary: "Access-Control-Request-Headers",
  };
}
