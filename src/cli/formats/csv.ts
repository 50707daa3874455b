import { stringify } from "csv-stringify/sync";
import { cleanLines } from "./clean.ts";

/**
 * Rows as CSV per RFC 4180. A cell that a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(cleanLines)),
    { record_delimiter: "\r\n", quoted_match: /[\r\n]/, escape_formulas: true },
  );
}
