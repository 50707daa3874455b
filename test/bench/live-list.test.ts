import { expect, test } from "vitest";
import { mulberry32 } from "../../src/sandbox/random.ts";
import { changingList, restingList } from "./server/live-list.ts";

test("a list at rest gives the rows that are asked for, and none beyond its end", () => {
  expect(restingList(5).slice(3, 10)).toEqual([3, 4]);
  expect(restingList(5).slice(9, 10)).toEqual([]);
});

test("half a row changes for each request, as often by one that comes as by one that goes", () => {
  const list = changingList(10_000, mulberry32(1));
  for (let request = 0; request <= 4000; request += 1) list.slice(5000, 100);
  const gone = 10_000 - list.survivors().length;
  const came = list.length - list.survivors().length;
  expect(gone + came).toBeGreaterThan(1800);
  expect(gone + came).toBeLessThan(2200);
  expect(Math.abs(gone - came)).toBeLessThan(150);
});

test("nothing changes before the first page, nor in what was not read", () => {
  const list = changingList(1000, mulberry32(2));
  expect(list.slice(0, 3)).toEqual([0, 1, 2]);
  for (let request = 0; request < 200; request += 1) list.slice(0, 3);
  expect(list.survivors()).toEqual(
    expect.arrayContaining(Array.from({ length: 900 }, (_, index) => index + 100)),
  );
});
