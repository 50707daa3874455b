/**
 * npm run spec:diff -- FILE: compares our document with the vendor's. `npm run spec:diff -- --help` says more.
 *
 * Boundary: no library does this. Tried: openapi-diff (rejects a document with a defect), api-smart-diff (compares
 * every word, treats an open set and its plain `enum` as different, ignores dangling references), @azure/oad (OpenAPI 2
 * only), openapi-changes (downloads a program during its installation). Each would need both documents rewritten into
 * the form that is compared here, and the comparison itself is the small part.
 */
import { specDiff } from "./spec-diff/command.ts";

const { exitCode, stdout, stderr } = await specDiff(process.argv.slice(2));
if (stdout !== "") console.log(stdout);
if (stderr !== "") console.error(stderr);
process.exitCode = exitCode;
