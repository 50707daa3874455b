const decoder = new TextDecoder();

/** The whole body as bytes. Rejects when it is cut off. */
export async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await response.arrayBuffer());
}

/** At most `limit` bytes of the body; what is beyond is never read, and a body that breaks off gives what came. */
export async function readHead(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const head = new Uint8Array(limit);
  const reader = response.body?.getReader();
  let length = 0;
  try {
    while (reader && length < limit) {
      const { value } = await reader.read();
      if (!value) break;
      head.set(value.subarray(0, limit - length), length);
      length += Math.min(value.length, limit - length);
    }
  } catch {
    // The status is known, and it is what counts: a failed answer stays one without the rest of its words.
  }
  reader?.cancel().catch(() => undefined);
  return head.subarray(0, length);
}

/** UTF-8; what is none becomes U+FFFD. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
