import { kindOf, refuse } from "./check.ts";
import { isPlainRecord } from "../is-record.ts";

/** A rule for headers. Messages never show a value, which may be a secret. */
export function checkHeaders(option: string, value: unknown): void {
  if (!isPlainRecord(value)) {
    refuse(option, "a plain object", value, "Pass `{ name: value }`.", kindOf);
  }
  for (const [name, content] of Object.entries(value)) {
    const fix = "Check the name and the value. The token goes in `token`.";
    if (!isHeader(name, content)) {
      refuse(`${option}.${name}`, "an HTTP header other than Authorization", content, fix, kindOf);
    }
  }
}

function isHeader(name: string, content: unknown): boolean {
  if (typeof content !== "string" || name.toLowerCase() === "authorization") return false;
  try {
    return new Headers([[name, content]]).has(name);
  } catch {
    return false;
  }
}
