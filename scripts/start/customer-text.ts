import { styleText } from "node:util";
import { provisioningProblems, type Customer, type ProvisioningProblem } from "webex-wholesale";
import { clean } from "./clean.ts";

/** What the table shows of a customer. */
export interface CustomerText {
  externalId: string;
  place: string;
  status: string;
  packages: string;
  problems: string[];
}

type Style = Parameters<typeof styleText>[0];

const absent = "-";

/** Colour goes to what needs attention: the status of a customer with problems, and the head of each problem. */
export function customerText(customer: Customer, isColoured: boolean): CustomerText {
  const { externalId, address, status, packages = [] } = customer;
  const problems = provisioningProblems(customer);
  const worst = problems.find(({ severity }) => severity === "error") ?? problems[0];
  const paint = (style: Style, text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  return {
    externalId: clean(externalId) || absent,
    place: clean([address?.city, address?.country].filter(Boolean).join(", ")) || absent,
    status: worst ? paint(styleOf(worst), clean(status) || absent) : clean(status) || absent,
    packages: paint("dim", clean(packages.join(", ")) || "no packages"),
    problems: problems.map((problem) => `${paint(styleOf(problem), headOf(problem))} ${wordsOf(problem)}`),
  };
}

function styleOf({ severity }: ProvisioningProblem): Style {
  return severity === "error" ? "red" : "yellow";
}

/** `warning 2526 in webex_calling:` */
function headOf({ severity, errorCode, package: name }: ProvisioningProblem): string {
  const code = errorCode === undefined ? "" : ` ${errorCode}`;
  return clean(`${severity}${code}${name === undefined ? "" : ` in ${name}`}:`);
}

function wordsOf({ description }: ProvisioningProblem): string {
  return clean(description) || "no description";
}
