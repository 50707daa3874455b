// Machine-written from spec/ by `npm run generate`. Do not edit.
import type { components } from "./schema.ts";
export type CustomerStatus = components["schemas"]["CustomerStatus"];
export type Address = components["schemas"]["Address"];
export type PackageName = components["schemas"]["PackageName"];
export type PackageStatus = components["schemas"]["PackageStatus"];
export type ProvisioningErrorCode = components["schemas"]["ProvisioningErrorCode"];
export type ProvisioningError = components["schemas"]["ProvisioningError"];
export type CustomerPackage = components["schemas"]["CustomerPackage"];
export type AddOn = components["schemas"]["AddOn"];
export type ResourceDetails = components["schemas"]["ResourceDetails"];
export type Customer = components["schemas"]["Customer"];
export type CustomerPage = components["schemas"]["CustomerPage"];
export type ErrorDetail = components["schemas"]["ErrorDetail"];
export type ErrorBody = components["schemas"]["ErrorBody"];
