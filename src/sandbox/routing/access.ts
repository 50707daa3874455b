import { failure, type RouteResponse } from "../responses/response.ts";

/** The 401 for an `Authorization` header without the sandbox's token. */
export function accessFailure(authorization: string | null, token: string): RouteResponse | undefined {
  const problem = problemWith(authorization, token);
  return problem === undefined ? undefined : failure(401, [{ description: problem }]);
}

function problemWith(authorization: string | null, token: string): string | undefined {
  if (authorization === null) return "The request has no Authorization header.";
  const [, sent] = /^bearer +(\S+) *$/i.exec(authorization) ?? [];
  if (sent === undefined) return "The Authorization header does not have the form `Bearer <token>`.";
  return sent === token ? undefined : "The access token is not the one of this sandbox.";
}
