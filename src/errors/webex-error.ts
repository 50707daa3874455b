/** Shared by every copy of the package in a process, so that `isWebexError` works across them. */
const brand: unique symbol = Symbol.for("webex-wholesale.error");

/** How far a listing got. Pass `offset` as an option to resume there. */
export interface Position {
  /** How many items were delivered. */
  delivered: number;
  /** Where the last of them was; it comes again when the listing resumes. */
  offset: number;
}

/**
 * The base of everything that this package throws on purpose. An abort by the caller isn't a `WebexError`: it rejects with
 * the reason of the caller's signal, as `fetch` does.
 *
 * An error has plain data only, each member put there by name, and never a live request or response: `toJSON()`,
 * `String()` and inspectors find no token in it.
 */
export abstract class WebexError extends Error {
  /** Stable name of the class, for code that can't use `instanceof`. */
  abstract readonly code: string;
  /** Set on an error thrown by a listing. */
  declare readonly position?: Position;

  constructor(message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    Object.defineProperty(this, brand, { value: true });
  }

  /** The name of the class. Each class states it, because a minifier would shorten it. */
  override get name(): string {
    return this.constructor.name;
  }

  /** For a subclass outside this package that names its errors. */
  override set name(name: string) {
    Object.defineProperty(this, "name", { value: name, writable: true, configurable: true });
  }

  /** The error's data without its stack: name, code, message, the members of the class, and the cause in one line. */
  toJSON(): Record<string, unknown> {
    const { name, code, message, cause, ...fields } = this;
    return { name, code, message, ...fields, ...(cause instanceof Error && { cause: String(cause) }) };
  }
}

export function hasBrand(value: unknown): boolean {
  return typeof value === "object" && value !== null && brand in value;
}

/** Notes on an error how far its listing got. */
export function setPosition(error: WebexError, position: Position): void {
  Object.assign(error, { position });
}
