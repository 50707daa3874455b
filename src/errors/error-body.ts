import type { ErrorDetail } from "../../generated/types.ts";
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
export function readErrorBody(body: string, clean: Clean): ErrorReport {
  const value = parse(body);
  if (!isRecord(value)) {
    const words = textOfPage(typeof value === "string" ? value : body);
    return { serverMessage: readable(words, clean), errors: [], trackingId: undefined };
  }
  const entries = Array.isArray(value["errors"]) ? value["errors"].slice(0, maxErrors) : [];
  const errors = entries.flatMap((entry) => detailOf(entry, clean));
  const words = firstText(
    value["message"],
    errors[0]?.description,
    value["error_description"],
    value["error"],
  );
  const trackingId = firstText(value["trackingId"]);
  return {
    serverMessage: words && readable(words, clean),
    errors,
    trackingId: trackingId && readable(trackingId, clean),
  };
}

/** JSON of the documented shape: the body itself where it is an object, else its words as the message. */
export function toErrorBody(body: string, statusText: string): string {
  if (isRecord(parse(body))) return body;
  const { serverMessage = statusText } = readErrorBody(body, (text) => text);
  return JSON.stringify({ message: serverMessage });
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/** One entry of `errors`, as sent; a field of another type than documented is left out. */
function detailOf(entry: unknown, clean: Clean): ErrorDetail[] {
  if (typeof entry === "string") return [{ description: clean(entry) }];
  if (!isRecord(entry)) return [];
  const { errorCode, description, fieldName } = entry;
  return [
    {
      ...(typeof errorCode === "number" && { errorCode }),
      ...(typeof errorCode === "string" && { errorCode: clean(errorCode) }),
      ...(typeof description === "string" && { description: clean(description) }),
      ...(typeof fieldName === "string" && { fieldName: clean(fieldName) }),
    },
  ];
}

/** A text on one line, bounded in length; `undefined` where nothing is left. */
function readable(text: string, clean: Clean): string | undefined {
  const words = clean(text.replace(/[\s\p{Cc}\ufffd]+/gu, " ").trim());
  if (words === "") return undefined;
  return words.length > maxMessageLength ? `${words.slice(0, maxMessageLength)}…` : words;
}

/** The text of a page; any other text as it is, for it may speak of `<integer>` or of `a < b`. */
function textOfPage(body: string): string {
  if (!/^\s*</.test(body)) return body;
  return body
    .replace(/<(script|style)\b[\s\S]*?(<\/\1\s*>|$)/gi, " ")
    .replace(/<!--[\s\S]*?(-->|$)|<[a-z/!?][^>]*(>|$)/gi, " ");
}

function firstText(...candidates: unknown[]): string | undefined {
  return candidates.find((value): value is string => typeof value === "string" && value.trim() !== "");
}
