import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { peersFolder } from "../prepare.ts";
import type { Table } from "../report/table.ts";
import { peers } from "../subjects/peers.ts";

export async function size(): Promise<Table> {
  const subjects = ["webex-wholesale", "openapi-fetch", ...peers];
  const rows = await Promise.all(subjects.map(async (subject) => [subject, ...(await bytesOf(subject))]));
  return {
    case: "size",
    title: "Size in a bundle",
    note: "The code of this benchmark that makes a call and reads a list, bundled for Node by esbuild, minified: bytes.",
    columns: ["", "minified", "gzipped"],
    rows,
    budgets: [],
  };
}

async function bytesOf(subject: string): Promise<[minified: number, gzipped: number]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../subjects/${subject}.ts`, import.meta.url))],
    nodePaths: [`${peersFolder}node_modules`],
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "node",
    target: "es2022",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return [code.length, gzipSync(code, { level: 9 }).length];
}
