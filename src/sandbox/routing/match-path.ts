/**
 * The decoded path parameters if a pathname ends with the template, `undefined` if not. Any base path may come first:
 * `/wholesale/customers/{customerId}` matches `/v1/wholesale/customers/abc`.
 */
export function matchPath(template: string, pathname: string): Record<string, string> | undefined {
  const parts = template.split("/").slice(1);
  const segments = pathname.split("/").slice(-parts.length);
  const path: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    const [, name] = /^\{(.+)\}$/.exec(part) ?? [];
    if (name === undefined ? segment !== part : segment === "") return undefined;
    const value = decoded(segment);
    if (value === undefined) return undefined;
    if (name !== undefined) path[name] = value;
  }
  return path;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
