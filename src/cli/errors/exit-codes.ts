export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  notFound: 3,
  refused: 4,
  outcomeUnknown: 5,
  interrupted: 130,
} as const;

const meanings: Record<keyof typeof exitCodes, string> = {
  done: "done",
  failed: "failed",
  usage: "usage error; nothing was written",
  notFound: "not found",
  refused: "access refused: 401 or 403",
  outcomeUnknown: "outcome unknown: check before you try again",
  interrupted: "interrupted",
};

/** The part of the help that lists the exit codes. */
export function exitCodeHelp(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padEnd(5)}${meanings[name as keyof typeof exitCodes]}`,
  );
  return ["Exit codes:", ...lines].join("\n");
}
