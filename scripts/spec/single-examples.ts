/**
 * The document with the first of a schema's `examples` as its `example`. JSON Schema has the array; OpenAPI 3.0 and
 * Redoc read the single value.
 */
export function withSingleExamples<T>(document: T): T {
  return JSON.parse(JSON.stringify(document, singleExample)) as T;
}

function singleExample(_key: string, value: unknown): unknown {
  if (!hasExamples(value)) return value;
  const { examples, ...rest } = value;
  return { ...rest, example: examples[0] };
}

/** Parameters, headers and media types have `examples` too, but as objects. */
function hasExamples(value: unknown): value is { examples: unknown[] } {
  return typeof value === "object" && value !== null && "examples" in value && Array.isArray(value.examples);
}
