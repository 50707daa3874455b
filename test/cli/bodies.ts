import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { CustomerProvisionRequest } from "webex-wholesale";

export const pizzaPalace: CustomerProvisionRequest = {
  provisioningId: "ZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2",
  externalId: "1000000001",
  packages: ["webex_meetings"],
  address: { addressLine1: "771 Alder Drive", city: "Milpitas", country: "US" },
  customerInfo: { name: "Pizza Palace", primaryEmail: "john.andersen@example.com" },
};

/** Writes request bodies to files in a folder that is removed after the tests. */
export function bodyFiles(): (name: string, body: unknown) => string {
  const folder = mkdtempSync(join(tmpdir(), "webex-wholesale-cli-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return (name, body) => {
    const file = join(folder, name);
    writeFileSync(file, typeof body === "string" ? body : JSON.stringify(body, undefined, 2));
    return file;
  };
}
