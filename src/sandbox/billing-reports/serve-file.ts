import type { BillingReport } from "../../../generated/types.ts";
import type { ReceivedRequest } from "../edges/received-request.ts";
import type { RouteResponse } from "../responses/response.ts";
import type { Store } from "../store.ts";
import { contentOf } from "./content.ts";
import { problemWith, signedUrl } from "./signed-url.ts";

const folder = "/WHOLESALE/";

/** A URL that a report can be downloaded from for a while. */
export function fileUrl(store: Store, { id }: BillingReport, filesOrigin: string): string {
  return signedUrl(store, filesOrigin, `${folder}${encodeURIComponent(id)}.csv`);
}

/**
 * Serves a file to whoever has a signed URL. Any `Authorization` header is a 400, so that a client that leaks
 * its token fails.
 */
export function serveFile(
  store: Store,
  { method, url, header }: Pick<ReceivedRequest, "method" | "url" | "header">,
): RouteResponse {
  if (method !== "GET") return refusal(405, "MethodNotAllowed", "Only GET is supported", { Allow: "GET" });
  if (header("authorization") !== null)
    return refusal(400, "InvalidArgument", "A signed URL takes no Authorization header");
  const problem = problemWith(store, url);
  if (problem !== undefined) return refusal(403, "AccessDenied", problem);
  const report = store.billingReports.find(({ id }) =>
    url.pathname.endsWith(`/${encodeURIComponent(id)}.csv`),
  );
  if (!report) return refusal(404, "NoSuchKey", "The file does not exist");
  return {
    status: 200,
    headers: { "content-type": "text/csv; charset=utf-8" },
    text: contentOf(report, store),
  };
}

function refusal(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
): RouteResponse {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>\n`;
  return { status, headers: { "content-type": "application/xml", ...headers }, text };
}
