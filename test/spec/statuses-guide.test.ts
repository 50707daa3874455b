import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { progress } from "../../generated/facts.ts";

const guide = readFileSync(new URL("../../spec/guides/statuses.md", import.meta.url), "utf8");

/** The advice of the guide for each stage of background work. */
const advice = {
  done: "nothing",
  "done-with-errors": "read the problems; waiting doesn't fix them",
  failed: "read the problems; waiting doesn't fix them",
  running: "check again later",
  removing: "check again later",
};

/** The last cell of each row, by the statuses in its first. */
const rows = new Map(
  guide.split("\n").flatMap((line) => {
    const cells = line.split("|").map((cell) => cell.trim());
    return [...(cells[1] ?? "").matchAll(/`(\w+)`/g)].map(([, status = ""]) => [status, cells.at(-2)]);
  }),
);

describe("the guide on customer statuses gives the advice that the client follows for", () => {
  it.each(Object.entries(progress.CustomerStatus))("%s", (status, stage) => {
    expect(rows.get(status)).toBe(advice[stage]);
  });
});
