/** A URL on the origin of a request, without a query, a fragment or credentials. */
export function resourceUrl(request: URL, pathname: string): string {
  const parts = { pathname, search: "", hash: "", username: "", password: "" };
  return Object.assign(new URL(request), parts).href;
}
