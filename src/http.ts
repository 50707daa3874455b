import createFetchClient from "openapi-fetch";
import { queryArrays } from "../generated/facts.ts";
import type { paths } from "../generated/schema.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";
import { describeCause } from "./errors/describe-cause.ts";
import type { WebexEvent } from "./events.ts";
import type { HttpClient, HttpResult } from "./http-types.ts";
import { isRecord } from "./is-record.ts";
import { operationAt, type Operation } from "./operation.ts";
import type { ClientSettings } from "./options/client-settings.ts";
import { refuse } from "./options/check.ts";
import { checkHttpCall, type HttpCall } from "./options/http-call.ts";
import { exchangeOf } from "./request/buffered-response.ts";
import { RequestRecord } from "./request/request-record.ts";
import { createSender, type Sender } from "./request/send.ts";
import type { Clock } from "./time/clock.ts";

const internals: unique symbol = Symbol("internals");

/** What resource methods and listings use of a client, for any operation. */
interface Internals {
  /** Sends one call. The data is typed `never`, because its type depends on the operation. */
  request: (operation: Operation, call?: HttpCall, subPartnerOrgId?: string) => Promise<HttpResult<never>>;
  emit: (event: WebexEvent) => void;
  download: Sender["download"];
  clock: Clock;
}

/**
 * The typed openapi-fetch client of every path in the spec: `{ data, error, response }`, with the token, timeout and
 * retries of its client. A failed status results in an `error` that is never falsy. A connection failure, a timeout and a
 * body that isn't JSON throw a `WebexError`; a call outside the origin of `baseUrl` throws a `ConfigurationError`.
 */
export interface WholesaleHttp extends HttpClient<paths> {
  readonly [internals]: Internals;
}

/** Throws a `ConfigurationError` for anything but the `http` of a client. */
export function internalsOf(http: Partial<WholesaleHttp>): Internals {
  const found = isRecord(http) ? http[internals] : undefined;
  return found ?? refuse("http", "the `http` of a client", http, "Pass `webex.http` itself.");
}

export function createHttp(settings: ClientSettings): WholesaleHttp {
  const { send, download } = createSender(settings);
  const request = createRequest(settings, send);
  return {
    GET: (path, ...[init]) => request(operationAt("GET", path), init),
    PUT: (path, ...[init]) => request(operationAt("PUT", path), init),
    POST: (path, ...[init]) => request(operationAt("POST", path), init),
    DELETE: (path, ...[init]) => request(operationAt("DELETE", path), init),
    [internals]: { request, download, emit: settings.emit, clock: settings.clock },
  };
}

function createRequest(settings: ClientSettings, send: Sender["send"]): Internals["request"] {
  const openapiFetch = createOpenapiFetch(settings, send);
  return async (operation, options = {}, subPartnerOrgId = settings.onBehalfOfSubPartnerOrgId) => {
    const { method, path } = operation;
    const call = checkHttpCall(method, path, options);
    const { parseAs = "json" } = call;
    const { params, body } = withSubPartner(call, operation, subPartnerOrgId);
    // A JSON body is parsed already, so openapi-fetch must not read it again.
    const reading = parseAs === "json" ? "stream" : parseAs;
    const { data, response } = await openapiFetch(method, path, {
      ...call,
      params,
      body,
      operation,
      parseAs: reading,
    });
    const exchange = exchangeOf(response);
    if (exchange?.failure) return { error: exchange.errorBody, response };
    // Boundary: that the service responds as the spec says is trusted here, and only here.
    return { data: (parseAs === "json" ? exchange?.json : data) as never, response };
  };
}

type OpenapiFetch = (
  method: string,
  path: string,
  init: object,
) => Promise<{ data?: unknown; response: Response }>;

/** openapi-fetch for any path, with this package's way of sending. */
function createOpenapiFetch({ baseUrl, headers }: ClientSettings, send: Sender["send"]): OpenapiFetch {
  const options = {
    baseUrl,
    headers: { accept: "application/json", ...headers },
    querySerializer: { array: queryArrays },
    bodySerializer: serializeBody,
    Request: RequestRecord,
    fetch: send,
  };
  // Boundary: openapi-fetch is typed for a `Request`; it makes one with `new`, adds nothing, and hands it to `fetch`.
  const create = createFetchClient as unknown as (init: typeof options) => { request: OpenapiFetch };
  return create(options).request;
}

/** A sub-partner that the call names itself takes precedence. */
function withSubPartner(
  { params, body }: HttpCall,
  { subPartner }: Operation,
  orgId: string | undefined,
): Pick<HttpCall, "params" | "body"> {
  if (!subPartner || orgId === undefined) return { params, body };
  const { name } = subPartner;
  const named = (values: Record<string, unknown>): object => ({ ...values, [name]: values[name] ?? orgId });
  if (subPartner.in === "body") return { params, body: isRecord(body) ? named(body) : body };
  return { params: { ...params, query: named({ ...params?.query }) }, body };
}

function serializeBody(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (error) {
    throw new ConfigurationError("`body` must be serializable as JSON.", describeCause(error, String));
  }
}
