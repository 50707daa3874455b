import { afterEach, expect, test, vi } from "vitest";
import { runBench } from "./run.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ["an unknown case", ["--only", "memory,speed"], "Unknown case speed."],
  ["saving a quick run", ["--save", "--quick"], "--save needs a full run."],
  ["saving a part", ["--save", "--only", "memory"], "--save needs every case."],
])("%s is refused before anything is measured", async (_, args, message) => {
  const print = vi.spyOn(console, "error").mockReturnValue(undefined);
  expect(await runBench(args)).toBe(2);
  expect(print).toHaveBeenCalledWith(expect.stringContaining(message));
});
