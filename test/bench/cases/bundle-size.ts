import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { workFolder } from "../prepare.ts";
import type { Table } from "../report/table.ts";
import { samples } from "./samples.ts";

const ours = "webex-wholesale";

export async function bundleSize(): Promise<Table> {
  const sizes = await Promise.all(samples.map(async ({ source }) => sizeOf(source)));
  const bytes = sizes[samples.findIndex(({ subject }) => subject === ours)]?.gzipped ?? NaN;
  return {
    case: "bundle-size",
    title: "Size in a bundle",
    note: "One list call, bundled for Node with all that it needs, minified by esbuild, then gzipped: bytes.",
    columns: ["", "minified", "gzipped"],
    rows: samples.map(({ subject }, index) => [
      subject,
      sizes[index]?.minified ?? NaN,
      sizes[index]?.gzipped ?? NaN,
    ]),
    goals: [{ goal: "bytes of the client and a listing, minified and gzipped", figure: bytes, atMost: 7000 }],
  };
}

async function sizeOf(contents: string): Promise<{ minified: number; gzipped: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: workFolder, loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}
