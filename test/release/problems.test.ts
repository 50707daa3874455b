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

test("one version in every file, a changelog entry, the matching tag and a clean tree are ready for release", () => {
  expect(releaseProblems(ready)).toEqual([]);
  expect(releaseProblems({ ...ready, tag: undefined })).toEqual([]);
});

test("a file with another version, or with none, is reported", () => {
  const versions = { ...ready.versions, "docs-site/openapi.yaml": "1.2.2", "package-lock.json": undefined };
  expect(releaseProblems({ ...ready, versions })).toEqual([
    "docs-site/openapi.yaml has version 1.2.2, package.json has 1.2.3.",
    "package-lock.json has no version, package.json has 1.2.3.",
  ]);
});

test("a version that isn't semantic is reported", () => {
  const versions = { "package.json": "1.2" };
  expect(releaseProblems({ ...ready, versions, tag: undefined })).toContain(
    'package.json has "1.2", which is not a semantic version.',
  );
});

test.each(["1.2.3", "v1.2.4", "v1.2.3-rc.1"])("the tag %s does not match version 1.2.3", (tag) => {
  expect(releaseProblems({ ...ready, tag })).toEqual([
    `The tag is ${tag}; for version 1.2.3 it must be v1.2.3.`,
  ]);
});

test("uncommitted changes are reported", () => {
  expect(releaseProblems({ ...ready, uncommitted: " M README.md" })).toEqual([
    "Uncommitted changes:\n M README.md",
  ]);
});

test.each([
  ["there is none", "# Changelog\n\n## [Unreleased]\n\n- A thing.\n"],
  ["it has no date", changelog.replace(" - 2026-11-24", "")],
  ["it is empty", changelog.replace("### Added\n\n- A thing.\n", "")],
  ["it belongs to another version that begins alike", changelog.replace("[1.2.3]", "[1.2.30]")],
])("the changelog entry counts as missing if %s", (_, text) => {
  expect(releaseProblems({ ...ready, changelog: text })).toEqual([
    expect.stringContaining("has no entry for 1.2.3"),
  ]);
});

test("the entry is the text below the heading, up to the next heading", () => {
  expect(entryOf(changelog, "1.2.3")).toBe("### Added\n\n- A thing.");
});
