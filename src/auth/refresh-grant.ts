import { describeCause, innermost } from "../errors/describe-cause.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { readErrorBody } from "../errors/error-body.ts";
import { redact } from "../errors/redact.ts";
import { TokenError } from "../errors/token-error.ts";
import { isRecord } from "../is-record.ts";
import type { Environment } from "../options/client-options.ts";
import type { RetrySettings } from "../options/client-settings.ts";
import { statusTextOf } from "../request/buffered-response.ts";
import { decode, readBody } from "../request/read-body.ts";
import { isSuccess } from "../request/read-response.ts";
import { parseRetryAfter } from "../request/retry-after.ts";
import { retryDelay, type Failure } from "../request/retry-policy.ts";
import type { Sendable, Transport } from "../request/transport.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { wait } from "../time/wait.ts";
import { isToken } from "./tokens.ts";

export interface GrantRequest {
  url: string;
  clientId: string;
  clientSecret: string;
  refreshToken: string;
  transport: Transport;
  /** Time limit of the whole renewal, retries included. */
  timeoutMs: number;
  retry: RetrySettings;
}

export interface Grant {
  accessToken: string;
  /** Absent if the old one stays valid. */
  refreshToken: string | undefined;
  /** `Infinity` if the service didn't say. */
  lifeMs: number;
}

/** One attempt that failed. */
interface GrantFailure extends Failure {
  error: TokenError;
}

const maxBodyBytes = 65_536;
const formHeaders = { "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };

/**
 * Exchanges a refresh token for an access token; a temporary failure is retried. Throws a `TokenError`
 * without any of the secrets.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-6
 */
export async function requestGrant(request: GrantRequest, environment: Environment): Promise<Grant> {
  const { timeoutMs, retry } = request;
  const { clock, random } = environment;
  const endsAt = clock.now() + timeoutMs;
  try {
    return await withDeadline({ clock, timeoutMs, signal: undefined }, async (signal) => {
      for (let retries = 0; ; retries += 1) {
        const result = await attemptGrant(request, signal, clock.date());
        if (!("error" in result)) return result;
        const delayMs = retryDelay(renewal, retries, result, { retry, random });
        if (delayMs === undefined || clock.now() + delayMs >= endsAt) throw result.error;
        await wait(clock, delayMs, signal);
      }
    });
  } catch (error) {
    if (error !== deadlinePassed) throw error;
    throw new TokenError(`POST ${request.url}: no complete response after ${timeoutMs} ms.`);
  }
}

/** For the retry policy: a renewal that wasn't carried out can be repeated. */
const renewal = { method: "POST", readOnly: true };

async function attemptGrant(
  request: GrantRequest,
  signal: AbortSignal,
  date: number,
): Promise<Grant | GrantFailure> {
  const clean = (text: string): string => redact(text, [request.clientSecret, request.refreshToken]);
  const fail = (words: string, cause?: Error): TokenError =>
    new TokenError(`POST ${request.url}: ${words}`, cause);
  try {
    const response = await request.transport(formOf(request), new Headers(formHeaders), signal);
    const body = decode(await readBody(response, signal, maxBodyBytes));
    const grant = isSuccess(response) ? parseGrant(body) : undefined;
    if (grant) return grant;
    const error = fail(failureMessage(response, body, clean));
    return { error, reason: response.status, retryAfterMs: parseRetryAfter(response.headers, date) };
  } catch (error) {
    if (error instanceof ConfigurationError) {
      throw fail(error.message, error.cause === undefined ? undefined : describeCause(error.cause, clean));
    }
    const cause = describeCause(error, clean);
    return { error: fail(`no response - ${innermost(cause)}`, cause), reason: "connection" };
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

function failureMessage(response: Response, body: string, clean: (text: string) => string): string {
  const { status } = response;
  const isOk = isSuccess(response);
  // A body that isn't the documented JSON may be the token itself, in another format.
  const { serverMessage } = readErrorBody(isOk ? JSON.stringify(parseObject(body)) : body, clean);
  const outcome = isOk
    ? `${status} without a usable \`access_token\``
    : `${status} ${clean(statusTextOf(response))}`.trim();
  const hint = status === 400 || status === 401 ? ". Sign in again if the refresh token has expired." : "";
  return (serverMessage === undefined ? outcome : `${outcome} - ${serverMessage}`) + hint;
}

/** `undefined` for anything but the response that the RFC describes. */
function parseGrant(body: string): Grant | undefined {
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: expiresIn } = parseObject(body);
  if (!isToken(accessToken)) return undefined;
  const seconds = typeof expiresIn === "string" ? Number.parseFloat(expiresIn) : expiresIn;
  return {
    accessToken,
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
    lifeMs: typeof seconds === "number" && seconds >= 0 ? seconds * 1000 : Infinity,
  };
}

function parseObject(body: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}
