import { refuse } from "./check.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

/**
 * An address that secrets may be sent to: `https:`, or `http:` on loopback, where nobody is on the way, unless
 * `allowInsecure`; no credentials, no query and no fragment. Gives it without a slash at the end. Throws a `ConfigurationError` that names `option`.
 */
export function secureUrl(option: string, text: unknown, allowInsecure: boolean, example: string): string {
  const wayOut = `Give an address such as ${example}.`;
  if (typeof text === "string" && /[@?#]/.test(text)) {
    throw new ConfigurationError(
      `\`${option}\` must hold no credentials, no query and no fragment. ${wayOut}`,
    );
  }
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" && url?.protocol !== "http:")
    refuse(option, "an https: address", text, wayOut);
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    refuse(
      option,
      "https: beyond loopback",
      url.origin,
      "Use https:, so that nobody on the way can read the token.",
    );
  }
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
