/**
 * The body as bytes. An abort cancels it, even if the `fetch` ignores its signal. Rejects when the body is cut off;
 * with a `limit` it resolves to what arrived until then, and never reads beyond the limit.
 */
export async function readBody(
  response: Response,
  signal: AbortSignal,
  limit: number | undefined = Infinity,
): Promise<Uint8Array<ArrayBuffer>> {
  const stream: unknown = response.body;
  if (!isWebStream(stream)) return (await readWhole(response)).subarray(0, limit);
  const reader = stream.getReader();
  const cancel = (): void => {
    reader.cancel().catch(() => undefined);
  };
  signal.addEventListener("abort", cancel);
  if (signal.aborted) cancel();
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

export function isWebStream(body: unknown): body is ReadableStream<Uint8Array<ArrayBuffer>> {
  return typeof body === "object" && body !== null && "getReader" in body;
}

/** For what resembles a `Response`: node-fetch's has a Node stream, a mock may have no body but only methods. */
async function readWhole(response: Partial<Response>): Promise<Uint8Array<ArrayBuffer>> {
  if (response.arrayBuffer) return new Uint8Array(await response.arrayBuffer());
  const text = response.text ? await response.text() : JSON.stringify(await response.json?.());
  return new TextEncoder().encode(text);
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

/** Decodes UTF-8; invalid bytes become U+FFFD. */
export function decode(bytes: Uint8Array): string {
  decoder ??= new TextDecoder();
  return decoder.decode(bytes);
}
