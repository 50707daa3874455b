import { describe, expect, it } from "vitest";
import { createRebuilder } from "../../scripts/docs/rebuilder.ts";
import { SpecError } from "../../scripts/spec/redocly.ts";

/** A build that the test ends by hand, and what was told meanwhile. */
function underControl(): {
  changed: () => Promise<void>;
  builds: PromiseWithEnds[];
  told: string[];
} {
  const builds: PromiseWithEnds[] = [];
  const told: string[] = [];
  const { changed } = createRebuilder({
    build: () => new Promise<void>((succeed, fail) => builds.push({ succeed, fail })),
    onBuilt: () => told.push("built"),
    onFault: (report) => told.push(report),
  });
  return { changed, builds, told };
}

interface PromiseWithEnds {
  succeed: () => void;
  fail: (error: Error) => void;
}

describe("rebuilding after changes", () => {
  it("builds once for all the changes that come while a build runs", async () => {
    const { changed, builds, told } = underControl();
    const first = changed();
    const later = [changed(), changed(), changed()];
    expect(builds).toHaveLength(1);
    builds[0]?.succeed();
    await first;
    expect(builds).toHaveLength(2);
    builds[1]?.succeed();
    await Promise.all(later);
    expect(told).toEqual(["built", "built"]);
    expect(builds).toHaveLength(2);
  });

  it("tells a fault of the document in the linter's words, and builds again after the next change", async () => {
    const { changed, builds, told } = underControl();
    const faulty = changed();
    builds[0]?.fail(new SpecError("spec/openapi.yaml:3 the title is missing"));
    await faulty;
    const mended = changed();
    builds[1]?.succeed();
    await mended;
    expect(told).toEqual(["spec/openapi.yaml:3 the title is missing", "built"]);
  });

  it("outlives any other failure", async () => {
    const { changed, builds, told } = underControl();
    const failing = changed();
    builds[0]?.fail(new Error("the disk is full"));
    await failing;
    expect(told).toEqual(["Error: the disk is full"]);
  });
});
