/** What decides whether a version can be released. */
export interface Release {
  /** By file name: the version that the file states. */
  versions: Record<string, string | undefined>;
  changelog: string;
  /** The tag to release; absent in a dry run. */
  tag?: string | undefined;
  /** The output of `git status --porcelain`; empty if everything is committed. */
  uncommitted: string;
}

const semanticVersion = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Why the version can't be released, one sentence for each reason. */
export function releaseProblems({ versions, changelog, tag, uncommitted }: Release): string[] {
  const version = versions["package.json"] ?? "";
  return [
    ...versionProblems(version, versions),
    ...problemIf(
      tag !== undefined && tag !== `v${version}`,
      `The tag is ${tag ?? ""}; for version ${version} it must be v${version}.`,
    ),
    ...problemIf(
      entryOf(changelog, version) === "",
      `CHANGELOG.md has no entry for ${version}. Add a heading \`## [${version}] - YYYY-MM-DD\` and describe the changes below it.`,
    ),
    ...problemIf(uncommitted !== "", `Uncommitted changes:\n${uncommitted}`),
  ];
}

function versionProblems(version: string, versions: Release["versions"]): string[] {
  const others = Object.entries(versions).filter(([, other]) => other !== version);
  const found = (other?: string): string => (other === undefined ? "no version" : `version ${other}`);
  return [
    ...others.map(([file, other]) => `${file} has ${found(other)}, package.json has ${version}.`),
    ...problemIf(
      !semanticVersion.test(version),
      `package.json has ${JSON.stringify(version)}, which is not a semantic version.`,
    ),
  ];
}

function problemIf(isProblem: boolean, message: string): string[] {
  return isProblem ? [message] : [];
}

/** The text below the heading of a version; empty without one. */
export function entryOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}] - `));
  const [heading = "", ...lines] = section?.split("\n") ?? [];
  return /^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(heading) ? lines.join("\n").trim() : "";
}
