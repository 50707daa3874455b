/** Ctrl-C: the reason that the signal of a command is aborted with. */
export class Interruption extends Error {
  override readonly name = "Interruption";
  override readonly message = "Interrupted";
  readonly code = "interrupted";

  toJSON(): Record<string, string> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}
