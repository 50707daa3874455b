/** An error, and what the user can do about it. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly error: unknown;
  /** Lines for people. */
  readonly notes: readonly string[];

  constructor(error: unknown, notes: readonly string[]) {
    super(String(error));
    this.error = error;
    this.notes = notes;
  }
}
