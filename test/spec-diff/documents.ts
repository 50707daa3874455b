/** The smallest document with one list; `schema` is that of its 200, `more` what else it has. */
export function documentWith(
  schema: unknown,
  more: { operation?: object; components?: object } = {},
): object {
  const responses = { 200: { content: { "application/json": { schema } } } };
  return {
    openapi: "3.1.0",
    paths: { "/things": { get: { responses, ...more.operation } } },
    components: more.components ?? {},
  };
}

/** An object schema of string properties. */
export function strings(...names: string[]): { type: string; properties: Record<string, object> } {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
}
