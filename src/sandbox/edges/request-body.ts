/** The largest request body that the sandbox accepts. */
export const maxBodyBytes: number = 2 ** 20;

/** Decodes a body, or returns `null` for one over the limit. The rest of such a body is read and dropped. */
export async function readRequestBody(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes <= maxBodyBytes) text += decoder.decode(chunk, { stream: true });
  }
  return bytes <= maxBodyBytes ? text + decoder.decode() : null;
}
