import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../..", import.meta.url));

interface Published {
  info: { title: string; version: string };
  tags: { name: string; description: string; "x-traitTag"?: boolean }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
}

interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  "x-codeSamples"?: { lang: string; source: string }[];
}

/** The published document: the members that the tests of the docs read. */
export const document = JSON.parse(readFileSync(`${root}generated/openapi.json`, "utf8")) as Published;

export const operations: Operation[] = Object.values(document.paths).flatMap((item) => Object.values(item));
export const guides: Published["tags"] = document.tags.filter((tag) => tag["x-traitTag"]);

export interface Sample {
  /** Its guide or operation, with a number in guides. */
  heading: string;
  code: string;
}

/** All TypeScript blocks in guides and all TypeScript samples of operations. */
export const samples: Sample[] = [
  ...guides.flatMap(({ name, description }) =>
    [...description.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""], index) => ({
      heading: `${name} ${index + 1}`,
      code,
    })),
  ),
  ...operations.map((operation) => ({
    heading: operation.operationId,
    code: sourceOf(operation, "TypeScript") ?? "",
  })),
];

export function sourceOf(operation: Operation, lang: string): string | undefined {
  return operation["x-codeSamples"]?.find((sample) => sample.lang === lang)?.source;
}
