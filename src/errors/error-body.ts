import type { ErrorBody, ErrorDetail } from "../../generated/types.ts";
import { asArray, isRecord } from "../is-record.ts";

/** What went wrong, according to a body of any shape. */
export interface ErrorReport {
  serverMessage: string | undefined;
  errors: ErrorDetail[];
  trackingId: string | undefined;
}

type Clean = (text: string) => string;

const maxMessageLength = 500;
const maxErrors = 100;

/**
 * Reads an error body: the documented JSON, any other JSON, a proxy's HTML, plain text or nothing. `clean` redacts
 * secrets; it runs before anything is shortened.
 */
export function readErrorBody(body: string, clean: Clean): ErrorReport {
  const value = parse(body, clean);
  if (!isRecord(value)) {
    const text = typeof value === "string" ? value : clean(body);
    return { serverMessage: oneLine(stripMarkup(text)), errors: [], trackingId: undefined };
  }
  const entries = asArray(value["errors"]).slice(0, maxErrors);
  const errors = entries.flatMap(detailOf);
  const messages = [value["message"], errors[0]?.description, value["error_description"], value["error"]];
  return {
    serverMessage: messages.map(oneLine).find((text) => text !== undefined),
    errors,
    trackingId: oneLine(value["trackingId"]),
  };
}

/** A body of the documented shape: the parsed one if it is an object, otherwise one with `message`. */
export function toErrorBody(body: string, message: string): ErrorBody {
  const value = parse(body, (text) => text);
  return isRecord(value) ? value : { message };
}

/** The JSON with `clean` applied to each of its strings; a body that isn't JSON counts as one string. */
function parse(body: string, clean: Clean): unknown {
  try {
    return JSON.parse(body, (_, part: unknown) => (typeof part === "string" ? clean(part) : part));
  } catch {
    return clean(body);
  }
}

/** One entry of `errors`, as sent, without fields of an undocumented type. A billing entry's `code` is its code. */
export function detailOf(entry: unknown): ErrorDetail[] {
  if (typeof entry === "string") return [{ description: entry }];
  if (!isRecord(entry)) return [];
  const { code, errorCode = code, description, fieldName } = entry;
  return [
    {
      ...((typeof errorCode === "number" || typeof errorCode === "string") && { errorCode }),
      ...(typeof description === "string" && { description }),
      ...(typeof fieldName === "string" && { fieldName }),
    },
  ];
}

/** A string on one line, bounded in length; `undefined` for a blank one and for anything else. */
export function oneLine(value: unknown): string | undefined {
  const line = typeof value === "string" ? value.replace(/[\s\p{Cc}\ufffd]+/gu, " ").trim() : "";
  if (line === "") return undefined;
  return line.length > maxMessageLength ? `${line.slice(0, maxMessageLength)}…` : line;
}

/** The text of an HTML page. Other text is left alone: it may contain `<integer>` or `a < b`. */
function stripMarkup(body: string): string {
  if (!/^\s*</.test(body)) return body;
  return body.replace(/<(script|style)\b[^]*?(<\/\1\s*>|$)|<!--[^]*?(-->|$)|<[a-z/!?][^>]*(>|$)/gi, " ");
}
