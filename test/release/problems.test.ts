import { expect, test } from "vitest";
import { entryOf, releaseProblems, type Release } from "../../scripts/release/problems.ts";

const changelog = `# Changelog

## [Unreleased]

## [1.2.3] - 2026-11-24

### Added

- A thing.

## [1.2.2] - 2026-11-01
`;
const ready: Release = {
  versions: { "package.json": "1.2.3", "spec/openapi.yaml": "1.2.3" },
  changelog,
  tag: "v1.2.3",
  uncommitted: "",
};

test("one version everywhere, an entry, its tag and a clean tree can be released", () => {
  expect(releaseProblems(ready)).toEqual([]);
  expect(releaseProblems({ ...ready, tag: undefined })).toEqual([]);
});

test("a file that states another version, or none, is named", () => {
  const versions = { ...ready.versions, "docs-site/openapi.yaml": "1.2.2", "package-lock.json": undefined };
  expect(releaseProblems({ ...ready, versions })).toEqual([
    "docs-site/openapi.yaml states 1.2.2, package.json 1.2.3.",
    "package-lock.json states no version, package.json 1.2.3.",
  ]);
});

test.each(["1.2.3", "v1.2.4", "v1.2.3-rc.1"])("the tag %s is not the one of 1.2.3", (tag) => {
  expect(releaseProblems({ ...ready, tag })).toEqual([
    `The tag is ${tag}, the version 1.2.3: it must be v1.2.3.`,
  ]);
});

test("what is not committed is told", () => {
  expect(releaseProblems({ ...ready, uncommitted: " M README.md" })).toEqual([
    "Not everything is committed:\n M README.md",
  ]);
});

test.each([
  ["there is none", "# Changelog\n\n## [Unreleased]\n\n- A thing.\n"],
  ["it has no date", changelog.replace(" - 2026-11-24", "")],
  ["it is empty", changelog.replace("### Added\n\n- A thing.\n", "")],
  ["it is a longer version's", changelog.replace("[1.2.3]", "[1.2.30]")],
])("the entry of the changelog is missing when %s", (_, text) => {
  expect(releaseProblems({ ...ready, changelog: text })).toEqual([
    expect.stringContaining("has no entry for 1.2.3"),
  ]);
});

test("the entry is the text below the heading, up to the next", () => {
  expect(entryOf(changelog, "1.2.3")).toBe("### Added\n\n- A thing.");
});
