import { describe, expect, it } from "vitest";
import { workflowProblems } from "../../scripts/workflows/problems.ts";

const valid = `
name: Checks
on: [push]
jobs:
  one:
    runs-on: \${{ vars.RUNNER || 'ubuntu-latest' }}
    steps:
      - uses: actions/checkout@v5
      - run: npm test
`;

describe("workflow files", () => {
  it("a valid one has no problems", () => {
    expect(workflowProblems(valid)).toEqual([]);
  });

  it.each([
    ["a misspelt key", valid.replace("run: npm", "rnu: npm"), /steps\/1: .*'rnu'/],
    [
      "a job that needs a missing one",
      valid.replace("steps:", "needs: two\n    steps:"),
      /unresolved job two/,
    ],
    ["an action of a branch", valid.replace("@v5", "@main"), /actions\/checkout@main: pin it to a version/],
    ["an action without any version", valid.replace("@v5", ""), /actions\/checkout: pin it to a version/],
    ["a file that isn't YAML", "jobs: [", /./],
  ])("%s is reported", (_name, text, problem) => {
    expect(workflowProblems(text).join("\n")).toMatch(problem);
  });
});
