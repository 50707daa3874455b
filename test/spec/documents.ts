import type { Document, Operation, Parameter, PathItem, Schema } from "../../scripts/spec/document.ts";

/** A query parameter; a string unless a schema is passed. */
export function parameter(name: string, schema: Schema = { type: "string" }): Parameter {
  return { name, in: "query", schema };
}

/** The query parameters of a list, apart from its filters. */
export const paging: Parameter[] = [
  parameter("offset", { type: "integer", minimum: 0 }),
  parameter("max", { type: "integer" }),
];

/** The simplest page of a list. */
export const page: Schema = { type: "object", properties: { items: { type: "array" } } };

/** A GET with these parameters whose 200 response is JSON of this schema. */
export function listOf(parameters: Parameter[], schema: Schema = page): { get: Operation } {
  const responses = { "200": { content: { "application/json": { schema } } } };
  return { get: { operationId: "listThings", tags: ["Things"], "x-item-key": "id", parameters, responses } };
}

/** A document with the single path `/things` and everything else that the scripts read. */
export function documentWith(things: PathItem, schemas: Record<string, Schema> = {}): Document {
  const none: Schema = { anyOf: [{ enum: [] }] };
  const sets = {
    ...{ CustomerStatus: none, PackageName: none, ProvisioningErrorCode: none },
    ...{ SubscriberStatus: none, SinglePackageName: none, BillingReportType: none },
    ...{ SubscriberSortKey: none, BillingReportSortKey: none, SortOrder: none },
  };
  return {
    info: { title: "Things", version: "1.2.3", description: "Things." },
    servers: [{ url: "https://things.test/v1" }],
    paths: { "/things": things },
    components: {
      schemas: { ...sets, ...schemas },
      securitySchemes: {
        oauth2: { type: "oauth2", flows: { code: { tokenUrl: "https://things.test/token" } } },
      },
    },
  };
}
