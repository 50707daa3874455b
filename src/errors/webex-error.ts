/** Shared by every copy of the package in a process, so that `isWebexError` works across them. */
const brand: unique symbol = Symbol.for("webex-wholesale.error");

/** How far a listing had come. `offset`, given back as an option, goes on from there. */
export interface Position {
  /** How many items were handed out. */
  delivered: number;
  /** Where the last of them stood; it comes again when the listing goes on. */
  offset: number;
}

/**
 * The base of everything that this package throws on purpose. An abort by the caller is no `WebexError`: it
 * rejects with the reason of the caller's signal, as `fetch` does.
 *
 * An error holds plain data that was put there by name, never a live request or response: there is no token
 * to be found in it by `toJSON()`, `String()` or an inspector.
 */
export abstract class WebexError extends Error {
  /** Stable name of the class, for code that cannot use `instanceof`. */
  abstract readonly code: string;
  /** Set on an error that left a listing. */
  declare readonly position?: Position;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
  }

  /** The name of the class, which each states for itself: a minifier would shorten it. */
  override get name(): string {
    return this.constructor.name;
  }

  /** For a class of a user's own that names its errors. */
  override set name(name: string) {
    Object.defineProperty(this, "name", { value: name, writable: true, configurable: true });
  }

  /** The error's data without its stack: name, code, message, the fields of the class, the cause in one line. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, cause, ...fields } = this;
    return { name, code, message, ...fields, ...(cause instanceof Error && { cause: String(cause) }) };
  }
}

export function hasBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && brand in value;
}

/** Tells on an error how far the listing that it leaves had come. */
export function setPosition(error: WebexError, position: Position): void {
  Object.assign(error, { position });
}
