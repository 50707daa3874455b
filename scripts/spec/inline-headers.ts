import { operationsOf, resolve, type Document, type Header, type Response } from "./document.ts";

/**
 * The document with each response header written out where it is used, and without `components.headers`.
 *
 * openapi-typescript types a header behind a `$ref` as always present. An inline header is optional unless it is
 * `required`, which none is.
 */
export function withInlineHeaders(document: Document): Document {
  const inlined = structuredClone(document);
  for (const response of responsesOf(inlined)) {
    if (response.headers) response.headers = resolvedHeaders(document, response.headers);
  }
  delete inlined.components.headers;
  return inlined;
}

function responsesOf(document: Document): Response[] {
  const own = operationsOf(document).flatMap(({ operation }) => Object.values(operation.responses));
  const shared = Object.values(document.components.responses ?? {});
  return [...own, ...shared].filter((response): response is Response => !("$ref" in response));
}

function resolvedHeaders(
  document: Document,
  headers: NonNullable<Response["headers"]>,
): Record<string, Header> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, header]) => [name, resolve(document, header)]),
  );
}
