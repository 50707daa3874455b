/** What a command throws itself; everything else that is expected comes from the package. */
export abstract class CommandError extends Error {
  abstract readonly code: string;

  toJSON(): Record<string, string> {
    const { name, code, message } = this;
    return { name, code, message };
  }
}

/** A mistake on the command line, in the environment or in a request body, found before anything is sent. */
export class UsageError extends CommandError {
  override readonly name = "UsageError";
  override readonly code = "usage";
}

/** Shortens Node's `ENOENT: no such file or directory, open 'in.json'` to `ENOENT: no such file or directory`. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/, [a-z]+\b.*$/s, "");
}

/** A search without a result. */
export class NotFound extends CommandError {
  override readonly name = "NotFound";
  override readonly code = "not_found";
}

/** A download that broke off. */
export class DownloadError extends CommandError {
  override readonly name = "DownloadError";
  override readonly code = "download";
}

/** Ctrl-C: the reason that the signal of a command is aborted with. */
export class Interruption extends CommandError {
  override readonly name = "Interruption";
  override readonly code = "interrupted";

  constructor() {
    super("Interrupted");
  }
}
