import type { WebexEvent } from "../events.ts";
import { ListingError } from "../errors/listing-error.ts";
import { setPosition, WebexError } from "../errors/webex-error.ts";
import { onAbort } from "../time/on-abort.ts";
import type { KeyOf } from "./item-key.ts";
import { createPageQueue, type PageQueue, type ReadPage } from "./page-queue.ts";
import { nextStep, type Step } from "./pager.ts";
import { startAt, type PagerState, type RawPage } from "./pager-state.ts";

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
}

/** How far a listing has come. */
interface Progress {
  state: PagerState;
  delivered: number;
}

/** Reads a list page by page. However it ends, it leaves no request in flight and no listener on `signal`. */
export async function* readPages<T>(listing: ListingConfig<T>): AsyncGenerator<Page<T>, void, undefined> {
  const { signal } = listing;
  if (listing.limit === 0) return;
  const queue = createPageQueue(listing.read, listing.pageSize, listing.concurrency);
  const stopListening = onAbort(signal, () => {
    queue.cancel(signal?.reason);
  });
  const progress: Progress = { state: startAt(listing.offset), delivered: 0 };
  try {
    yield* drain(queue, listing, progress);
  } catch (error) {
    const { delivered, state } = progress;
    if (error instanceof WebexError) setPosition(error, { delivered, offset: state.position });
    throw error;
  } finally {
    stopListening();
    queue.cancel();
  }
}

/** Takes page after page. The next ones are fetched before it yields, except at concurrency 1. */
async function* drain<T>(
  queue: PageQueue<ReceivedPage<T>>,
  listing: ListingConfig<T>,
  progress: Progress,
): AsyncGenerator<Page<T>, void, undefined> {
  const { limit, concurrency, signal } = listing;
  let page: ReceivedPage<T> | undefined;
  const fetchNext = (): void => {
    queue.advance(progress.state, limit - progress.delivered, page);
  };
  for (;;) {
    signal?.throwIfAborted();
    if (!page || concurrency === 1) fetchNext();
    page = await queue.take();
    const step = takeStep(page, listing, progress);
    signal?.throwIfAborted(); // An observer may have aborted it.
    const items = step.fresh.slice(0, limit - progress.delivered);
    progress.delivered += items.length;
    const isLast = progress.state.next.kind === "end" || progress.delivered === limit;
    if (isLast) queue.cancel();
    else if (concurrency > 1) fetchNext();
    if (items.length > 0) yield { items, offset: step.offset, response: page.response };
    if (isLast) return;
  }
}

/** Moves on by a page and reports it. Throws where the list cannot be read without loss. */
function takeStep<T>(page: ReceivedPage<T>, listing: ListingConfig<T>, progress: Progress): Step<T> {
  const { name, path, keyOf, emit } = listing;
  const [state, step] = nextStep(progress.state, page, keyOf);
  const { offset } = page;
  progress.state = state;
  if (step.drift) emit({ type: "drift", path, offset, direction: step.drift });
  emit({ type: "page", path, offset, received: page.items.length, fresh: step.fresh.length });
  if (state.next.kind === "fail") throw new ListingError(`${name}: ${state.next.reason}.`);
  return step;
}
