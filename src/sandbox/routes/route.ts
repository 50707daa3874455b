import type { operations } from "../../../generated/operations.ts";
import type { operations as schemas } from "../../../generated/schema.ts";
import type { RouteResponse } from "../response.ts";
import type { Store } from "../store.ts";
import type { PageOptions } from "./page.ts";

export type OperationId = keyof typeof operations;

type ParametersOf<Id extends OperationId> = schemas[Id]["parameters"];

/** A request that is authorized and whose path and query are valid. */
export interface RouteRequest<Id extends OperationId> {
  url: URL;
  path: NonNullable<ParametersOf<Id>["path"]>;
  query: NonNullable<ParametersOf<Id>["query"]>;
  /** The body as parsed, unchecked; `undefined` without one. */
  body: unknown;
  store: Store;
  /** Options of the sandbox that concern pages. */
  paging: PageOptions;
}

/** Carries out an operation. */
export type Route<Id extends OperationId> = (request: RouteRequest<Id>) => RouteResponse;
