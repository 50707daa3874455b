import { asArray } from "../../is-record.ts";
import { knownPart } from "../input/check-body.ts";
import { formatOne } from "../formats/format.ts";
import { textAt, valueAt } from "../formats/fields.ts";
import { callMethod } from "../session/call-method.ts";
import { print, type Session } from "../session/session.ts";
import { commandLine } from "../shell.ts";
import { idOf, checkCommand, precheckOf, overridesOf } from "../overrides.ts";
import { confirm } from "../writes/confirm.ts";
import { plannedRequest, plannedText } from "../writes/dry-run.ts";
import { withCheckHint } from "../writes/unknown-outcome.ts";
import { removedPackages } from "../writes/removed-packages.ts";
import { waitFor } from "../writes/wait.ts";
import { argumentsOf, type OperationCall } from "./operation-call.ts";

/** Runs an operation that writes: asks for confirmation, sends the request, and waits for the background work. */
export async function write(session: Session, call: OperationCall, body: unknown): Promise<void> {
  const { entry, path, options } = call;
  await confirmRemoval(session, call);
  await confirmPackages(session, call, body);
  if (options.precheck) await precheck(session, call, body);
  if (options.dryRun) {
    await printPlan(session, call, body);
    return;
  }
  const result = await send(session, call, body);
  const { wait } = overridesOf(entry);
  const id = idOf(result, path);
  if (wait && options.wait) {
    session.sayOnTerminal(`Accepted. Waiting for ${id}.`);
    await printResult(session, await waitFor(session, wait, id, options));
    return;
  }
  await printResult(session, result);
  if (wait) {
    session.sayOnTerminal("Accepted: the work continues in the background. Wait for it with:");
    session.sayOnTerminal(`  ${commandLine(...wait.command, id, ...session.connection)}`);
  }
}

async function send(session: Session, call: OperationCall, body: unknown): Promise<unknown> {
  const { entry, path } = call;
  try {
    return await callMethod(session.webex, entry.resource, entry.command, argumentsOf(session, call, body));
  } catch (error) {
    throw withCheckHint(error, [...checkCommand(entry, path, body), ...session.connection]);
  }
}

async function printResult(session: Session, result: unknown): Promise<void> {
  if (result === undefined) session.sayOnTerminal("Done.");
  else await print(session, formatOne(result, session.format));
}

async function printPlan(session: Session, call: OperationCall, body: unknown): Promise<void> {
  const { resource, command } = call.entry;
  const args = argumentsOf(session, call, body);
  const plan = await plannedRequest(session.client, (webex) => callMethod(webex, resource, command, args));
  const isForPeople = session.format.format === "table";
  await print(session, isForPeople ? plannedText(plan) : formatOne(plan, session.format));
  session.say("Nothing was sent.");
}

async function confirmRemoval(session: Session, { entry, path, options }: OperationCall): Promise<void> {
  if (entry.method !== "DELETE" || options.dryRun) return;
  const question = `${entry.summary.replace(/ an? /, " the ")} ${path.join(" ")}?`;
  await confirm(question, options.yes === true, session.context);
}

/** The `packages` of an update are the complete list, so one that is missing would be removed. */
async function confirmPackages(session: Session, call: OperationCall, body: unknown): Promise<void> {
  const { entry, path, options } = call;
  if (!overridesOf(entry).replacesPackages || valueAt(body, "packages") === undefined) return;
  const { signal } = session.context;
  const customer = await callMethod(session.webex, entry.resource, "get", [...path, { signal }]);
  const removed = removedPackages(customer, body);
  if (removed.length === 0) return;
  const names = removed.join(", ");
  if (options.dryRun || options.yes) session.say(`This removes ${names}.`);
  else await confirm(`This removes ${names}. Continue?`, false, session.context);
}

async function precheck(session: Session, { entry }: OperationCall, body: unknown): Promise<void> {
  const check = precheckOf(entry);
  if (!check) return;
  const { signal } = session.context;
  const args = [knownPart(check.operationId, body), { signal }];
  const result = await callMethod(session.webex, check.resource, check.command, args);
  for (const info of asArray(valueAt(result, "info"))) {
    session.sayOnTerminal(`Precheck: ${textAt(info, "description")}`);
  }
}
