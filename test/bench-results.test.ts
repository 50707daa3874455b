import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { cases } from "./bench/cases/index.ts";
import { cellsIn, readmeCells } from "./bench/report/readme-table.ts";
import { gapsIn } from "./bench/report/table.ts";
import type { Results } from "./bench/save.ts";

const read = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), "utf8");
const { header, tables } = JSON.parse(await read("bench/results.json")) as Results;

test("the committed results are those of a full run, with every case and every figure", () => {
  expect(header.scale).toBe("full");
  expect(tables.map(({ case: name }) => name)).toEqual(Object.keys(cases));
  expect(tables.flatMap(gapsIn)).toEqual([]);
});

test("README tells the figures of the committed results", async () => {
  expect(cellsIn(await read("../README.md"))).toEqual(readmeCells(tables));
});
