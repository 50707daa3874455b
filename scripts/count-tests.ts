/** tsx scripts/count-tests.ts REPORT...: the counts of Vitest's JSON reports in one line; `.ci/run` ends with it. */
import { readFileSync } from "node:fs";
import { countLine } from "./count-tests/counts.ts";

const reports = process.argv.slice(2).map((path): unknown => JSON.parse(readFileSync(path, "utf8")));
console.log(countLine(reports));
