/**
 * Rows as CSV. A field with a comma, a quote or a line break is quoted.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180#section-2
 */
export function csv(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}

function quoted(field: string | number): string {
  const text = String(field);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
