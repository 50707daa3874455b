import { instantiations } from "../../../scripts/budgets/instantiations.ts";
import type { Table } from "../report/table.ts";

export async function typeCost(): Promise<Table> {
  const [methods, http] = [await instantiations("methods"), await instantiations("http")];
  const plain = await instantiations("plain");
  const ratio = Math.max(methods, http) / plain;
  return {
    case: "type-cost",
    title: "Work for the compiler",
    note: "Type instantiations in a strict project with ten calls.",
    columns: ["", "instantiations"],
    rows: [
      ["webex-wholesale, resource methods", methods],
      ["webex-wholesale, http", http],
      ["openapi-fetch", plain],
    ],
    budgets: [{ what: "instantiations as a ratio to openapi-fetch", figure: ratio, atMost: 1 }],
  };
}
