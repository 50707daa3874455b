/** Shared by every copy of the package in a process, so that `isWebexError` works across them. */
const brand: unique symbol = Symbol.for("webex-wholesale.error");

/**
 * How far a listing got. Pass `offset` as an option to resume there. If items before it are removed in the meantime,
 * the resumed listing can miss some; to be certain, start again at 0.
 */
export interface Position {
  /** How many items were delivered. */
  delivered: number;
  /** Where the last of them was; it comes again when the listing resumes. */
  offset: number;
}

/**
 * The base of everything that this package throws on purpose. An abort by the caller isn't a `WebexError`: it rejects
 * with the reason of the caller's signal, as `fetch` does.
 *
 * An error has only plain data, copied field by field, and never a live request or response: `toJSON()`, `String()` and
 * inspectors find no token in it.
 */
export abstract class WebexError extends Error {
  /** Stable name of the class, for code that can't use `instanceof`. */
  abstract readonly code: string;
  /** Set on an error thrown by a listing. */
  declare readonly position?: Position;
  /**
   * Whether the service may have carried out a call that failed. If `true`, look before you send it again: an attempt
   * of an operation that writes got no complete response, a 5xx, or a 2xx that can't be read, and no later response
   * changes that. Always `false` for an operation that only reads. Every `CallError` has it, any other error only if it
   * is `true`. An abort rejects with the signal's reason, so check after an abort, too.
   */
  declare readonly outcomeUnknown?: boolean;

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

/** Adds what the place that throws an error can't know: how far a listing got, what became of a call. */
export function annotate(
  error: WebexError,
  facts: Pick<WebexError, "position"> | Pick<WebexError, "outcomeUnknown">,
): void {
  Object.assign(error, facts);
}
