import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

const page = `
  import { createWholesaleClient } from "./dist/src/index.js";
  export const list = (token) => createWholesaleClient({ token }).customers.list().toArray();
`;

/** Size of a page that lists customers and does nothing else, openapi-fetch included. */
export async function bundleBytes(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: page, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}
