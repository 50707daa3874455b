/** Shorter ones would match ordinary words; real tokens are far longer. */
const minSecretLength = 4;

/**
 * Redacts secrets in a string from outside, also where they are escaped for JSON, a URL or HTML. Escapes only lengthen,
 * so a string shorter than a secret isn't searched for it.
 */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= minSecretLength && length <= text.length)
    .reduce((cleaned, secret) => cleaned.replace(anySpelling(secret), "[redacted]"), text);
}

/** Letters and digits are never escaped; every other character may be, in several ways. */
function anySpelling(secret: string): RegExp {
  const pattern = secret.replace(/[^a-z0-9]/gi, (character) => {
    const code = character.charCodeAt(0);
    const hex = code.toString(16).padStart(2, "0");
    return `(?:\\\\?\\x${hex}|%${hex}|\\\\u00${hex}|&(?:#0*${code}|#x0*${hex}|[a-z]+);)`;
  });
  return new RegExp(pattern, "gi");
}
