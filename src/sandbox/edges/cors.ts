/** Lets a page of any origin read a response, including the headers that a client decides by. */
export const corsHeaders = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Retry-After, TrackingID, Link, Location",
} as const;

/**
 * Allows every method, and the requested headers by name, because `*` does not cover `Authorization`.
 *
 * @see https://fetch.spec.whatwg.org/#cors-non-wildcard-request-header-name
 */
export function preflightHeaders(requestedHeaders: string | null): Record<string, string> {
  return {
    ...corsHeaders,
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
    "Access-Control-Allow-Headers": requestedHeaders ?? "Authorization",
    "Access-Control-Max-Age": "600",
    Vary: "Access-Control-Request-Headers",
  };
}
