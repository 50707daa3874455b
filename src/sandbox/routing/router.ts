import { failure, type RouteResponse } from "../responses/response.ts";
import { matchPath } from "./match-path.ts";

/** What the router reads of an operation in `generated/operations.ts`. */
export interface RoutableOperation {
  readonly method: string;
  /** A template such as `/wholesale/customers/{customerId}`. */
  readonly path: string;
}

export interface RouteMatch<Operation> {
  operation: Operation;
  /** The path parameters, decoded. */
  path: Record<string, string>;
}

export type Router<Operation> = (method: string, pathname: string) => RouteMatch<Operation> | RouteResponse;

/** Finds the operation of a request: a 404 for an unknown path, a 405 with `Allow` for an unknown method. */
export function createRouter<Operation extends RoutableOperation>(
  operations: readonly Operation[],
): Router<Operation> {
  // A literal segment wins over a parameter: `/customers/validate` is not a customer.
  const ordered = operations.toSorted((one, other) => parameterCount(one) - parameterCount(other));
  return (method, pathname) => {
    const matches = ordered.flatMap((operation) => {
      const path = matchPath(operation.path, pathname);
      return path ? [{ operation, path }] : [];
    });
    const candidates = matches.filter(({ operation }) => operation.path === matches[0]?.operation.path);
    if (candidates.length === 0) return nothingAt(pathname);
    return candidates.find(({ operation }) => operation.method === method) ?? notAllowed(method, candidates);
  };
}

function parameterCount({ path }: RoutableOperation): number {
  return path.split("{").length - 1;
}

function nothingAt(pathname: string): RouteResponse {
  return failure(404, [{ description: `There is nothing at ${pathname}.` }]);
}

function notAllowed(method: string, candidates: RouteMatch<RoutableOperation>[]): RouteResponse {
  const allowed = candidates.map(({ operation }) => operation.method);
  const refusal = failure(405, [{ description: `${method} is not supported.` }]);
  return { ...refusal, headers: { Allow: allowed.join(", ") } };
}
