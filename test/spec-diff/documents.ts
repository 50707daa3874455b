/** The smallest document with one operation; `schema` is the body of its 200. */
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

/** The same with one parameter. */
export function documentWithParameter(parameter: object): object {
  return documentWith({}, { operation: { parameters: [{ name: "max", in: "query", ...parameter }] } });
}

/** An object schema of string properties. */
export function strings(...names: string[]): { type: string; properties: Record<string, object> } {
  return { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) };
}
