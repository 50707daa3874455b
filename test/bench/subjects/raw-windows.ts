import { connect as connectLoop } from "./raw-fetch.ts";
import { authorization, itemsOf, path, type Connect, type Row } from "./subject.ts";

/**
 * Raw fetch with the windows of this package, 1, 2, 4, … pages at once, and nothing else: it takes the pages as they come,
 * trusts that nothing changes, and waits for none beyond the end.
 */
export const connect: Connect = (place) => ({
  ...connectLoop(place),
  async list({ pageSize, concurrency }, take) {
    const read = async (offset: number): Promise<readonly Row[]> => {
      const url = `${place.origin}${path}?offset=${offset}&max=${pageSize}`;
      const response = await fetch(url, { headers: authorization(place.token) });
      return itemsOf(await response.json());
    };
    const window = { offset: 0, size: 1, end: Infinity };
    const underWay = new Map<number, Promise<void>>();
    const ask = async (offset: number): Promise<void> => {
      const rows = await read(offset);
      for (const row of rows) take(row);
      if (rows.length < pageSize) window.end = Math.min(window.end, offset);
      window.size = Math.min(concurrency, window.size + 1);
      underWay.delete(offset);
    };
    do {
      while (window.end === Infinity && underWay.size < window.size) {
        underWay.set(window.offset, ask(window.offset));
        window.offset += pageSize;
      }
      await Promise.race(underWay.values());
    } while (window.end === Infinity || [...underWay.keys()].some((offset) => offset < window.end));
  },
});
