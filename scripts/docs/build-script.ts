import { build, transform } from "esbuild";
import { operationsOf, type Document } from "../spec/document.ts";

/** Writes `page.ts` with the package and every sample that runs in a page as one script without imports. */
export async function buildScript(document: Document, outfile: string): Promise<void> {
  const members = await Promise.all(samplesOf(document).filter(isRunnable).map(asMember));
  const contents = `globalThis.samples = {${members.join()}}; import "./page.ts";`;
  await build({
    ...{ stdin: { contents, resolveDir: import.meta.dirname }, absWorkingDir: import.meta.dirname, outfile },
    ...{ bundle: true, minify: true, format: "iife", ignoreAnnotations: true, external: ["node:*"] },
    alias: { "webex-wholesale": "../../src" },
  });
}

/** Every TypeScript sample of the guides, and every sample of the operations. */
function samplesOf(document: Document): string[] {
  const guides = (document.tags ?? []).map(({ description }) => description).join("\n");
  const operations = operationsOf(document).flatMap(({ operation }) => operation["x-codeSamples"] ?? []);
  const fences = [...guides.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  return [...fences, ...operations.map(({ source }) => source)];
}

/** Whether it imports only the package and doesn't listen on a port. */
function isRunnable(sample: string): boolean {
  return /^} from|^import/.test(sample) && !/from "(?!webex-wholesale)|\.listen\(/.test(sample);
}

/** The sample by its source: without types, and with its imports taken from a parameter. */
async function asMember(source: string): Promise<string> {
  const { code } = await transform(source, { loader: "ts" });
  const body = code.replace(/^import (\{[^}]*\}) from ".*";$/gm, "const $1 = modules;");
  return `${JSON.stringify(source.trimEnd())}: async (modules, console, process) => {${body}}`;
}
