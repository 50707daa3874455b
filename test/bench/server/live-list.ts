/** A list of row numbers that may change while it is read. */
export interface LiveList {
  /** The rows from `offset`, at most `max` of them. */
  slice(offset: number, max: number): readonly number[];
  /** The row numbers that were there from the first request on and still are. */
  survivors(): number[];
  readonly length: number;
}

/** Rows 0 to `rows` - 1, made up when they are asked for: a million of them take no room. */
export function restingList(rows: number): LiveList {
  const numbers = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  return {
    length: rows,
    slice: (offset, max) => numbers(offset, Math.min(rows, offset + max)),
    survivors: () => numbers(0, rows),
  };
}

/**
 * A list in which half a row changes for each request after the first: one request in four brings a row and one in
 * four takes one away, always in the part that was read, so that each change shifts what is still to come.
 */
export function changingList(rows: number, random: () => number): LiveList {
  const list = Array.from({ length: rows }, (_, index) => index);
  let added = rows;
  let read = 0;
  const placeInRead = (): number => Math.floor(random() * read);
  const change = (): void => {
    if (read > 0 && random() < 0.25) {
      list.splice(placeInRead(), 0, added++);
      read += 1;
    }
    if (read > 0 && random() < 0.25) {
      list.splice(placeInRead(), 1);
      read -= 1;
    }
  };
  return {
    get length() {
      return list.length;
    },
    slice(offset, max) {
      change();
      const page = list.slice(offset, offset + max);
      read = Math.max(read, offset + page.length);
      return page;
    },
    survivors: () => list.filter((row) => row < rows),
  };
}
