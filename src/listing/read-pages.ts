import type { WebexEvent } from "../events.ts";
import { ListingError } from "../errors/listing-error.ts";
import { annotate, WebexError } from "../errors/webex-error.ts";
import { abortReason, onAbort, throwIfAborted } from "../time/abort.ts";
import type { KeyOf } from "./dedupe.ts";
import { createPageQueue, type PageQueue, type ReadPage } from "./page-queue.ts";
import { nextStep, type Step } from "./pager.ts";
import { startAt, type Next, type PagerState, type RawPage } from "./pager-state.ts";

/** One page of a listing. */
export interface Page<T> {
  /** The new items of the page: those that no earlier page had. */
  items: T[];
  /** Offset of the first of them. */
  offset: number;
  response: Response;
}

/** A page as the server sent it, with its response. */
export interface ReceivedPage<T> extends RawPage<T> {
  response: Response;
}

/** What a listing reads and how; all options are checked. */
export interface ListingConfig<T> {
  /** `GET /wholesale/customers`. */
  name: string;
  path: string;
  read: ReadPage<ReceivedPage<T>>;
  keyOf: KeyOf<T>;
  offset: number;
  pageSize: number;
  /** `Infinity` for no limit. */
  limit: number;
  concurrency: number;
  signal: AbortSignal | undefined;
  emit: (event: WebexEvent) => void;
  /**
   * Called when the list has come back with nothing at all: with 1, and with 2 if it is empty again. Resolves to
   * whether to read it again; may throw instead. By default an empty list is the result.
   */
  whenEmpty?: ((times: number) => Promise<boolean>) | undefined;
}

/** How far a listing has come. */
interface Progress {
  state: PagerState;
  delivered: number;
}

/** Reads a list page by page. However it ends, it leaves no request in flight and no listener on `signal`. */
export async function* readPages<T>(listing: ListingConfig<T>): AsyncGenerator<Page<T>, void, undefined> {
  const { signal, whenEmpty } = listing;
  if (listing.limit === 0) return;
  const queue = createPageQueue(listing.read, listing.pageSize, listing.concurrency);
  const stopListening = onAbort(signal, () => {
    queue.cancel(abortReason(signal));
  });
  const progress: Progress = { state: startAt(listing.offset), delivered: 0 };
  let timesEmpty = 0;
  try {
    do yield* drain(queue, listing, progress);
    while (progress.delivered === 0 && (await whenEmpty?.((timesEmpty += 1))));
  } catch (error) {
    const { delivered, state } = progress;
    if (error instanceof WebexError) {
      annotate(error, { position: { delivered, offset: state.position } });
    }
    throw error;
  } finally {
    stopListening();
    queue.cancel();
  }
}

/** Takes page after page to the end of the list. Fetches the next ones before it yields, except at concurrency 1. */
async function* drain<T>(
  queue: PageQueue<ReceivedPage<T>>,
  listing: ListingConfig<T>,
  progress: Progress,
): AsyncGenerator<Page<T>, void, undefined> {
  const { limit, concurrency, signal } = listing;
  let received: ReceivedPage<T> | undefined;
  const fetchNext = (): void => {
    queue.fetchNext(progress.state, limit - progress.delivered, received);
  };
  progress.state = startAt(listing.offset);
  for (;;) {
    throwIfAborted(signal);
    if (!received || concurrency === 1) fetchNext();
    received = await queue.take();
    const page = takePage(received, listing, progress);
    throwIfAborted(signal); // An observer may have aborted it.
    const isLast = progress.state.next.kind === "end" || progress.delivered === limit;
    if (!isLast && concurrency > 1) fetchNext();
    if (page.items.length > 0) yield page;
    if (isLast) return;
  }
}

/** Moves on by a page. Throws where the list cannot be read without loss. */
function takePage<T>(received: ReceivedPage<T>, listing: ListingConfig<T>, progress: Progress): Page<T> {
  const [state, step] = nextStep(progress.state, received, listing.keyOf);
  const { next } = state;
  progress.state = state;
  report(received, step, next, listing);
  if (next.kind === "fail") throw new ListingError(`${listing.name}: ${next.reason}.`);
  const items = step.fresh.slice(0, listing.limit - progress.delivered);
  progress.delivered += items.length;
  return { items, offset: step.offset, response: received.response };
}

function report<T>(received: RawPage<T>, step: Step<T>, next: Next, { path, emit }: ListingConfig<T>): void {
  const { offset, items } = received;
  for (const drift of step.drift) emit({ type: "drift", path, ...drift });
  const counts = { received: items.length, fresh: step.fresh.length };
  const staleLink = next.kind === "end" && next.staleLink;
  emit({ type: "page", path, offset, ...counts, ...(staleLink && { staleLink }) });
}
