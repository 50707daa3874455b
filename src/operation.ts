import { operations } from "../generated/operations.ts";

/** What the client needs to know about one operation of the API, from the spec. */
export interface Operation {
  readonly method: string;
  /** Path template, such as `/wholesale/customers/{customerId}`. */
  readonly path: string;
  /** The resource: calls to the same one share a rate limit. */
  readonly tag: string;
  /** Whether it changes nothing, so that it can always be sent again. */
  readonly readOnly?: boolean;
  /** The query parameter, or the property of the body, that names a sub-partner. */
  readonly subPartner?: { readonly in: "query" | "body"; readonly name: string };
  /** Set for a list that takes `offset` and `max`. */
  readonly list?: ListFacts;
}

/** What the client has to know about a list. */
export interface ListFacts {
  /** The properties that may contain its items. */
  readonly items: readonly string[];
  /** The property that identifies an item. */
  readonly key: string;
  /** Its query parameters without `offset` and `max`. */
  readonly filters: readonly string[];
  /** The largest `max` that the spec allows. */
  readonly maxPageSize?: number;
}

/** An operation whose pages can be read as one list. */
export type ListOperation = Operation & Required<Pick<Operation, "list">>;

/** The operation at a path template. A path that the spec doesn't have is a resource of its own. */
export function operationAt(method: string, path: string): Operation {
  const known: readonly Operation[] = Object.values(operations);
  const found = known.find((operation) => operation.path === path && operation.method === method);
  return found ?? { method, path, tag: path, readOnly: method === "GET" };
}
