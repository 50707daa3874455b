import { onAbort } from "./on-abort.ts";

const decoder = new TextDecoder();

/**
 * The body as bytes. An abort of `signal` cancels it, also where a `fetch` does not heed its signal. Rejects when the
 * body breaks off; with a `limit` it gives what came until then, and never reads beyond the limit.
 */
export async function readBody(
  response: Response,
  { limit = Infinity, signal }: { limit?: number; signal: AbortSignal },
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const cancel = (): void => {
    reader.cancel().catch(() => undefined);
  };
  const stopListening = onAbort(signal, cancel);
  const chunks: Uint8Array[] = [];
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
  } finally {
    stopListening();
  }
}

function join(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** UTF-8; what is none becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
