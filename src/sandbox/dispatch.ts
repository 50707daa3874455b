import { operations as operationTable } from "../../generated/operations.ts";
import { queryParameters, requestSchemas } from "../../generated/sandbox-facts.ts";
import type { ErrorDetail } from "../../generated/types.ts";
import type { ReceivedRequest } from "./edges/received-request.ts";
import type { SandboxSettings } from "./options.ts";
import { serveFile } from "./billing-reports/serve-file.ts";
import type { ListName } from "./changes/changes.ts";
import { pageOptions, type PageLimits } from "./responses/page-options.ts";
import { failure, type RouteResponse } from "./responses/response.ts";
import type { OperationId, Route, RouteRequest } from "./routes/route.ts";
import { arrays, routes } from "./routes/table.ts";
import { accessFailure } from "./routing/access.ts";
import { bodyErrors } from "./routing/body-errors.ts";
import type { JsonBody } from "./routing/json-body.ts";
import { queryErrors, readQuery, type QueryParameter } from "./routing/query.ts";
import { createRouter, type RoutableOperation, type RouteMatch } from "./routing/router.ts";
import type { Store } from "./store.ts";

/** An operation, and what it takes to serve it. */
export interface SandboxOperation extends RoutableOperation {
  /** The limits of a list. */
  readonly list?: PageLimits;
  readonly singlePage?: PageLimits;
  /** The live array that changes by rate before a page. */
  readonly array?: ListName | undefined;
  readonly query: readonly QueryParameter[];
  /** The JSON Schema of the body, for an operation that requires one. */
  readonly body?: object | undefined;
  readonly route: Route<never>;
}

/** Returns the response to a request that no fault replaces. `beforePage` runs before a list is read. */
export type Dispatch = (
  request: ReceivedRequest,
  body: JsonBody,
  beforePage?: (list: ListName) => void,
) => RouteResponse;

const { bodies, $defs } = requestSchemas;

const sandboxOperations: readonly SandboxOperation[] = Object.keys(routes)
  .filter(isOperationId)
  .map((id) => ({
    ...operationTable[id],
    query: queryParameters[id],
    body: bodies[id] && { ...bodies[id], $defs },
    route: routes[id],
    array: arrays[id],
  }));

function isOperationId(id: string): id is OperationId {
  return id in operationTable;
}

/**
 * Serves a file; or checks the token, the path and method, the query and the body, in this order, and runs the route.
 */
export function createDispatch(
  settings: SandboxSettings,
  store: Store,
  operations: readonly SandboxOperation[] = sandboxOperations,
): Dispatch {
  const route = createRouter(operations);
  return (request, body, beforePage) => {
    if (request.url.origin === request.filesOrigin) return serveFile(store, request);
    const refusal = accessFailure(request.header("authorization"), settings.token);
    if (refusal) return refusal;
    const match = route(request.method, request.url.pathname);
    if ("status" in match) return match;
    const input = readInput(match, request.url.searchParams, body);
    if ("status" in input) return input;
    const { array, route: run, ...operation } = match.operation;
    if (array) beforePage?.(array);
    const { url, filesOrigin } = request;
    return run({ ...input, url, filesOrigin, store, paging: pageOptions(settings, operation) });
  };
}

type Input = Pick<RouteRequest<never>, "path" | "query" | "body">;

function readInput(
  { operation, path }: RouteMatch<SandboxOperation>,
  query: URLSearchParams,
  body: JsonBody,
): Input | RouteResponse {
  if ("status" in body) return body;
  const errors = [...queryErrors(query, operation.query), ...errorsIn(body.json, operation.body)];
  if (errors.length > 0) return failure(400, errors);
  // Boundary: path, query and body match the spec that the types of the route come from.
  return { path, query: readQuery(query, operation.query), body: body.json } as Input;
}

function errorsIn(body: unknown, schema: object | undefined): ErrorDetail[] {
  if (!schema) return [];
  return body === undefined ? [{ description: "The body is missing." }] : bodyErrors(schema, body);
}
