import { instantiations } from "../../../scripts/budgets/instantiations.ts";
import type { Table } from "../report/table.ts";

export async function typeCost(): Promise<Table> {
  const [ours, plain] = [await instantiations("ours"), await instantiations("plain")];
  return {
    case: "type-cost",
    title: "Work for the compiler",
    note: "Type instantiations in a strict project with ten calls.",
    columns: ["", "instantiations"],
    rows: [
      ["webex-wholesale", ours],
      ["openapi-fetch", plain],
    ],
    budgets: [{ what: "instantiations as a ratio to openapi-fetch", figure: ours / plain, atMost: 1.25 }],
  };
}
