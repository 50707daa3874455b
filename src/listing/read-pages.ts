import type { WebexEvent } from "../events.ts";
import { ListingError } from "../errors/listing-error.ts";
import { setPosition, WebexError } from "../errors/webex-error.ts";
import { abortReason, onAbort, throwIfAborted } from "../time/abort.ts";
import { createCourse, type Course, type RawPage, type Step } from "./course.ts";
import type { KeyOf } from "./joiner.ts";
import { createPageQueue, type Plan, type ReadPage } from "./page-queue.ts";

/** One page as it is handed out. */
export interface Page<T> {
  /** The items of the page that come for the first time. */
  items: T[];
  /** Where the first of them stood in the list. */
  offset: number;
  response: Response;
}

/** A page as it came, with its answer. */
export interface AnsweredPage<T> extends RawPage<T> {
  response: Response;
}

/** The checked options of one listing. */
export interface ListingPlan<T> {
  /** `GET /wholesale/customers`. */
  name: string;
  path: string;
  read: ReadPage<AnsweredPage<T>>;
  keyOf: KeyOf<T>;
  offset: number;
  pageSize: number;
  /** `Infinity`: all. */
  limit: number;
  concurrency: number;
  signal: AbortSignal | undefined;
  emit: (event: WebexEvent) => void;
}

/** Reads a list page by page; whatever ends it, nothing is left under way and no listener on `signal`. */
export async function* readPages<T>(listing: ListingPlan<T>): AsyncGenerator<Page<T>, void, undefined> {
  const { offset, limit, concurrency, signal } = listing;
  if (limit === 0) return;
  throwIfAborted(signal);
  const course = createCourse(offset, listing.keyOf);
  const queue = createPageQueue(listing.read, concurrency);
  const stopListening = onAbort(signal, () => {
    queue.cancel(abortReason(signal));
  });
  let delivered = 0;
  try {
    queue.advance({ go: "anew", offset }, undefined, planOf(listing, course, { left: limit, overlap: 0 }));
    for (;;) {
      const page = await queue.take();
      const step = course.take(page);
      tell(listing, page, step);
      throwIfAborted(signal); // The observer may have aborted it.
      const items = step.fresh.slice(0, limit - delivered);
      delivered += items.length;
      const left = step.next.go === "end" ? 0 : limit - delivered;
      const plan = planOf(listing, course, { left, overlap: course.overlap });
      if (left === 0) queue.cancel();
      else if (concurrency > 1) queue.advance(step.next, page, plan);
      if (items.length > 0) yield { items, offset: step.offset, response: page.response };
      if (left === 0) return;
      throwIfAborted(signal);
      if (concurrency === 1) queue.advance(step.next, page, plan);
    }
  } catch (error) {
    if (error instanceof WebexError) setPosition(error, { delivered, offset: course.reach });
    throw error;
  } finally {
    stopListening();
    queue.cancel();
  }
}

function planOf<T>(
  { pageSize }: ListingPlan<T>,
  { reach, stride }: Course<T>,
  wanted: { left: number; overlap: number },
): Plan {
  return { pageSize, reach, stride, ...wanted };
}

/** Tells the observer of the page, and throws where the list cannot be read on. */
function tell<T>(
  { name, path, emit }: ListingPlan<T>,
  page: AnsweredPage<T>,
  { fresh, drift, next }: Step<T>,
): void {
  const { offset } = page;
  if (drift) emit({ type: "drift", path, offset, direction: drift });
  emit({ type: "page", path, offset, received: page.items.length, fresh: fresh.length });
  if (next.go === "fail") throw new ListingError(`${name}: ${next.reason}. Read it when it is at rest.`);
}
