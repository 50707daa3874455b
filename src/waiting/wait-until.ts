import { WaitTimeoutError } from "../errors/wait-errors.ts";
import { internalsOf, type WholesaleHttp } from "../http.ts";
import type { SubPartnerCallOptions } from "../options/call-options.ts";
import { maxTimeMs, time, type Rules } from "../options/check.ts";
import { deadlinePassed, withDeadline } from "../time/deadline.ts";
import { wait } from "../time/wait.ts";

/** How long to wait for background work, and how often to look. */
export interface WaitOptions {
  /** The longest wait, in milliseconds: 1 to 2 147 483 647. Default 900 000, which is 15 minutes. */
  maxWaitMs?: number | undefined;
  /**
   * The wait before the first poll, in milliseconds. Each later one is half again as long, up to six times this.
   * Default 5 000. If `maxWaitMs` isn't longer, the wait ends before the first poll.
   */
  pollMs?: number | undefined;
}

export const waitRules: Rules<WaitOptions> = { maxWaitMs: time, pollMs: time };

/** A resource that the service works on in the background. */
export interface Watched<Resource> {
  /** What is awaited, for messages: `customer abc to be provisioned`. */
  goal: string;
  /** The path template of the operation that reads the resource. */
  path: string;
  /** Reads the resource; `undefined` if it no longer exists. */
  read: (options: SubPartnerCallOptions) => Promise<Resource>;
  /** Whether the work is done; throws if it has failed. */
  isDone: (resource: Resource) => boolean;
}

/**
 * Polls until background work is done, and resolves to the resource as last read. An abort ends the wait at once; a
 * poll that fails for good ends it with its error. Throws a `WaitTimeoutError` after `maxWaitMs`, also while a poll is
 * in flight.
 */
export async function waitUntil<Resource extends { status?: string } | undefined>(
  http: WholesaleHttp,
  { maxWaitMs = 900_000, pollMs = 5_000, headers, ...others }: WaitOptions & SubPartnerCallOptions,
  { goal, path, read, isDone }: Watched<Resource>,
): Promise<Resource> {
  const { clock, emit } = internalsOf(http);
  const startedAt = clock.now();
  const waitedMs = (): number => Math.round(clock.now() - startedAt);
  // A copy, because the caller may change its object before the last poll.
  const callOptions = { ...others, headers: { ...headers } };
  let last: Resource | undefined;
  const poll = async (signal: AbortSignal): Promise<Resource> => {
    for (let polls = 1; ; polls += 1) {
      await wait(clock, pollDelay(polls, pollMs), signal);
      const resource = await read({ ...callOptions, signal });
      const status = resource?.status;
      emit({
        type: "poll",
        path,
        poll: polls,
        waitedMs: waitedMs(),
        ...(status !== undefined && { status }),
      });
      last = resource ?? last;
      if (isDone(resource)) return resource;
    }
  };
  try {
    return await withDeadline({ clock, timeoutMs: maxWaitMs, signal: callOptions.signal }, poll);
  } catch (error) {
    if (error !== deadlinePassed) throw error;
    throw new WaitTimeoutError(goal, waitedMs(), last);
  }
}

/** The wait before a poll, the first being number 1. */
export function pollDelay(poll: number, pollMs: number): number {
  return Math.min(maxTimeMs, 6 * pollMs, Math.round(pollMs * 1.5 ** (poll - 1)));
}
