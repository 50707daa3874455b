import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The size of a page that only lists customers, openapi-fetch included. */
export async function bundleBytes(): Promise<number> {
  const { code } = await bundle("./dist/src/index.js");
  return gzipSync(code, { level: 9 }).length;
}

/** The parts of that page, minified and before gzip: bytes by folder of `src/`, the largest first. */
export async function bundleParts(): Promise<[part: string, bytes: number][]> {
  const parts = new Map<string, number>();
  for (const [file, bytes] of (await bundle("./src/index.ts")).files) {
    const part = /openapi-fetch|src\/\w+(?=\/)|src|generated/.exec(file)?.[0] ?? file;
    parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return [...parts].toSorted(([, one], [, other]) => other - one);
}

async function bundle(entry: string): Promise<{ code: Uint8Array; files: [string, number][] }> {
  const page = `
    import { createWholesaleClient } from "${entry}";
    export const list = (token) => createWholesaleClient({ token }).customers.list().toArray();
  `;
  const { outputFiles, metafile } = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    code: outputFiles[0]?.contents ?? new Uint8Array(),
    files: inputs.map(([file, { bytesInOutput }]) => [file, bytesInOutput]),
  };
}
