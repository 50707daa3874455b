import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A TypeScript code block of the README. */
export interface Sample {
  /** The heading above it. */
  heading: string;
  code: string;
}

export const root: string = fileURLToPath(new URL("../..", import.meta.url));
export const readme: string = readFileSync(`${root}README.md`, "utf8");

export const samples: Sample[] = readme.split(/^## /m).flatMap((section) => {
  const heading = section.slice(0, section.indexOf("\n"));
  return [...section.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => ({ heading, code }));
});
