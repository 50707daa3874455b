import type { Context } from "../context.ts";
import { formatOne } from "../formats/format.ts";
import type { SharedOptions, WaitingOptions } from "../options/shared.ts";
import { openSession, print } from "../session/session.ts";
import type { Wait } from "../overrides.ts";
import { waitFor } from "../writes/wait.ts";

/** Waits for background work, and prints the resource that it ended with. */
export async function wait(
  work: Wait,
  id: string,
  options: SharedOptions & WaitingOptions,
  context: Context,
): Promise<void> {
  const session = await openSession(work.resource, options, context);
  try {
    const result = await waitFor(session, work, id, options);
    if (result === undefined) session.sayOnTerminal("Done.");
    else await print(session, formatOne(result, session.format));
  } finally {
    session.progress.clear();
  }
}
