import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import type { Context, Output } from "../context.ts";
import { cleanLines } from "../formats/clean.ts";
import { write } from "../formats/write.ts";
import type { SharedOptions } from "../options/shared.ts";
import { callMethod } from "../session/call-method.ts";
import { openSession } from "../session/session.ts";

export interface DownloadOptions extends SharedOptions {
  output?: string;
}

/** Copies the CSV of a report to a file or to standard output. */
export async function download(id: string, options: DownloadOptions, context: Context): Promise<void> {
  const session = await openSession("billing-reports", options, context);
  const { signal, stdout } = context;
  const response = await callMethod(session.webex, "billing-reports", "download", [id, { signal }]);
  if (!(response instanceof Response)) throw new TypeError("A download is a Response.");
  session.progress.clear();
  const { output = "-" } = options;
  if (output === "-") await copy(response, stdout);
  else await save(response, output, signal);
}

/** A download that breaks off leaves no file that looks whole. */
async function save(response: Response, file: string, signal: AbortSignal): Promise<void> {
  const partial = `${file}.part`;
  try {
    await pipeline(bodyOf(response), createWriteStream(partial), { signal });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function copy(response: Response, stdout: Output): Promise<void> {
  const chunks = stdout.isTTY === true ? cleaned(response) : bodyOf(response);
  for await (const chunk of chunks) await write(chunk, stdout);
}

async function* bodyOf(response: Response): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) yield read.value;
}

/** Without what a terminal would act on. */
async function* cleaned(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bodyOf(response)) yield cleanLines(decoder.decode(chunk, { stream: true }));
}
