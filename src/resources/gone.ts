import { GoneError, NotFoundError } from "../errors/status-errors.ts";

/** For a removal: a 404 or 410 after an attempt whose outcome is unknown says that the attempt was carried out. */
export function ifCarriedOut(error: unknown): void {
  if (isGone(error) && error.outcomeUnknown) return;
  throw error;
}

/** For a read of what may no longer exist. */
export function ifGone(error: unknown): undefined {
  if (isGone(error)) return undefined;
  throw error;
}

function isGone(error: unknown): error is NotFoundError | GoneError {
  return error instanceof NotFoundError || error instanceof GoneError;
}
