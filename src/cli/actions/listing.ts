import { isWebexError } from "../../errors/is-webex-error.ts";
import { asArray } from "../../is-record.ts";
import { Interruption } from "../errors/command-error.ts";
import { CommandFailure } from "../errors/command-failure.ts";
import { exitCodes } from "../errors/exit-codes.ts";
import { valueAt } from "../formats/fields.ts";
import { formatList } from "../formats/format.ts";
import { createSummary, type Summary } from "../formats/summary.ts";
import { nounOf } from "../noun.ts";
import { callMethod } from "../session/call-method.ts";
import { print, type Session } from "../session/session.ts";
import { columnsOf } from "../terminal.ts";
import type { OperationCall } from "./operation-call.ts";

/** Prints a list as it comes. */
export async function printListing(session: Session, call: OperationCall): Promise<void> {
  const { entry, options } = call;
  const summary = createSummary(entry.resource, options.limit);
  const items = counted(itemsOf(session, call), summary);
  try {
    for await (const text of formatList(items, entry, session.format)) await print(session, text);
  } catch (error) {
    throw incomplete(error, entry.resource, summary.total());
  }
  for (const line of summary.lines(columnsOf(session.context, session.context.stderr))) {
    session.sayOnTerminal(line);
  }
}

async function* counted(items: AsyncIterable<unknown>, summary: Summary): AsyncGenerator {
  for await (const item of items) {
    summary.count(item);
    yield item;
  }
}

async function* itemsOf(session: Session, { entry, query, options }: OperationCall): AsyncGenerator {
  const { resource, command, list } = entry;
  const { limit, offset, pageSize } = options;
  const { signal } = session.context;
  const own = list === "paged" ? { limit, offset, pageSize, signal } : { pageSize, signal };
  const result = await callMethod(session.webex, resource, command, [query, own]);
  if (isIterable(result)) yield* result;
  else yield* firstPage(session, result, entry.resource, limit);
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

/** The only page of a list without `offset`. Says if there may be more. */
function* firstPage(session: Session, page: unknown, resource: string, limit = Infinity): Generator {
  const items = asArray(valueAt(page, "items"));
  yield* items.slice(0, limit);
  if (valueAt(page, "hasMore") !== true || items.length >= limit) return;
  session.say(
    `There may be more ${nounOf(resource, 2)}: the service returns one page. Narrow the list with its options, or raise --page-size.`,
  );
}

/** Adds after how many items the list broke off, and where to continue. Without any items, the error is enough. */
function incomplete(error: unknown, resource: string, printed: number): unknown {
  if (printed === 0) return error;
  const items = `${printed} ${nounOf(resource, printed)}`;
  const notes = [`The output is incomplete: the list broke off after ${items}.`];
  const offset = isWebexError(error) ? error.position?.offset : undefined;
  if (offset !== undefined) notes.push(`Continue with --offset ${offset}, which starts at the last one.`);
  return new CommandFailure(error, notes, error instanceof Interruption ? undefined : exitCodes.failed);
}
