import { maxBodyBytes } from "../edges/request-body.ts";
import { failure, type RouteResponse } from "../responses/response.ts";

/** A parsed body, or the response that refuses it. */
export type JsonBody = { json: unknown } | RouteResponse;

/**
 * Parses the body of a request; `undefined` for none. Returns a 415 for another media type, and a 400 for a body that
 * is too large (`null`) or not JSON.
 */
export function parseJsonBody(text: string | null, contentType: string | null): JsonBody {
  if (text === "") return { json: undefined };
  if (text === null) return failure(400, [{ description: `The body is larger than ${maxBodyBytes} bytes.` }]);
  if (!/^application\/json *(;|$)/i.test(contentType ?? ""))
    return failure(415, [{ description: "The body must be application/json." }]);
  try {
    return { json: JSON.parse(text) as unknown };
  } catch {
    return failure(400, [{ description: "The body is not valid JSON." }]);
  }
}
