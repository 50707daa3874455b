/** An error, and what the user can do about it. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
  readonly error: unknown;
  /** Lines to print below it. */
  readonly notes: readonly string[];

  /** Overrides that of the error. */
  readonly exitCode: number | undefined;

  constructor(error: unknown, notes: readonly string[], exitCode?: number) {
    super(String(error));
    this.error = error;
    this.notes = notes;
    this.exitCode = exitCode;
  }
}
