import { hash, mulberry32, uuid } from "../random.ts";

/** In the form of the documented ids: base64url without padding. */
export function identifier(kind: string, id: string): string {
  return btoa(`ciscospark://us/${kind}/${id}`).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** A UUID that is always the same for the same string. */
export function uuidFor(text: string): string {
  return uuid(hash(text, 1), mulberry32(hash(text, 2)));
}
