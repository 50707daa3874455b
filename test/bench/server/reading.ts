import { mulberry32, scramble } from "../../../src/sandbox/random.ts";
import { readNumbers } from "../settings.ts";
import { faultAt, type Fault } from "./fault-script.ts";
import { changingList, restingList } from "./live-list.ts";
import type { Ask, PlaceOf } from "./routes.ts";
import { idOf, rowText } from "./rows.ts";

/** What one token stands for: a list of its own, with its own faults and changes, and the count of its requests. */
export interface Reading {
  latencyMs: number;
  requests: number;
  nextFault(): Fault | undefined;
  page(ask: Ask): { body: Buffer; hasMore: boolean };
  placeOf: PlaceOf;
  survivors(): string[];
}

/** Texts of pages, kept where the list is at rest and small: the server is not what is measured. */
const texts = new Map<string, Buffer>();
const mostKept = 4000;

/**
 * The token says it all: `rows`, `latencyMs`, `seed`; `faults`, `hangs` and `changes` are on where they are 1. Whatever
 * else stands in it (`lane`) only makes it another token.
 */
export function createReading(token: string): Reading {
  const { rows = 0, latencyMs = 0, seed = 1, faults = 0, hangs = 0, changes = 0 } = readNumbers(token);
  const random = mulberry32(scramble(seed));
  const list = changes ? changingList(rows, random) : restingList(rows);
  const places = new Map<string, number>();
  let text = (ask: Ask): Buffer => {
    const page = list.slice(ask.offset, ask.max);
    page.forEach((row, index) => places.set(idOf(row), ask.offset + index));
    return Buffer.from(ask.wrap(page.map(rowText).join(","), ask.offset + ask.max < list.length));
  };
  if (!changes) text = atRest(rows);
  return {
    latencyMs,
    requests: 0,
    nextFault: () => (faults ? faultAt(random(), hangs === 1) : undefined),
    page: (ask) => ({ body: text(ask), hasMore: ask.offset + ask.max < list.length }),
    placeOf: (id) => (changes ? (places.get(id) ?? 0) : numberIn(id)),
    survivors: () => list.survivors().map(idOf),
  };
}

function atRest(rows: number): (ask: Ask) => Buffer {
  const list = restingList(rows);
  return (ask) => {
    const isLast = ask.offset + ask.max >= rows;
    const key = `${ask.offset} ${ask.max} ${rows} ${ask.wrap("", !isLast)}`;
    const text =
      texts.get(key) ??
      Buffer.from(ask.wrap(list.slice(ask.offset, ask.max).map(rowText).join(","), !isLast));
    if (texts.size < mostKept && rows <= 10_000) texts.set(key, text);
    return text;
  };
}

/** The row's own number, which its id ends with. */
function numberIn(id: string): number {
  return Number.parseInt(Buffer.from(id, "base64url").toString().slice(-12), 16);
}
