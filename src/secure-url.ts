import { refuse } from "./check.ts";
import { ConfigurationError } from "./errors/configuration-error.ts";

/**
 * An address that secrets may be sent to: `https:`, or `http:` on loopback, where nobody is on the way, unless
 * `allowInsecure`; no credentials, no query and no fragment. Throws a `ConfigurationError` that names `option`.
 */
export function secureUrl(option: string, text: unknown, allowInsecure: boolean, example: string): URL {
  const url = typeof text === "string" && URL.canParse(text) ? new URL(text) : undefined;
  const wayOut = `Give an address such as ${example}.`;
  if (url?.protocol !== "https:" && url?.protocol !== "http:") {
    throw new ConfigurationError(`\`${option}\` must be an https: address, got none. ${wayOut}`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new ConfigurationError(
      `\`${option}\` must hold no credentials, no query and no fragment. ${wayOut}`,
    );
  }
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    refuse(
      option,
      "https: beyond loopback",
      url.origin,
      "Use https:, so that nobody on the way can read the token.",
    );
  }
  url.pathname = url.pathname.replace(/\/+$/, "");
  return url;
}

function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d+){3}$/.test(hostname);
}
