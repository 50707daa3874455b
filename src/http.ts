import type { paths } from "../generated/schema.ts";
import type { WebexEvent } from "./events.ts";
import type { HttpClient, HttpResult, ParseAs } from "./http-types.ts";
import { isRecord } from "./is-record.ts";
import { operationAt, type Operation } from "./operation.ts";
import type { ClientSettings } from "./options/client-settings.ts";
import { refuse } from "./options/check.ts";
import { checkHttpCall, type CheckedCall, type HttpCall } from "./options/http-call.ts";
import { exchangeOf } from "./request/buffered-response.ts";
import { toRequest } from "./request/request-record.ts";
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
 * Calls any path of the spec in the style of openapi-fetch; each call resolves to `{ data, error, response }`. It has
 * the token, timeout and retries of its client. A failed status results in an `error` that is never falsy. A connection
 * failure, a timeout and a body that isn't JSON throw a `WebexError`; a call outside the origin of `baseUrl` throws a
 * `ConfigurationError`.
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
  return async (operation, options = {}, subPartnerOrgId = settings.onBehalfOfSubPartnerOrgId) => {
    const { parseAs = "json", ...call } = checkHttpCall(operation.method, operation.path, options);
    const response = await send(
      toRequest(operation, withSubPartner(call, operation, subPartnerOrgId), settings),
    );
    const exchange = exchangeOf(response);
    if (exchange?.failure) return { error: exchange.errorBody, response };
    const data = parseAs === "json" ? exchange?.json : await readAs(parseAs, response);
    // Boundary: that the service responds as the spec says is trusted here, and only here.
    return { data: data as never, response };
  };
}

function readAs(kind: Exclude<ParseAs, "json">, response: Response): unknown {
  return kind === "stream" ? response.body : response[kind]();
}

/** A sub-partner that the call names itself takes precedence. */
function withSubPartner(
  call: CheckedCall,
  { subPartner }: Operation,
  orgId: string | undefined,
): CheckedCall {
  if (!subPartner || orgId === undefined) return call;
  const { name } = subPartner;
  const { params, body } = call;
  const named = (values: Record<string, unknown>): Record<string, unknown> => ({
    ...values,
    [name]: values[name] ?? orgId,
  });
  if (subPartner.in === "body") return { ...call, body: isRecord(body) ? named(body) : body };
  return { ...call, params: { ...params, query: named(params.query) } };
}
