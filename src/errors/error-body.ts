import type { ErrorBody, ErrorDetail } from "../../generated/types.ts";
import { isRecord } from "../is-record.ts";

/** What an error body tells, whatever its shape. */
export interface ErrorReport {
  serverMessage: string | undefined;
  errors: ErrorDetail[];
  trackingId: string | undefined;
}

type Clean = (text: string) => string;

const maxMessageLength = 500;
const maxErrors = 100;

/**
 * Reads an error body: the documented JSON, any other JSON, a proxy's HTML, plain text or nothing.
 * `clean` takes out of a text what must not be shown; it runs before anything is shortened.
 */
export function readErrorBody(body: string, clean: Clean = unchanged): ErrorReport {
  const value = parse(body, clean);
  if (!isRecord(value)) {
    const text = typeof value === "string" ? value : clean(body);
    return { serverMessage: readable(textOfPage(text)), errors: [], trackingId: undefined };
  }
  const entries = Array.isArray(value["errors"]) ? value["errors"].slice(0, maxErrors) : [];
  const errors = entries.flatMap(detailOf);
  const words = [value["message"], errors[0]?.description, value["error_description"], value["error"]];
  return {
    serverMessage: words.map(readable).find((text) => text !== undefined),
    errors,
    trackingId: readable(value["trackingId"]),
  };
}

/** A body of the documented shape: the parsed one if it is an object, otherwise one with `message`. */
export function toErrorBody(body: string, message: string): ErrorBody {
  const value = parse(body, unchanged);
  return isRecord(value) ? value : { message };
}

function unchanged(text: string): string {
  return text;
}

/** The JSON with each of its texts clean; a body that is none counts as one text. */
function parse(body: string, clean: Clean): unknown {
  try {
    return JSON.parse(body, (_, part: unknown) => (typeof part === "string" ? clean(part) : part));
  } catch {
    return clean(body);
  }
}

/** One entry of `errors`, as sent; a field of another type than documented is left out. */
function detailOf(entry: unknown): ErrorDetail[] {
  if (typeof entry === "string") return [{ description: entry }];
  if (!isRecord(entry)) return [];
  const { errorCode, description, fieldName } = entry;
  return [
    {
      ...((typeof errorCode === "number" || typeof errorCode === "string") && { errorCode }),
      ...(typeof description === "string" && { description }),
      ...(typeof fieldName === "string" && { fieldName }),
    },
  ];
}

/** A text on one line, bounded in length; `undefined` for a blank one, and for what is no text. */
function readable(text: unknown): string | undefined {
  const words = typeof text === "string" ? text.replace(/[\s\p{Cc}\ufffd]+/gu, " ").trim() : "";
  if (words === "") return undefined;
  return words.length > maxMessageLength ? `${words.slice(0, maxMessageLength)}…` : words;
}

/** The text of a page; any other text as it is, for it may speak of `<integer>` or of `a < b`. */
function textOfPage(body: string): string {
  if (!/^\s*</.test(body)) return body;
  return body.replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?(-->|$)|<[a-z/!?][^>]*(>|$)/gi, " ");
}
