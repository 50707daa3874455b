/** How far background work has come, by status. A status that the spec doesn't know counts as running. */
export function stageOf<Stage extends string>(
  stages: Readonly<Record<string, Stage>>,
  status: unknown,
): Stage | "running" {
  const isKnown = typeof status === "string" && Object.hasOwn(stages, status);
  return (isKnown ? stages[status] : undefined) ?? "running";
}
