import { EventEmitter, once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { followChanges } from "../../scripts/docs/follow-changes.ts";

describe("changes below a folder", () => {
  let folder = "";
  const controller = new AbortController();

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "webex-wholesale-watch-"));
    await mkdir(join(folder, "schemas"));
  });
  afterEach(async () => {
    controller.abort();
    await rm(folder, { recursive: true });
  });

  it("are told each time, also of a file that an editor puts in place of the old one", async () => {
    const told = new EventEmitter();
    const file = join(folder, "schemas", "Customer.yaml");
    await writeFile(file, "0");
    await followChanges(folder, controller.signal, () => {
      told.emit(readFileSync(file, "utf8"));
    });
    for (const text of ["1", "2", "3"]) {
      const change = once(told, text);
      await writeFile(`${folder}.new`, text);
      await rename(`${folder}.new`, file);
      await change;
    }
    expect(readFileSync(file, "utf8")).toBe("3");
  });
});
