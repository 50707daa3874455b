import type { RouteResponse } from "./response.ts";

/** A URL on the origin of a request, without a query, a fragment or credentials. */
export function resourceUrl(request: URL, pathname: string): string {
  const parts = { pathname, search: "", hash: "", username: "", password: "" };
  return Object.assign(new URL(request), parts).href;
}

/** The 202 for background work on a resource: its URL, on the origin of the request, in the header and in the body. */
export function accepted(request: URL, pathname: string): RouteResponse {
  const href = resourceUrl(request, pathname);
  return { status: 202, headers: { Location: href }, body: { url: href } };
}
