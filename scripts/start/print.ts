import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Customer, Listing } from "webex-wholesale";
import type { Progress } from "./progress.ts";
import { tableOf } from "./table.ts";
import { createSummary, type Summary } from "./summary.ts";
import { columnsOf, supportsColor, type Output, type Streams } from "./terminal.ts";

/**
 * Reads the whole list first: the widths depend on its content, and a table that breaks off would look complete.
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
  const summary = createSummary(limit);
  for (const customer of customers) summary.count(customer);
  const table = tableOf(customers, { columns, useColor: supportsColor(stdout) });
  await write(withNewlines([...table, "", ...summary.lines(columns)]), stdout);
}

/** Prints each customer as soon as it arrives. The summary goes to stderr, and only to a terminal. */
export async function printJson(
  listing: Listing<Customer>,
  limit: number | undefined,
  { stdout, stderr }: Streams,
  progress: Progress,
): Promise<void> {
  const summary = createSummary(limit);
  await write(jsonLines(listing, summary), stdout);
  progress.clear();
  if (stderr.isTTY === true) stderr.write([...withNewlines(summary.lines(columnsOf(stderr)))].join(""));
}

async function* jsonLines(listing: Listing<Customer>, summary: Summary): AsyncGenerator<string> {
  for await (const customer of listing) {
    summary.count(customer);
    yield `${JSON.stringify(customer)}\n`;
  }
}

function* withNewlines(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}

/** Writes no faster than the reader reads. A reader that closes the pipe ends the listing. */
async function write(lines: Iterable<string> | AsyncIterable<string>, stdout: Output): Promise<void> {
  await pipeline(Readable.from(lines), stdout, { end: false });
}
