import { operations as table } from "../../generated/operations.ts";
import type { Addressing } from "./outgoing.ts";

/** Names the sub-partner in the address of each call that accepts it and does not name one itself. */
export function actingFor(subPartnerOrgId: string, baseUrl: string): Addressing {
  const parameter = table.listWholesaleCustomers.subPartnerParameter;
  const operations = Object.values(table).map(({ method, path }) => matcher(`${method} ${path}`, baseUrl));
  return (called, method) => {
    const url = new URL(called);
    const operation = `${method} ${url.origin}${url.pathname}`;
    const isAccepted = operations.some((accepts) => accepts.test(operation));
    if (!isAccepted || url.searchParams.has(parameter)) return called;
    // Added to the text: `searchParams` would write the other parameters anew in a form of its own.
    url.search += `${url.search ? "&" : "?"}${parameter}=${encodeURIComponent(subPartnerOrgId)}`;
    return url.href;
  };
}

/** Matches `METHOD https://…/v1/path/with/values` against an operation of the spec, `METHOD /path/with/{names}`. */
function matcher(operation: string, baseUrl: string): RegExp {
  const [method = "", path = ""] = operation.split(" ");
  const literal = (text: string): string => text.replace(/[.*+?^$()|[\]\\]/g, "\\$&");
  return new RegExp(`^${method} ${literal(baseUrl)}${literal(path).replace(/\{[^{}]+\}/g, "[^/]+")}$`);
}
