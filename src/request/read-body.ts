import type { OnStop } from "../time/deadline.ts";

/**
 * The body as bytes. `onStop` cancels it, also where a `fetch` does not heed its signal. Rejects when the
 * body breaks off; with a `limit` it gives what came until then, and never reads beyond the limit.
 */
export async function readBody(
  response: Response,
  { limit = Infinity, onStop }: { limit?: number; onStop: OnStop },
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const cancel = (): void => {
    reader.cancel().catch(() => undefined);
  };
  onStop(cancel);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  try {
    while (length < limit) {
      const { value } = await reader.read();
      if (!value) return join(chunks, length);
      chunks.push(value);
      length += value.length;
    }
    cancel();
    return join(chunks, length).subarray(0, limit);
  } catch (error) {
    if (limit === Infinity) throw error;
    return join(chunks, length);
  }
}

function join(chunks: Uint8Array<ArrayBuffer>[], length: number): Uint8Array<ArrayBuffer> {
  const [only, ...others] = chunks;
  if (only && others.length === 0) return only;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

let decoder: TextDecoder | undefined;

/** UTF-8; what is none becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}
