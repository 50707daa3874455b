import type { Customer } from "../../generated/types.ts";

/** The data behind the routes. They read and change it in place. */
export interface Store {
  readonly customers: Customer[];
  /** The index after the furthest customer served since the last request at offset 0. */
  served: number;
}

/** Records that a page of customers was served. A page at offset 0 starts over. */
export function recordServed(store: Store, offset: number, end: number): void {
  store.served = offset === 0 ? end : Math.max(store.served, end);
}
