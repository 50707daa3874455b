import { readErrorBody } from "../errors/error-body.ts";
import { redact } from "../errors/redact.ts";
import { TokenError } from "../errors/token-error.ts";
import type { Clock } from "../time/clock.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { describeCause } from "../errors/describe-cause.ts";
import { decode, readBody } from "../request/read-body.ts";
import type { Sendable, Transport } from "../request/transport.ts";
import { isToken } from "./tokens.ts";

export interface GrantRequest {
  url: string;
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  transport: Transport;
  timeoutMs: number;
}

export interface Grant {
  accessToken: string;
  /** Absent where the old one stays good. */
  refreshToken: string | undefined;
  /** `Infinity` where the service did not say. */
  lifeMs: number;
}

const formHeaders = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };
const maxBodyBytes = 64 * 1024;

/**
 * Exchanges a refresh token for an access token. Every failure is a `TokenError` that holds none of the secrets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export async function requestGrant(request: GrantRequest, clock: Clock): Promise<Grant> {
  const { url, timeoutMs } = request;
  const clean = (text: string): string => redact(text, [request.clientSecret, request.refreshToken]);
  const name = `POST ${url}`;
  try {
    const bounds = { clock, timeoutMs, signal: undefined };
    const { response, body } = await withDeadline(bounds, async (signal, onStop) => {
      const received = await request.transport(formOf(request), new Headers(formHeaders), signal);
      return { response: received, body: decode(await readBody(received, { limit: maxBodyBytes, onStop })) };
    });
    if (!response.ok) throw new TokenError(`${name}: ${refusal(response, body, clean)}`);
    return (
      parseGrant(body) ??
      raise(new TokenError(`${name}: ${response.status} without a usable \`access_token\`.`))
    );
  } catch (error) {
    if (error instanceof TokenError) throw error;
    if (error === deadlinePassed) throw new TokenError(`${name}: no complete answer after ${timeoutMs} ms.`);
    throw new TokenError(`${name}: no answer.`, describeCause(error, clean));
  }
}

function formOf({ url, clientId, clientSecret, refreshToken }: GrantRequest): Sendable {
  const form = {
    grant_type: "refresh_token",
    client_id: clientId,
    client_secret: clientSecret,
    refresh_token: refreshToken,
  };
  return { url, method: "POST", body: new URLSearchParams(form).toString() };
}

function refusal({ status, statusText }: Response, body: string, clean: (text: string) => string): string {
  const { serverMessage } = readErrorBody(body, clean);
  const said = [`${status} ${clean(statusText)}`.trim(), serverMessage].filter((part) => part !== undefined);
  const wayOut = status === 400 || status === 401 ? ". Sign in again if the refresh token has expired." : "";
  return said.join(" - ") + wayOut;
}

/** `undefined` for anything but the answer that the RFC describes. */
function parseGrant(body: string): Grant | undefined {
  const fields = parseObject(body);
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn } = fields;
  if (!isToken(accessToken)) return undefined;
  const seconds = Number(expiresIn);
  return {
    accessToken,
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
    lifeMs: seconds > 0 ? seconds * 1000 : Infinity,
  };
}

function parseObject(body: string): {
  access_token?: unknown;
  refresh_token?: unknown;
  expires_in?: unknown;
} {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

function raise(error: Error): never {
  throw error;
}
