import { describe, expect, it } from "vitest";
import { workflowFaults } from "../../scripts/workflows/faults.ts";

const sound = `
name: Checks
on: [push]
jobs:
  one:
    runs-on: \${{ vars.RUNNER || 'ubuntu-latest' }}
    steps:
      - uses: actions/checkout@v5
      - run: npm test
`;

describe("the lint of workflow files", () => {
  it("says nothing of a sound one", () => {
    expect(workflowFaults(sound)).toEqual([]);
  });

  it.each([
    ["a misspelt key", sound.replace("run: npm", "rnu: npm"), /steps\/1: .*'rnu'/],
    [
      "a job that waits for one that is not there",
      sound.replace("steps:", "needs: two\n    steps:"),
      /unresolved job two/,
    ],
    ["an action by a branch", sound.replace("@v5", "@main"), /actions\/checkout@main: name a version/],
    ["an action without any version", sound.replace("@v5", ""), /actions\/checkout: name a version/],
    ["text that is no YAML", "jobs: [", /./],
  ])("names %s", (_name, text, fault) => {
    expect(workflowFaults(text).join("\n")).toMatch(fault);
  });
});
