import { createSandbox } from "webex-wholesale/sandbox";

const shapes = createSandbox({ customers: 200, seed: 1, tidy: true }).customers.map((customer) =>
  JSON.stringify({ ...customer, id: undefined }).slice(1),
);

/** An id of the length that the service's own have; the same number gives the same id. */
export function idOf(row: number): string {
  const uuid = `00000000-0000-4000-8000-${row.toString(16).padStart(12, "0")}`;
  return Buffer.from(`ciscospark://us/ENTERPRISE/${uuid}`).toString("base64url");
}

/** A customer as JSON, of the spec's shape and 670 bytes on average. */
export function rowText(row: number): string {
  return `{"id":"${idOf(row)}",${shapes[row % shapes.length] ?? ""}`;
}
