import type { Next, RawPage } from "./course.ts";

/** Reads one page; an abort of `signal` ends it. */
export type ReadPage<P> = (offset: number, max: number, signal: AbortSignal) => Promise<P>;

/** Where the listing stands, as far as it decides what to ask for. */
export interface Plan {
  /** Where the list is to be continued. */
  reach: number;
  /** How far apart pages begin. */
  stride: number;
  pageSize: number;
  /** How many more items are wanted. */
  left: number;
  /** How many items at `reach` were handed out already. */
  overlap: number;
}

/** The pages under way, and those that came before their turn, in the order in which they are to be read. */
export interface PageQueue<P> {
  /** Asks for what `next` says; ahead too, where the last page came as planned. */
  advance(next: Next, page: P | undefined, plan: Plan): void;
  /** The page whose turn it is. */
  take(): Promise<P>;
  /** Ends every request that is under way. */
  cancel(reason?: unknown): void;
}

interface Slot<P> {
  offset: number;
  page: Promise<P>;
}

/**
 * Holds at most `concurrency` pages, and one more while a shift is repaired. It opens by one with each page that
 * comes as planned, so that 1, 2, 4, … requests are under way, and closes to one when the plan is made anew.
 */
export function createPageQueue<P extends RawPage<unknown>>(
  read: ReadPage<P>,
  concurrency: number,
): PageQueue<P> {
  let slots: Slot<P>[] = [];
  let size = 1;
  let controller = new AbortController();

  function request(offset: number, max: number): Slot<P> {
    const page = read(offset, max, controller.signal);
    page.catch(() => undefined); // The turn of this page may never come; its failure then counts for nothing.
    return { offset, page };
  }

  function cancel(reason?: unknown): void {
    if (slots.length === 0) return;
    controller.abort(reason);
    controller = new AbortController();
    slots = [];
  }

  function fill(plan: Plan): void {
    while (slots.length < size) {
      const last = slots.at(-1);
      const offset = last ? last.offset + plan.stride : plan.reach;
      const max = maxAt(offset, plan);
      if (max <= plan.overlap) return;
      slots.push(request(offset, max));
    }
  }

  return {
    cancel,
    async take() {
      const page = await slots[0]?.page;
      if (!page) throw new Error("No page was asked for.");
      slots.shift();
      return page;
    },
    advance(next, page, plan) {
      const wanted = (offset: number): number => Math.max(plan.overlap + 1, maxAt(offset, plan));
      if (next.go === "detour") {
        if (next.keep && page) slots.unshift({ offset: page.offset, page: Promise.resolve(page) });
        slots.unshift(request(next.offset, wanted(next.offset)));
      } else if (next.go === "anew") {
        cancel();
        size = 1;
        slots.push(request(next.offset, wanted(next.offset)));
      } else if (next.go === "on") {
        size = Math.min(concurrency, size + 1);
        fill(plan);
      }
    },
  };
}

/** No more than a page, and nothing beyond the items that are still wanted. */
function maxAt(offset: number, { reach, pageSize, left, overlap }: Plan): number {
  return Math.min(pageSize, left - (offset - reach) + overlap);
}
