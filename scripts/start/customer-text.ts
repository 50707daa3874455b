import { styleText } from "node:util";
import { provisioningProblems, type Customer, type ProvisioningProblem } from "webex-wholesale";
import { clean } from "./clean.ts";

/** A customer as the table shows it. */
export interface CustomerText {
  externalId: string;
  location: string;
  status: string;
  packages: string;
  problems: string[];
}

type Style = Parameters<typeof styleText>[0];

const missing = "-";

/** Colors what needs attention: the status of a customer with problems, and the label of each problem. */
export function customerText(customer: Customer, useColor: boolean): CustomerText {
  const { externalId, address, status, packages = [] } = customer;
  const problems = provisioningProblems(customer);
  const worst = problems.find(({ severity }) => severity === "error") ?? problems[0];
  const paint = (style: Style, text: string): string =>
    useColor ? styleText(style, text, { validateStream: false }) : text;
  return {
    externalId: clean(externalId) || missing,
    location: clean([address?.city, address?.country].filter(Boolean).join(", ")) || missing,
    status: worst ? paint(styleOf(worst), clean(status) || missing) : clean(status) || missing,
    packages: paint("dim", clean(packages.join(", ")) || "no packages"),
    problems: problems.map(
      (problem) => `${paint(styleOf(problem), labelOf(problem))} ${descriptionOf(problem)}`,
    ),
  };
}

function styleOf({ severity }: ProvisioningProblem): Style {
  return severity === "error" ? "red" : "yellow";
}

/** `warning 2526 in webex_calling:` */
function labelOf({ severity, errorCode, package: name }: ProvisioningProblem): string {
  const code = errorCode === undefined ? "" : ` ${errorCode}`;
  return clean(`${severity}${code}${name === undefined ? "" : ` in ${name}`}:`);
}

function descriptionOf({ description }: ProvisioningProblem): string {
  return clean(description) || "no description";
}
