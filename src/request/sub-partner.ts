import { onBehalfOfSubPartner } from "../../generated/facts.ts";
import { detachedRequestClass, type DetachedRequestClass } from "./detached-request.ts";

/** Requests that name the sub-partner in each call that accepts it and does not name one itself. */
export function actingFor(subPartnerOrgId: string, baseUrl: string): DetachedRequestClass {
  const { parameter } = onBehalfOfSubPartner;
  const operations = onBehalfOfSubPartner.operations.map((operation) => matcher(operation, baseUrl));
  return class extends detachedRequestClass() {
    constructor(input: RequestInfo | URL, init: RequestInit = {}) {
      const url = new URL(input instanceof Request ? input.url : input);
      const operation = `${init.method ?? "GET"} ${url.origin}${url.pathname}`;
      const isAccepted = operations.some((accepts) => accepts.test(operation));
      if (isAccepted && !url.searchParams.has(parameter)) {
        // Added to the text: `searchParams` would write the other parameters anew in a form of its own.
        url.search += `${url.search ? "&" : "?"}${parameter}=${encodeURIComponent(subPartnerOrgId)}`;
      }
      super(url, init);
    }
  };
}

/** Matches `METHOD https://…/v1/path/with/values` against an operation of the spec, `METHOD /path/with/{names}`. */
function matcher(operation: string, baseUrl: string): RegExp {
  const [method = "", path = ""] = operation.split(" ");
  const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${method} ${literal(baseUrl)}${literal(path).replace(/\{[^{}]+\}/g, "[^/]+")}$`);
}
