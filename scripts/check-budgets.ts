/**
 * npm run check:budgets: what the client costs its users, as bytes of a bundle and as work for the compiler. Fails over
 * budget.
 */
import { operations } from "../generated/operations.ts";
import { buildWhenStale } from "./built.ts";
import { bundleBytes, bundleParts } from "./budgets/bundle-bytes.ts";
import { instantiations } from "./budgets/instantiations.ts";
import { bundleBudget } from "./budgets/rules.ts";

if (!buildWhenStale()) process.exit(1);
const operationCount = Object.keys(operations).length;
report(
  `Client and customers.list with ${operationCount} of the API's operations, bundled, minified, gzipped`,
  await bundleBytes(),
  bundleBudget(operationCount),
  "bytes",
);
const parts = (await bundleParts()).map(([part, size]) => `${part} ${size}`);
console.log(`  before gzip: ${parts.join(", ")}`);

const plain = await instantiations("plain");
for (const kind of ["methods", "http"] as const) {
  const title = `Ten calls through ${kind}, type-checked`;
  report(title, await instantiations(kind), plain, "instantiations, those of plain openapi-fetch");
}

function report(title: string, figure: number, budget: number, unit: string): void {
  console.log(`${title}: ${figure} of ${budget} ${unit}`);
  if (figure <= budget) return;
  console.error(`  ${figure - budget} over budget.`);
  process.exitCode = 1;
}
