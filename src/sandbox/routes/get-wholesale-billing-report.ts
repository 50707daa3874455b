import type { BillingReportStatus } from "../../../generated/types.ts";
import { fileUrl } from "../billing-reports/serve-file.ts";
import type { Known } from "../data/known.ts";
import { failure } from "../responses/response.ts";
import type { Route } from "./route.ts";

const completed: Known<BillingReportStatus> = "COMPLETED";

/** A report that is completed has a URL that is new each time. */
export const getWholesaleBillingReport: Route<"getWholesaleBillingReport"> = ({
  path,
  store,
  filesOrigin,
}) => {
  const report = store.billingReports.find(({ id }) => id === path.id);
  if (!report) return failure(404);
  if (report.status !== completed) return { status: 200, body: report };
  return { status: 200, body: { ...report, tempDownloadURL: fileUrl(store, report, filesOrigin) } };
};
