import { fileURLToPath } from "node:url";
import { document, operations, type Operation } from "../support/spec.ts";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

export interface Guide {
  name: string;
  description: string;
}

export const guides: Guide[] = document.tags.filter((tag) => tag["x-traitTag"]);

export interface Sample {
  /** The guide and the sample's number in it, or the id of the operation. */
  heading: string;
  code: string;
}

/** Every TypeScript code block of the guides. */
export const guideSamples: Sample[] = guides.flatMap(({ name, description }) =>
  [...description.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => ({
    heading: `${name} ${index + 1}`,
    code,
  })),
);

/** The TypeScript sample of every operation. */
export const operationSamples: Sample[] = operations.map((operation) => ({
  heading: operation.id,
  code: sourceOf(operation, "TypeScript"),
}));

export const samples: Sample[] = [...guideSamples, ...operationSamples];

/** The sample of an operation in a language. Throws if it has none. */
export function sourceOf({ id, "x-codeSamples": samples }: Operation, lang: string): string {
  const source = samples?.find((sample) => sample.lang === lang)?.source;
  if (source === undefined) throw new Error(`${id} has no ${lang} sample in its \`x-codeSamples\`.`);
  return source;
}
