import type { Page } from "./read-pages.ts";

/**
 * The items of pages, one by one. An item that is at hand is given at once: an async generator would spend three turns of
 * the promise queue on each. As with a generator, calls of `next` that do not wait for each other are answered in order.
 */
export function itemsOf<T>(
  pages: AsyncGenerator<Page<T>, void, undefined>,
): AsyncIterator<T, void, undefined> {
  let items = nothing<T>();
  /** The last call that waits for a page: later ones wait for it. */
  let waiting: Promise<IteratorResult<T, void>> | undefined;

  async function read(): Promise<IteratorResult<T, void>> {
    for (;;) {
      const item = items.next();
      if (!item.done) return item;
      const page = await pages.next();
      if (page.done) return page;
      items = page.value.items.values();
    }
  }

  function inTurn(): Promise<IteratorResult<T, void>> {
    const result = waiting ? waiting.then(read, read) : read();
    const settled = (): void => {
      if (waiting === result) waiting = undefined;
    };
    waiting = result;
    result.then(settled, settled);
    return result;
  }

  return {
    next() {
      const item = waiting ? undefined : items.next();
      return item && !item.done ? Promise.resolve(item) : inTurn();
    },
    async return() {
      items = nothing();
      await pages.return();
      return { done: true, value: undefined };
    },
  };
}

function nothing<T>(): Iterator<T, void> {
  return new Array<T>().values();
}
