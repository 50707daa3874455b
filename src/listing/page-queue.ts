import { overlapOf, type PagerState, type RawPage } from "./pager-state.ts";

/** Fetches one page; an abort of `signal` ends the request. */
export type ReadPage<P> = (offset: number, max: number, signal?: AbortSignal) => Promise<P>;

/** The pages in flight and those that came before their turn, in the order in which they are read. */
export interface PageQueue<P> {
  /** Fetches what the state says after `page`, and no items beyond the `left` ones that are still wanted. */
  fetchNext(state: PagerState, left: number, page?: P): void;
  /** The page whose turn it is. */
  take(): Promise<P>;
  /** Ends every request in flight. */
  cancel(reason?: unknown): void;
}

/**
 * The fetch window: at most `concurrency` pages in flight. It grows by one with each page that comes as planned, so it
 * doubles with each round trip, and shrinks to one with each new plan.
 */
export function createPageQueue<P extends RawPage<unknown>>(
  read: ReadPage<P>,
  pageSize: number,
  concurrency: number,
): PageQueue<P> {
  let pages: Promise<P>[] = [];
  let windowSize = 1;
  let lastOffset = 0;
  let controller = new AbortController();

  function request(offset: number, max: number): Promise<P> {
    const page = read(offset, Math.min(pageSize, max), controller.signal);
    page.catch(() => undefined); // The page may never be taken; then its failure does not matter.
    return page;
  }

  function cancel(reason?: unknown): void {
    if (pages.length === 0) return;
    controller.abort(reason);
    controller = new AbortController();
    pages = [];
  }

  function replan(offset: number): void {
    cancel();
    windowSize = 1;
    lastOffset = offset;
  }

  function openWindow(pageLength: number, stride: number, end: number): void {
    windowSize = Math.min(concurrency, windowSize + 1);
    while (pages.length < windowSize && lastOffset + pageLength < end) {
      lastOffset += stride;
      pages.push(request(lastOffset, end - lastOffset));
    }
  }

  return {
    cancel,
    async take() {
      const page = await pages[0];
      if (!page) throw new Error("No page was requested.");
      void pages.shift();
      return page;
    },
    fetchNext(state, left, page) {
      const { next, position, pageLength, heldPage } = state;
      const overlap = overlapOf(state);
      const end = position + overlap + left;
      if (next.kind === "continue") openWindow(pageLength, pageLength - overlap, end);
      if (next.kind === "replan") replan(next.offset);
      if (next.kind === "stepBack" && page && page === heldPage) pages.unshift(Promise.resolve(page));
      if ("offset" in next) {
        pages.unshift(request(next.offset, Math.max(overlap + 1, end - next.offset)));
      }
    },
  };
}
