/** The part of a report of Vitest's `json` reporter that is read. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * `120 passed, 1 failed`, over all reports. A file that failed to load has no failed test, and a run that was killed
 * has no report: each counts as one failure.
 */
export function countLine(reports: readonly unknown[]): string {
  const sum = (countOf: (report: Report) => number, forNoReport: number): number =>
    reports.reduce<number>((total, report) => total + (isReport(report) ? countOf(report) : forNoReport), 0);
  const passed = sum(({ numPassedTests }) => numPassedTests, 0);
  const failed = sum((report) => report.numFailedTests + failedFiles(report), 1);
  return `${passed} passed, ${failed} failed`;
}

function failedFiles({ testResults }: Report): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  ).length;
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "numPassedTests" in value && "testResults" in value;
}
