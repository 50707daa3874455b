/** A mistake on the command line, in the environment or in a request body, found before anything is sent. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code = "usage";

  toJSON(): Record<string, string> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}
