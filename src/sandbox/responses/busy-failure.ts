import { failure, type RouteResponse } from "./response.ts";

/**
 * The 409 for a change of a resource that an earlier request is still changing: the sandbox's choice, not documented.
 */
export function busyFailure(): RouteResponse {
  return failure(409, [{ description: "An earlier request is still being carried out in the background." }]);
}
