export const exitCodes = {
  done: 0,
  failed: 1,
  misused: 2,
  notFound: 3,
  refused: 4,
  outcomeUnknown: 5,
  interrupted: 130,
} as const;

const meanings: Record<keyof typeof exitCodes, string> = {
  done: "done",
  failed: "failed",
  misused: "used wrongly; nothing was written",
  notFound: "not found",
  refused: "refused: 401 or 403",
  outcomeUnknown: "outcome unknown: look before you try again",
  interrupted: "interrupted",
};

/** The part of the help that lists the exit codes. */
export function exitCodeHelp(): string {
  const lines = Object.entries(exitCodes).map(
    ([name, code]) => `  ${String(code).padEnd(5)}${meanings[name as keyof typeof exitCodes]}`,
  );
  return ["Exit codes:", ...lines].join("\n");
}
