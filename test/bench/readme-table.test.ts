import { expect, test } from "vitest";
import { cellsIn, withTable } from "./report/readme-table.ts";

const readme = `# Title

| other | table |
| ----- | ----- |
| stays | here  |

## Measured

Words.

|      | old |
| ---- | --: |
| ours |   1 |

## After
`;

const cells = [
  ["", "new"],
  ["ours", "2"],
  ["theirs", "–"],
];

test("the table under Measured is made anew, and no other", () => {
  const changed = withTable(readme, cells);
  expect(cellsIn(changed)).toEqual(cells);
  expect(changed).toContain("| stays | here  |");
  expect(changed).not.toContain("old");
  expect(changed).toContain("Words.");
  expect(changed.endsWith("| theirs | – |\n\n## After\n")).toBe(true);
});

test("cells are read whatever blanks stand around them", () => {
  expect(cellsIn(readme)).toEqual([
    ["", "old"],
    ["ours", "1"],
  ]);
});

test("a README without the section is told", () => {
  expect(() => cellsIn("# Title\n")).toThrow('no section "## Measured"');
});
