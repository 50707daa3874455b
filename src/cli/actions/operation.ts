import { returnedFields } from "../command-entry.ts";
import type { Context } from "../context.ts";
import { unknownValues, type SpecValues } from "../options/operation-options.ts";
import { formatOne } from "../formats/format.ts";
import { checkBody } from "../input/check-body.ts";
import { parseJson } from "../input/json-text.ts";
import { readText } from "../input/read-text.ts";
import { callMethod } from "../session/call-method.ts";
import { openSession, print, type Session } from "../session/session.ts";
import { argumentsOf, type OperationCall } from "./operation-call.ts";
import { printListing } from "./listing.ts";
import { write } from "./write.ts";

/** Runs an operation and prints what it returns. */
export async function runOperation(call: OperationCall, context: Context): Promise<void> {
  const { entry, options } = call;
  const warnings = valueWarnings(call);
  const body = await readBody(call, context, warnings);
  const session = await openSession(entry.resource, options, context, returnedFields(entry));
  for (const warning of warnings) session.say(`Warning: ${warning}`);
  try {
    if (entry.list) await printListing(session, call);
    else if (entry.readOnly) await read(session, call, body);
    else await write(session, call, body);
  } finally {
    session.progress.clear();
  }
}

async function read(session: Session, call: OperationCall, body: unknown): Promise<void> {
  const { resource, command } = call.entry;
  const result = await callMethod(session.webex, resource, command, argumentsOf(session, call, body));
  await print(session, formatOne(result, session.format));
}

/** The body that passes the checks of the spec. */
async function readBody(
  { entry, body }: OperationCall,
  context: Context,
  warnings: string[],
): Promise<unknown> {
  if (!body) return undefined;
  if ("values" in body) {
    checkBody(entry.operationId, body.values, (field) => flagOf(entry.body, field));
    return body.values;
  }
  const name = body.file === "-" ? "stdin" : body.file;
  const { value, placeOf } = parseJson(await readText(body.file, context), name);
  warnings.push(...checkBody(entry.operationId, value, placeOf));
  return value;
}

function flagOf(body: OperationCall["entry"]["body"], field: string): string {
  const option = typeof body === "object" ? body.find(({ name }) => name === field) : undefined;
  return option ? `--${option.flag}` : field;
}

function valueWarnings({ entry, query, body }: OperationCall): string[] {
  const values: SpecValues = body && "values" in body ? body.values : {};
  const bodyOptions = typeof entry.body === "object" ? entry.body : [];
  return [...unknownValues(entry.options, query), ...unknownValues(bodyOptions, values)];
}
