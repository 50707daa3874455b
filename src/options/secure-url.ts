import { refuse } from "./check.ts";

/**
 * Checks a URL that secrets are sent to: `https:`, or `http:` on loopback (anywhere with `allowInsecure`), without
 * credentials, query or fragment. Returns it without a trailing slash; throws a `ConfigurationError` that names
 * `option`.
 */
export function secureUrl(option: string, text: string, allowInsecure: boolean, example: string): string {
  const url = isPlainUrl(text) ? new URL(text) : undefined;
  if (!url || !(allowInsecure || isSecure(url))) {
    const rule = "an https: URL (http: on loopback) without credentials, query or fragment";
    refuse(option, rule, text, `Pass one such as ${example}.`);
  }
  return url.href.replace(/\/+$/, "");
}

/** Whether a string is an absolute URL without credentials, query or fragment. */
export function isPlainUrl(value: unknown): value is string {
  return typeof value === "string" && /^https?:[^@?#]+$/i.test(value) && URL.canParse(value);
}

/** Whether nobody on the way can read what is sent to a URL: `https:`, or `http:` on loopback, without credentials. */
export function isSecure({ protocol, hostname, username, password }: URL): boolean {
  const isLoopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
  return (protocol === "https:" || (protocol === "http:" && isLoopback)) && username + password === "";
}
