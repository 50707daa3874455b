/** A search without a result. */
export class NotFound extends Error {
  override readonly name = "NotFound";
  readonly code = "not_found";

  toJSON(): Record<string, string> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}
