/** npm run check:budgets: what the client costs its users, in bytes of a bundle and in work for the compiler; fails beyond the budget. */
import { buildWhenStale } from "./built.ts";
import { bundleBytes, bundleParts } from "./budgets/bundle-bytes.ts";
import { instantiations } from "./budgets/instantiations.ts";

/** A little over what it takes today: this watches for growth. openapi-fetch alone is about 2600 of them. */
const maxBytes = 13_250;

if (!buildWhenStale()) process.exit(1);
const [bytes, ours, plain] = [
  await bundleBytes(),
  await instantiations("ours"),
  await instantiations("plain"),
];
report("Client and customers.list, bundled, minified, gzipped", bytes, maxBytes, "bytes");
const parts = (await bundleParts()).map(([part, size]) => `${part} ${size}`);
console.log(`  before gzip: ${parts.join(", ")}`);
report(
  "Ten calls for the compiler",
  ours,
  Math.floor(plain * 1.25),
  `instantiations, openapi-fetch alone ${plain}`,
);

function report(what: string, figure: number, budget: number, unit: string): void {
  console.log(`${what}: ${figure} of ${budget} ${unit}`);
  if (figure <= budget) return;
  console.error(`That is ${figure - budget} over the budget.`);
  process.exitCode = 1;
}
