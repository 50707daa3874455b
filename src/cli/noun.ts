/** `billing report` for one, `billing reports` for any other number. */
export function nounOf(resource: string, count: number): string {
  const plural = resource.replace("-", " ").replace("sub ", "sub-");
  return count === 1 ? plural.replace(/s$/, "") : plural;
}
