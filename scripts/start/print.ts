import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Customer, Listing } from "webex-wholesale";
import type { Progress } from "./progress.ts";
import { tableOf } from "./table.ts";
import { createTally, type Tally } from "./tally.ts";
import { columnsOf, isColoured, type Output, type Streams } from "./terminal.ts";

/**
 * The whole list is read first: the widths come from what is in it, and a table that breaks off would pass for a
 * whole one.
 */
export async function printTable(
  listing: Listing<Customer>,
  limit: number | undefined,
  { stdout }: Streams,
  progress: Progress,
): Promise<void> {
  const customers = await listing.toArray();
  progress.clear();
  const columns = columnsOf(stdout);
  const tally = createTally(limit);
  for (const customer of customers) tally.count(customer);
  const table = tableOf(customers, { columns, isColoured: isColoured(stdout) });
  await write(withLineEnds([...table, "", ...tally.lines(columns)]), stdout);
}

/** A line as soon as its customer is there. The closing line goes to stderr, and only for a person. */
export async function printJson(
  listing: Listing<Customer>,
  limit: number | undefined,
  { stdout, stderr }: Streams,
  progress: Progress,
): Promise<void> {
  const tally = createTally(limit);
  await write(jsonLines(listing, tally), stdout);
  progress.clear();
  if (stderr.isTTY === true) stderr.write([...withLineEnds(tally.lines(columnsOf(stderr)))].join(""));
}

async function* jsonLines(listing: Listing<Customer>, tally: Tally): AsyncGenerator<string> {
  for await (const customer of listing) {
    tally.count(customer);
    yield `${JSON.stringify(customer)}\n`;
  }
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** No faster than the reader takes it. A reader who leaves ends the listing. */
async function write(lines: Iterable<string> | AsyncIterable<string>, stdout: Output): Promise<void> {
  await pipeline(Readable.from(lines), stdout, { end: false });
}
