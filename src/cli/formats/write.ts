import { once } from "node:events";
import type { Output } from "../context.ts";

/** Writes no faster than the reader reads. Rejects if the reader leaves or the disk is full. */
export async function write(text: string | Uint8Array, output: Output): Promise<void> {
  if (text.length > 0 && !output.write(text)) await once(output, "drain");
}
