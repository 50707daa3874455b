import { hash } from "../random.ts";
import type { Store } from "../store.ts";

const validForS = 600;
const keyPairId = "SANDBOX";

/** The URL of a file, with a query like those of the service. Each expires on its own. */
export function signedUrl({ clock, seed }: Store, origin: string, pathname: string): string {
  const url = new URL(pathname, origin);
  const expires = String(Math.floor(clock.date() / 1000) + validForS);
  const query = {
    Expires: expires,
    Signature: signature(url.pathname, expires, seed),
    "Key-Pair-Id": keyPairId,
  };
  url.search = new URLSearchParams(query).toString();
  return url.href;
}

/** Why a URL doesn't work, or no longer works; `undefined` for one that does. */
export function problemWith({ clock, seed }: Store, { pathname, searchParams }: URL): string | undefined {
  const expires = searchParams.get("Expires") ?? "";
  const isSigned =
    searchParams.get("Signature") === signature(pathname, expires, seed) &&
    searchParams.get("Key-Pair-Id") === keyPairId;
  if (!isSigned) return "The signature does not match the URL";
  return clock.date() < Number(expires) * 1000 ? undefined : "The URL has expired";
}

/** Only detects a URL that was changed. Not cryptographic: anyone can compute it. */
function signature(pathname: string, expires: string, seed: number): string {
  const parts = [1, 2, 3, 4].map((salt) => hash(`${pathname} ${expires}`, seed ^ salt));
  return parts.map((part) => part.toString(16).padStart(8, "0")).join("");
}
