import {
  createFinalURL,
  createQuerySerializer,
  defaultPathSerializer,
  mergeHeaders,
  removeTrailingSlash,
} from "openapi-fetch";
import { queryArrays } from "../../generated/facts.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { describeCause } from "../errors/describe-cause.ts";
import type { Operation } from "../operation.ts";
import type { ClientSettings } from "../options/client-settings.ts";
import type { CheckedCall } from "../options/http-call.ts";
import type { Sendable } from "./transport.ts";

/**
 * One request as plain data. A `Request` of the platform costs more than the rest of a call, its body can be sent only
 * once, and it leaves a listener on the caller's signal until it is collected.
 */
export interface RequestRecord extends Sendable {
  readonly operation: Operation;
  /** Without the token, which differs between attempts. */
  readonly headers: Headers;
  /** The caller's. */
  readonly signal: AbortSignal | undefined;
}

const querySerializer = /* @__PURE__ */ createQuerySerializer<Record<string, unknown>>({
  array: queryArrays,
});

/** The request of a call, with its URL, headers and body as openapi-fetch writes them. */
export function toRequest(
  operation: Operation,
  { params, headers, body, signal, ...call }: CheckedCall,
  settings: ClientSettings,
): RequestRecord {
  const { method, path } = operation;
  const baseUrl = removeTrailingSlash(call.baseUrl ?? settings.baseUrl);
  const type = body === undefined ? {} : { "content-type": "application/json" };
  return {
    ...{ operation, method, signal },
    url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer }),
    headers: mergeHeaders({ accept: "application/json" }, type, settings.headers, headers),
    body: body === undefined ? undefined : serializeBody(body),
  };
}

function serializeBody(body: unknown): string {
  try {
    const text: unknown = JSON.stringify(body);
    if (typeof text === "string") return text;
  } catch (error) {
    throw new ConfigurationError(notJson, describeCause(error, String));
  }
  throw new ConfigurationError(notJson);
}

const notJson = "`body` must be serializable as JSON.";
