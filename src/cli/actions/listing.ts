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

/** Prints a list as it comes. A list that breaks off is a failure that says so, and where to go on. */
export async function printListing(session: Session, call: OperationCall): Promise<void> {
  const { entry, options } = call;
  const summary = createSummary(entry.resource, options.limit);
  const items = counted(itemsOf(session, call), summary);
  try {
    for await (const text of formatList(items, entry, session.format)) await print(session, text);
  } catch (error) {
    throw withOffset(error, call);
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

/** A list without `offset` has one page, and says whether there may be more. */
function* firstPage(session: Session, page: unknown, resource: string, limit = Infinity): Generator {
  const items = asArray(valueAt(page, "items"));
  yield* items.slice(0, limit);
  if (valueAt(page, "hasMore") !== true || items.length >= limit) return;
  session.say(
    `There may be more ${nounOf(resource, 2)}: the service returns one page. Narrow the list with its options, or raise --page-size.`,
  );
}

function withOffset(error: unknown, { entry }: OperationCall): unknown {
  if (error instanceof Interruption) return new CommandFailure(error, ["This is not the whole list."]);
  if (!isWebexError(error) || !error.position) return error;
  const { delivered, offset } = error.position;
  if (delivered === 0) return error;
  const noun = nounOf(entry.resource, delivered);
  const note = `This is not the whole list: it broke off after ${delivered} ${noun}. Go on with --offset ${offset}, which starts at the last one.`;
  return new CommandFailure(error, [note], exitCodes.failed);
}
