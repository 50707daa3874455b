export type { components, operations, paths } from "../generated/schema.ts";
export type * from "../generated/types.ts";
export { unwrap } from "./call.ts";
export { createWholesaleClient, type WholesaleClient } from "./client.ts";
export type {
  BillingReportFilter,
  BillingReportListOptions,
  BillingReports,
  FirstReports,
  WaitForReportOptions,
} from "./resources/billing-reports.ts";
export type { SubPartnerFilter, SubPartners } from "./resources/sub-partners.ts";
export type { SubscriberFilter, Subscribers } from "./resources/subscribers.ts";
export type { AcceptedCustomer } from "./resources/accepted.ts";
export type {
  CustomerFilter,
  Customers,
  GetCustomerOptions,
  WaitForCustomerOptions,
  WaitUntilProvisionedOptions,
} from "./resources/customers.ts";
export { ApiError, type ApiErrorCode } from "./errors/api-error.ts";
export { CallError } from "./errors/call-error.ts";
export { ConfigurationError } from "./errors/configuration-error.ts";
export { isWebexError, type AnyWebexError } from "./errors/is-webex-error.ts";
export { ListingError } from "./errors/listing-error.ts";
export * from "./errors/status-errors.ts";
export { TokenError } from "./errors/token-error.ts";
export { ProvisioningFailedError, ReportFailedError, WaitTimeoutError } from "./errors/wait-errors.ts";
export { ConnectionError, ResponseFormatError, TimeoutError } from "./errors/transport-errors.ts";
export { WebexError, type Position } from "./errors/webex-error.ts";
export type {
  AttemptEvent,
  DriftEvent,
  PageEvent,
  PollEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  WebexEvent,
} from "./events.ts";
export type {
  DataAs,
  DataOf,
  HttpClient,
  HttpInit,
  HttpMethod,
  HttpOptions,
  HttpResult,
  ParamsOf,
  ParseAs,
  PathWith,
  RequestBodyOf,
} from "./http-types.ts";
export type { WholesaleHttp } from "./http.ts";
export type { Listing } from "./listing/listing.ts";
export {
  paginate,
  type ListFilter,
  type ListInit,
  type ListItem,
  type ListOptions,
  type ListParams,
  type ListPath,
  type PaginateOptions,
} from "./listing/paginate.ts";
export type { Page } from "./listing/read-pages.ts";
export type { CallOptions, SubPartnerCallOptions } from "./options/call-options.ts";
export type { ClientOptions, RetryOptions } from "./options/client-options.ts";
export type { PrecheckResult } from "./resources/precheck-result.ts";
export { provisioningProblems, type ProvisioningProblem } from "./resources/provisioning-problems.ts";
export type { TokenContext, TokenFunction } from "./options/client-settings.ts";
export type { WaitOptions } from "./waiting/wait-until.ts";
export {
  refreshTokenProvider,
  type RefreshTokenOptions,
  type RenewedTokens,
} from "./auth/refresh-token-provider.ts";
