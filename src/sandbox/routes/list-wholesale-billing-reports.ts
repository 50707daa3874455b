import { billingReportSortKeys } from "../../../generated/sandbox-facts.ts";
import type { BillingReport, ListedBillingReport } from "../../../generated/types.ts";
import { nextLink } from "../responses/next-link.ts";
import { failure, type RouteResponse } from "../responses/response.ts";
import { sortErrors, sorted } from "../responses/sorted.ts";
import type { Store } from "../store.ts";
import type { Route, RouteRequest } from "./route.ts";

type Query = RouteRequest<"listWholesaleBillingReports">["query"];

/** Documented as the default. */
const defaultSortKey = "billingStartDate";

/** Every filter has to match as a whole. As documented, no parameter leads to the reports after the first page. */
export const listWholesaleBillingReports: Route<"listWholesaleBillingReports"> = ({
  store,
  query,
  url,
  paging,
}): RouteResponse => {
  const errors = sortErrors("sortBy", query.sortBy, billingReportSortKeys);
  if (errors.length > 0) return failure(400, errors);
  const max = Math.min(query.max ?? paging.defaultPageSize, paging.maxPageSize);
  const found = matching(store, query);
  const items = found.slice(0, max).map(listed);
  const hasLink = paging.link && found.length > max;
  const headers: Record<string, string> = hasLink ? { Link: nextLink(url, { max, cursor: "sandbox" }) } : {};
  return { status: 200, headers, body: { items }, items: items.length };
};

function matching({ billingReports, subPartnerOf }: Store, query: Query): BillingReport[] {
  const { sortBy = defaultSortKey, subPartnerOrgId } = query;
  const names = ["billingStartDate", "billingEndDate", "type", "status"] as const;
  const found = billingReports.filter(
    (report) =>
      names.every((name) => query[name] === undefined || report[name] === query[name]) &&
      (subPartnerOrgId === undefined || subPartnerOf.get(report) === subPartnerOrgId),
  );
  return sorted(found, sortBy);
}

/** Without the properties that only a single report has. */
function listed(report: BillingReport): ListedBillingReport {
  const absent = { created: undefined, createdBy: undefined, tempDownloadURL: undefined, errors: undefined };
  return { ...report, ...absent };
}
