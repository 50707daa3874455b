import { connect as connectLoop } from "./raw-fetch.ts";
import { authorization, itemsOf, path, type Connect, type Row } from "./subject.ts";

/**
 * Raw fetch with the windows of this package, 1, 2, 4, … pages at once, and nothing else: it takes the pages as they come
 * and trusts that nothing changes. No reader that opens its window like this can be faster on the machine.
 */
export const connect: Connect = (place) => ({
  ...connectLoop(place),
  async list({ pageSize, concurrency }, take) {
    const read = async (offset: number): Promise<readonly Row[]> => {
      const url = `${place.origin}${path}?offset=${offset}&max=${pageSize}`;
      const response = await fetch(url, { headers: authorization(place.token) });
      return itemsOf(await response.json());
    };
    const window = { offset: 0, size: 1, isEnded: false };
    const underWay = new Set<Promise<void>>();
    const ask = async (): Promise<void> => {
      window.offset += pageSize;
      const rows = await read(window.offset - pageSize);
      for (const row of rows) take(row);
      window.isEnded ||= rows.length < pageSize;
      window.size = Math.min(concurrency, window.size + 1);
    };
    do {
      while (!window.isEnded && underWay.size < window.size) {
        const page: Promise<void> = ask().finally(() => underWay.delete(page));
        underWay.add(page);
      }
      await Promise.race(underWay);
    } while (!window.isEnded || underWay.size > 0);
  },
});
