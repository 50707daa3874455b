/** The headers that an error shows. */
export const shownHeaders = ["content-type", "date", "location", "retry-after", "trackingid"] as const;

/** Those of the named headers that were sent. A mock may have no more than `get`. */
export function pickHeaders(headers: Pick<Headers, "get">, names: readonly string[]): [string, string][] {
  return names.flatMap((name) => {
    const value: unknown = headers.get(name);
    return typeof value === "string" ? [[name, value] as [string, string]] : [];
  });
}
