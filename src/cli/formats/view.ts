import { clean } from "./clean.ts";
import { textAt } from "./fields.ts";
import { problemLabel, problemsOf } from "./problems.ts";
import type { Paint, Style } from "./paint.ts";

/** A column of a table. */
export interface Column {
  title: string;
  /** The lines of its cell, free of control characters. */
  text: (item: unknown, paint: Paint) => string;
  /** A wider column wraps. Default: no limit. */
  maxWidth?: number;
  /** It can shrink to this. Default: it can't. A detail that has it also takes spare width. */
  minWidth?: number;
}

/** How a table shows items: details go below an item where they don't fit next to it. */
export interface View {
  columns: Column[];
  details: Column[];
}

const missing = "-";

/** A column for each field. */
export function viewOf(fields: readonly string[]): View {
  return { columns: fields.map((field) => fieldColumn(field)), details: [] };
}

/** How lists are shown, by resource. An ID is shown where nothing else leads to the item. */
export const views: Readonly<Partial<Record<string, View>>> = {
  customers: {
    columns: [
      fieldColumn("externalId", { maxWidth: 36 }),
      {
        title: "CITY, COUNTRY",
        text: (item) => joined(item, ["address.city", "address.country"]) || missing,
        minWidth: 13,
      },
      statusColumn(),
    ],
    details: [packagesColumn(), problemsColumn()],
  },
  subscribers: {
    columns: [
      fieldColumn("email", { minWidth: 24 }),
      fieldColumn("externalCustomerId", { maxWidth: 36 }),
      statusColumn(),
    ],
    details: [fieldColumn("id"), packagesColumn(), problemsColumn()],
  },
  "sub-partners": {
    columns: [
      fieldColumn("subscriptionId"),
      fieldColumn("provisioningState"),
      fieldColumn("billingStartDate"),
    ],
    details: [fieldColumn("orgId")],
  },
  "billing-reports": {
    columns: [
      fieldColumn("billingStartDate"),
      fieldColumn("billingEndDate"),
      fieldColumn("type"),
      statusColumn(),
    ],
    details: [fieldColumn("id")],
  },
};

function fieldColumn(field: string, widths: Pick<Column, "maxWidth" | "minWidth"> = {}): Column {
  const title = field.replace(/([a-z])([A-Z])/g, "$1 $2").toUpperCase();
  return { title, text: (item) => clean(textAt(item, field)) || missing, ...widths };
}

/** The longest known status just fits. */
function statusColumn(): Column {
  return {
    title: "STATUS",
    maxWidth: 23,
    text: (item, paint) => {
      const status = clean(textAt(item, "status")) || missing;
      const style = worstStyle(item);
      return style ? paint(style, status) : status;
    },
  };
}

function packagesColumn(): Column {
  return {
    title: "PACKAGES",
    minWidth: 22,
    text: (item, paint) =>
      paint("dim", clean(textAt(item, "packages") || textAt(item, "package")) || "no packages"),
  };
}

/** One line per problem. */
function problemsColumn(): Column {
  return {
    title: "PROBLEMS",
    minWidth: 44,
    text: (item, paint) =>
      problemsOf(item)
        .map((problem) => {
          const label = paint(styleOf(problem.severity), clean(problemLabel(problem)));
          return `${label} ${clean(problem.description ?? "") || "no description"}`;
        })
        .join("\n"),
  };
}

function worstStyle(item: unknown): Style | undefined {
  const severities = problemsOf(item).map(({ severity }) => severity);
  const worst = severities.find((severity) => severity === "error") ?? severities[0];
  return worst && styleOf(worst);
}

function styleOf(severity: "error" | "warning"): Style {
  return severity === "error" ? "red" : "yellow";
}

function joined(item: unknown, fields: readonly string[]): string {
  const texts = fields.map((field) => textAt(item, field));
  return clean(texts.filter((text) => text !== "").join(", "));
}
