/** Where the list is and how to come to it. */
export interface Place {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  token: string;
  /** In place of the network, for those who take one. */
  fetch?: typeof globalThis.fetch;
  /** For those who have a time-out of their own. */
  timeoutMs?: number;
}

export interface ReadOptions {
  pageSize: number;
  /** Pages under way at once, for those who read ahead. */
  concurrency: number;
}

export interface Row {
  id: string;
}

/** What is measured: a way to read the list. */
export interface Subject {
  /** One call: the first page; gives how many rows it held. */
  readonly page: (max: number) => Promise<number>;
  /** The whole list by the subject's own means. */
  readonly list: (options: ReadOptions, take: (row: Row) => void) => Promise<void>;
  /** The first row alone, for those who have a way of their own for it. */
  readonly first?: () => Promise<Row | undefined>;
}

export type Connect = (place: Place) => Subject;

/** One page of the API by its offset. */
export type ReadPage = (offset: number, max: number) => Promise<readonly Row[]>;

/**
 * A client without paging of its own, and the loop that its user writes: on by as many rows as came, until a page
 * is shorter than asked.
 */
export function withLoop(read: ReadPage): Subject {
  return {
    page: async (max) => (await read(0, max)).length,
    async list({ pageSize }, take) {
      for (let offset = 0; ;) {
        const rows = await read(offset, pageSize);
        for (const row of rows) take(row);
        offset += rows.length;
        if (rows.length < pageSize) return;
      }
    },
  };
}

/** The `items` of an answer; as little as anyone would check. */
export function itemsOf(body: unknown): readonly Row[] {
  if (!isPage(body)) throw new TypeError("An answer without `items`.");
  return body.items;
}

function isPage(body: unknown): body is { items: readonly Row[] } {
  return typeof body === "object" && body !== null && "items" in body && Array.isArray(body.items);
}

export const path = "/v1/wholesale/customers";

export function authorization(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
