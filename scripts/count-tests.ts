/** tsx scripts/count-tests.ts REPORT...: prints the sum of Vitest's JSON reports in one line, the last of `.ci/run`. */
import { readFileSync } from "node:fs";
import { countLine } from "./count-tests/counts.ts";

const reports = process.argv.slice(2).map((path): unknown => JSON.parse(readFileSync(path, "utf8")));
console.log(countLine(reports));
