/** What a release is judged by before anything is built. */
export interface Release {
  /** The version in each file that states it, by the name of the file. */
  versions: Record<string, string | undefined>;
  changelog: string;
  /** The tag that is to be released; absent in a rehearsal. */
  tag?: string | undefined;
  /** What git says of the tree; empty when all is committed. */
  uncommitted: string;
}

const semanticVersion = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;

/** Why it cannot be released, one sentence each; none when it can. */
export function releaseProblems({ versions, changelog, tag, uncommitted }: Release): string[] {
  const version = versions["package.json"] ?? "";
  const problems = Object.entries(versions)
    .filter(([, stated]) => stated !== version)
    .map(([file, stated]) => `${file} states ${stated ?? "no version"}, package.json ${version}.`);
  if (!semanticVersion.test(version)) problems.push(`package.json states ${version}, which is no version.`);
  if (tag !== undefined && tag !== `v${version}`)
    problems.push(`The tag is ${tag}, the version ${version}: it must be v${version}.`);
  if (entryOf(changelog, version) === "") {
    problems.push(
      `CHANGELOG.md has no entry for ${version}. Give it a heading \`## [${version}] - YYYY-MM-DD\` with a text.`,
    );
  }
  if (uncommitted !== "") problems.push(`Not everything is committed:\n${uncommitted}`);
  return problems;
}

/** The text below the heading of a version; empty where there is none. */
export function entryOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}] - `));
  const [heading = "", ...lines] = section?.split("\n") ?? [];
  return /^\[[^\]]+\] - \d{4}-\d{2}-\d{2}$/.test(heading) ? lines.join("\n").trim() : "";
}
