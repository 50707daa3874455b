import { resourceUrl } from "./resource-url.ts";
import type { RouteResponse } from "./response.ts";

/** The 202 for background work on a resource: its URL, on the origin of the request, in the header and in the body. */
export function accepted(request: URL, pathname: string): RouteResponse {
  const href = resourceUrl(request, pathname);
  return { status: 202, headers: { Location: href }, body: { url: href } };
}
