import { operations } from "../../generated/operations.ts";
import type { operations as schemas } from "../../generated/schema.ts";
import type {
  BillingReport,
  BillingReportCreateRequest,
  CreatedBillingReport,
  ListedBillingReport,
} from "../../generated/types.ts";
import { callAny, malformed, objectOf } from "../call.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { PermissionDeniedError } from "../errors/status-errors.ts";
import { internalsOf, type WholesaleHttp } from "../http.ts";
import { checkFilter } from "../listing/check-filter.ts";
import { hasNextLink } from "../listing/link.ts";
import { itemsOf } from "../listing/read-page.ts";
import {
  callRules,
  subPartnerCallRules,
  type CallOptions,
  type SubPartnerCallOptions,
} from "../options/call-options.ts";
import { check, integer, type Rules } from "../options/check.ts";
import { checkPathParams } from "../options/http-call.ts";
import { isSecure } from "../options/secure-url.ts";
import { isCompleted } from "../waiting/progress.ts";
import { waitRules, waitUntil, type WaitOptions } from "../waiting/wait-until.ts";
import { ifCarriedOut } from "./gone.ts";
import { createMethodCall } from "./method-call.ts";

type ListQuery = NonNullable<schemas["listWholesaleBillingReports"]["parameters"]["query"]>;

/** Which reports to list, and in which order. Filters combine; a date has to match exactly. */
export type BillingReportFilter = {
  [Name in Exclude<keyof ListQuery, "max">]?: ListQuery[Name] | undefined;
};

export interface BillingReportListOptions extends SubPartnerCallOptions {
  /** The most reports to return, sent as `max`; lowered to what the spec allows, which is also the default. */
  pageSize?: number | undefined;
}

/** The first reports of the list: it has no `offset`, so there's no way to get more. */
export interface FirstReports {
  items: ListedBillingReport[];
  /**
   * Whether there are likely to be more: the page is full, or has a `next` link. `false` is no proof that these are
   * all.
   */
  hasMore: boolean;
}

export interface WaitForReportOptions extends WaitOptions, CallOptions {}

/** Reports on what is to be billed. Methods reject as those of `Customers` do. */
export interface BillingReports {
  /** Resolves to the first reports. Narrow the filter if `hasMore` is `true`. */
  list(filter?: BillingReportFilter, options?: BillingReportListOptions): Promise<FirstReports>;

  /** Resolves to one report. A report that doesn't exist is a `NotFoundError`. */
  get(id: string, options?: CallOptions): Promise<BillingReport>;

  /**
   * Starts generating a report; see `waitUntilCompleted`. Dates look like `2026-10-31`.
   *
   * Not retried if the service may have acted: the error's `outcomeUnknown` is then `true`. List the reports with the
   * same dates before you try again.
   */
  create(request: BillingReportCreateRequest, options?: SubPartnerCallOptions): Promise<CreatedBillingReport>;

  /** Deletes a report. A 404 after a lost response counts as done. */
  delete(id: string, options?: CallOptions): Promise<void>;

  /**
   * Polls until a report can be downloaded, and resolves to it. Throws a `ReportFailedError` if it couldn't be
   * generated, and a `WaitTimeoutError` after `maxWaitMs`.
   */
  waitUntilCompleted(id: string, options?: WaitForReportOptions): Promise<BillingReport>;

  /**
   * Downloads the CSV of a completed report: the response's `body` is unread. It is fetched from a signed URL, without
   * the token and the headers of the client; an expired URL is replaced once. `timeoutMs` ends at the headers; the
   * signal also ends the body. Reading a body that breaks off rejects as with `fetch`, and isn't retried.
   *
   * ```ts
   * const csv = await (await webex.billingReports.download(id)).text();
   * ```
   *
   * Throws a `ConfigurationError` for a report that isn't completed, a `ReportFailedError` for one that failed, a
   * `ResponseFormatError` for one without an https: URL or for a web page instead of the CSV, and a
   * `PermissionDeniedError` if the new URL is refused, too.
   */
  download(id: string, options?: CallOptions): Promise<Response>;
}

export function createBillingReports(http: WholesaleHttp): BillingReports {
  const call = createMethodCall(http, "billingReports");
  const { download: fetchFile } = internalsOf(http);
  const { path } = operations.getWholesaleBillingReport;

  async function get(id: string, options?: CallOptions): Promise<BillingReport> {
    return objectOf(await call("get", "getWholesaleBillingReport", options, { path: { id } }));
  }

  async function urlOfFile(id: string, options: CallOptions): Promise<URL> {
    const result = await call("download", "getWholesaleBillingReport", options, { path: { id } });
    const report = objectOf(result);
    if (isFileUrl(report.tempDownloadURL)) return new URL(report.tempDownloadURL);
    if (isCompleted(report)) throw malformed(result, "has no `tempDownloadURL` that is an https: URL");
    throw new ConfigurationError(
      `Billing report ${id} isn't completed, so there is nothing to download. Await \`waitUntilCompleted\` first.`,
    );
  }

  return {
    async list(filter = {}, options = {}) {
      const operation = operations.listWholesaleBillingReports;
      const { items: names, filters, maxPageSize } = operation.singlePage;
      const rules = {
        ...subPartnerCallRules,
        pageSize: integer(1, 1000),
      } satisfies Rules<BillingReportListOptions>;
      const checked = check("billingReports.list", options, rules);
      const { pageSize = maxPageSize, onBehalfOfSubPartnerOrgId, ...init } = checked;
      const max = Math.min(pageSize, maxPageSize);
      const params = { query: { ...checkFilter(filters, filter), max } };
      const result = await callAny(http, operation, { ...init, params }, onBehalfOfSubPartnerOrgId);
      const items = [...itemsOf<ListedBillingReport>(names, result)];
      return { items, hasMore: items.length >= max || hasNextLink(result.response.headers.get("link")) };
    },

    get,

    async create(body, options) {
      return objectOf(await call("create", "createWholesaleBillingReport", options, { body }));
    },

    async delete(id, options) {
      const removal = call("delete", "deleteWholesaleBillingReport", options, { path: { id } });
      await removal.catch(ifCarriedOut);
    },

    async waitUntilCompleted(id, options = {}) {
      const rules = { ...callRules, ...waitRules } satisfies Rules<WaitForReportOptions>;
      const waiting = check("billingReports.waitUntilCompleted", options, rules);
      checkPathParams(path, { id });
      return waitUntil(http, waiting, {
        goal: `billing report ${id} to be completed`,
        path,
        read: async (callOptions) => get(id, callOptions),
        isDone: isCompleted,
      });
    },

    async download(id, options = {}) {
      const { signal, headers } = check("billingReports.download", options, callRules);
      // A copy, because the caller may change its object before the second call.
      const callOptions = { signal, headers: { ...headers } };
      return fetchFile(await urlOfFile(id, callOptions), signal).catch(async (error: unknown) => {
        if (!(error instanceof PermissionDeniedError)) throw error;
        return fetchFile(await urlOfFile(id, callOptions), signal);
      });
    },
  };
}

/** Boundary: any other URL is not fetched. */
function isFileUrl(value: unknown): value is string {
  return typeof value === "string" && URL.canParse(value) && isSecure(new URL(value));
}
