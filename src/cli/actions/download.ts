import { open, rename, rm, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { innermost } from "../../errors/describe-cause.ts";
import type { Context, Output } from "../context.ts";
import { CommandError, DownloadError, reasonOf, UsageError } from "../errors/command-error.ts";
import { cleanLines } from "../formats/clean.ts";
import { write } from "../formats/write.ts";
import type { SharedOptions } from "../options/shared.ts";
import { openSession } from "../session/session.ts";

export interface DownloadOptions extends SharedOptions {
  output?: string;
}

/** Copies the CSV of a report to a file or to standard output. */
export async function download(id: string, options: DownloadOptions, context: Context): Promise<void> {
  const { webex, progress } = await openSession("billing-reports", options, context);
  const { signal, stdout } = context;
  const { output = "-" } = options;
  const request = async (): Promise<Response> => {
    const response = await webex.billingReports.download(id, { signal });
    progress.clear();
    return response;
  };
  if (output === "-") await copy(await request(), stdout);
  else await save(request, output, signal);
}

/** Opens the file before the request. A download that breaks off leaves no file that looks whole. */
async function save(request: () => Promise<Response>, file: string, signal: AbortSignal): Promise<void> {
  const existing = await stat(file).catch(() => undefined);
  // A pipe or a device must not be replaced by a file.
  const isReplaceable = existing?.isFile() ?? true;
  const target = isReplaceable ? `${file}.part` : file;
  const handle = await open(target, "w").catch((error: unknown) => {
    throw new UsageError(`Can't write ${file}: ${reasonOf(error)}.`);
  });
  try {
    await pipeline(bodyOf(await request()), handle.createWriteStream(), { signal });
    if (isReplaceable) await rename(target, file);
  } catch (error) {
    await handle.close();
    if (isReplaceable) await rm(target, { force: true });
    throw error;
  }
}

async function copy(response: Response, stdout: Output): Promise<void> {
  const chunks = stdout.isTTY === true ? cleaned(response) : bodyOf(response);
  for await (const chunk of chunks) await write(chunk, stdout);
}

async function* bodyOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  try {
    for (let read = await reader?.read(); read?.done === false; read = await reader?.read()) yield read.value;
  } catch (error) {
    if (error instanceof CommandError || !(error instanceof Error)) throw error;
    throw new DownloadError(`The download broke off: ${innermost(error)}.`, { cause: error });
  }
}

/** Without what a terminal would act on. */
async function* cleaned(response: Response): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of bodyOf(response)) yield cleanLines(decoder.decode(chunk, { stream: true }));
}
