import { abortReason } from "../time/abort.ts";
import type { Page } from "./read-pages.ts";

/**
 * The items of pages, one by one. An item at hand is returned at once, where an async generator would go through the
 * promise queue for each. As with a generator, calls that do not wait for each other settle in order.
 */
export function iterateItems<T>(
  pages: AsyncGenerator<Page<T>, void, undefined>,
  signal: AbortSignal | undefined,
): AsyncIterableIterator<T, void, undefined> {
  let items = nothing<T>();
  /** Settles with the last call. */
  let last = Promise.resolve();
  let pendingCalls = 0;

  async function read(): Promise<IteratorResult<T, void>> {
    for (;;) {
      const item = items.next();
      if (!item.done && signal?.aborted) {
        await leave();
        throw abortReason(signal);
      }
      if (!item.done) return item;
      const page = await pages.next();
      if (page.done) return page;
      items = page.value.items.values();
    }
  }

  async function leave(): Promise<IteratorResult<T, void>> {
    items = nothing();
    await pages.return();
    return { done: true, value: undefined };
  }

  function inTurn(act: () => Promise<IteratorResult<T, void>>): Promise<IteratorResult<T, void>> {
    const settle = (): void => {
      pendingCalls -= 1;
    };
    const result = last.then(act);
    pendingCalls += 1;
    last = result.then(settle, settle);
    return result;
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next() {
      const item = pendingCalls > 0 || signal?.aborted ? undefined : items.next();
      return item && !item.done ? Promise.resolve(item) : inTurn(read);
    },
    return: () => inTurn(leave),
    throw: (error: unknown) =>
      inTurn(async () => {
        await leave();
        throw error;
      }),
  };
}

function nothing<T>(): Iterator<T, void> {
  return new Array<T>().values();
}
