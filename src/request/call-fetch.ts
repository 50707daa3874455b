import { ConfigurationError } from "../errors/configuration-error.ts";
import { isRecord } from "../is-record.ts";
import { kindOf } from "../options/check.ts";

/**
 * Calls a `fetch` function. A bug in it is a `ConfigurationError`, not a network failure: it throws before it returns a
 * promise, throws an error of the JavaScript engine, or doesn't resolve to a response.
 */
export async function callFetch(fetch: () => Promise<Response>): Promise<Response> {
  let isPending = false;
  try {
    const pending: unknown = fetch();
    isPending = true;
    const response = await pending;
    if (isResponse(response)) return checkUnread(response);
    throw new ConfigurationError(
      `\`fetch\` must resolve to a Response, got ${kindOf(response)}. Return the response of the request.`,
    );
  } catch (error) {
    if (error instanceof ConfigurationError || (isPending && !isEngineError(error))) throw error;
    throw new ConfigurationError(
      "`fetch` has a bug: it threw the error in `cause`. Fix the function.",
      error,
    );
  }
}

/** A mock or a wrapper may return a response that was read before. */
function checkUnread(response: Response): Response {
  if (response.type === "error") throw new TypeError("fetch returned a network error");
  if (!response.bodyUsed && !response.body?.locked) return response;
  throw new ConfigurationError(
    "`fetch` returned a Response whose body was already read. Return a new Response for each call, or a `clone()`.",
  );
}

/** Also true for what other libraries return instead of a `Response`. */
function isResponse(value: unknown): value is Response {
  return isRecord(value) && typeof value["status"] === "number" && hasGet(value["headers"]);
}

function hasGet(headers: unknown): boolean {
  return isRecord(headers) && typeof headers["get"] === "function";
}

/** Mistakes in code; a network failure is a `TypeError` with a different message. */
const mistakes =
  /^(Reference|Range|Syntax)Error:|is not (a|an|defined|iterable)\b|(of|is) (undefined|null)\b|constant variable|duplex option|(parse|Invalid) URL|UND_ERR_INVALID_ARG/;

function isEngineError(error: unknown, depth = 1): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { name, message, cause } = error;
  const code = "code" in error ? error.code : "";
  return mistakes.test(`${name}: ${message} ${String(code)}`) || isEngineError(cause, depth + 1);
}
