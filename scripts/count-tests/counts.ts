/** What is read of a report by Vitest's reporter `json`. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * `120 passed, 1 failed`, over all reports. A file that could not be loaded has no test that failed, and a run that was
 * broken off no report: each counts as one failure.
 */
export function countLine(reports: readonly unknown[]): string {
  const sum = (countOf: (report: Report) => number, otherwise: number): number =>
    reports.reduce<number>((total, report) => total + (isReport(report) ? countOf(report) : otherwise), 0);
  const passed = sum(({ numPassedTests }) => numPassedTests, 0);
  const failed = sum((report) => report.numFailedTests + filesNotLoaded(report), 1);
  return `${passed} passed, ${failed} failed`;
}

function filesNotLoaded({ testResults }: Report): number {
  return testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((one) => one.status === "failed"),
  ).length;
}

function isReport(value: unknown): value is Report {
  return typeof value === "object" && value !== null && "numPassedTests" in value && "testResults" in value;
}
