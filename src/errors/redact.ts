/** Shorter ones would turn ordinary words into gaps; real tokens are far longer. */
const minSecretLength = 4;

/** Takes the secrets out of a text that came from outside, also where they stand escaped for JSON or for a URL. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length >= minSecretLength)
    .flatMap(spellings)
    .reduce((cleaned, spelling) => cleaned.replaceAll(spelling, "[redacted]"), text);
}

function spellings(secret: string): string[] {
  const inJson = JSON.stringify(secret).slice(1, -1);
  return [secret, inJson, inJson.replaceAll("/", "\\/"), encodeURIComponent(secret)];
}
