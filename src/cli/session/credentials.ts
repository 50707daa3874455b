import { readFile } from "node:fs/promises";
import type { Context } from "../context.ts";
import type { SharedOptions } from "../options/shared.ts";
import { reasonOf, UsageError } from "../errors/command-error.ts";

/** A token, and where it came from. */
export interface Credentials {
  token: string;
  source: string;
}

/** Reads the token. It is never an argument, because other users of the machine can see those. */
export async function readCredentials({ tokenFile }: SharedOptions, { env }: Context): Promise<Credentials> {
  if (tokenFile !== undefined) return { token: await tokenIn(tokenFile), source: tokenFile };
  const token = env["WEBEX_TOKEN"];
  if (token === undefined) {
    throw new UsageError(
      "This command needs an access token: set WEBEX_TOKEN or pass --token-file FILE. To try it with made-up data, pass --sandbox.",
    );
  }
  return { token: filled(token, "WEBEX_TOKEN"), source: "WEBEX_TOKEN" };
}

async function tokenIn(file: string): Promise<string> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    throw new UsageError(`Can't read ${file}: ${reasonOf(error)}.`);
  });
  return filled(text.trim(), file);
}

function filled(token: string, source: string): string {
  if (token.trim() !== "") return token;
  throw new UsageError(`${source} is empty. Put an access token there, or pass --sandbox.`);
}
