import { refuse } from "./check.ts";

/**
 * An address that secrets may be sent to: `https:`, or `http:` on loopback, where nobody is on the way, unless
 * `allowInsecure`; no credentials, no query and no fragment. Gives it without a slash at the end. Throws a `ConfigurationError` that names `option`.
 */
export function secureUrl(option: string, text: string, allowInsecure: boolean, example: string): string {
  const isAddress = /^https?:[^@?#]+$/i.test(text) && URL.canParse(text);
  const url = isAddress ? new URL(text) : undefined;
  if (!url || !(url.protocol === "https:" || allowInsecure || isLoopback(url.hostname))) {
    const rule = "an https: address (http: on loopback) without credentials, query and fragment";
    refuse(option, rule, text, `Give one such as ${example}.`);
  }
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|\[::1\]|127(\.\d+){3})$/.test(hostname);
}
