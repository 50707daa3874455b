import type { operations } from "../../../generated/operations.ts";
import type { operations as schemas } from "../../../generated/schema.ts";
import type { PageOptions } from "../responses/page.ts";
import type { RouteResponse } from "../responses/response.ts";
import type { Store } from "../store.ts";

export type OperationId = keyof typeof operations;

type ParametersOf<Id extends OperationId> = schemas[Id]["parameters"];

/** `undefined` for an operation without a body. */
type BodyOf<Id extends OperationId> = schemas[Id] extends {
  requestBody: { content: { "application/json": infer Body } };
}
  ? Body
  : undefined;

/** A request that is authorized and whose path, query and body are as the spec says. */
export interface RouteRequest<Id extends OperationId> {
  url: URL;
  path: NonNullable<ParametersOf<Id>["path"]>;
  query: NonNullable<ParametersOf<Id>["query"]>;
  /** The body as parsed. */
  body: BodyOf<Id>;
  store: Store;
  /** Options of the sandbox and limits of the list that concern pages. */
  paging: PageOptions;
  /** Where files are downloaded from. */
  filesOrigin: string;
}

/** Carries out an operation. */
export type Route<Id extends OperationId> = (request: RouteRequest<Id>) => RouteResponse;
