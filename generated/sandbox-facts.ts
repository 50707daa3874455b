// Machine-written from spec/ by `npm run generate`. Do not edit.
import type { operations } from "./schema.ts";
import type { CustomerStatus, ErrorBody, PackageName, ProvisioningError } from "./types.ts";
export const queryParameters = {
  listWholesaleCustomers: [
    { name: "externalId", kind: "string", required: false },
    { name: "orgId", kind: "string", required: false },
    { name: "status", kind: "array", required: false },
    { name: "offset", kind: "integer", required: false, minimum: 0 },
    { name: "max", kind: "integer", required: false, minimum: 1 },
    { name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false },
  ],
  provisionWholesaleCustomer: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  precheckWholesaleCustomer: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  getWholesaleCustomer: [
    { name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false },
    { name: "includePackageLicenseInfo", kind: "boolean", required: false },
  ],
  updateWholesaleCustomer: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  removeWholesaleCustomer: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
} as const;
export const requestSchemas: { readonly bodies: Readonly<Record<string, object>>; readonly $defs: object } = {
  bodies: {
    provisionWholesaleCustomer: { $ref: "#/$defs/CustomerProvisionRequest" },
    precheckWholesaleCustomer: { $ref: "#/$defs/CustomerPrecheckRequest" },
    updateWholesaleCustomer: { $ref: "#/$defs/CustomerUpdateRequest" },
  },
  $defs: {
    CustomerProvisionRequest: {
      type: "object",
      required: ["provisioningId", "packages", "externalId", "address"],
      additionalProperties: false,
      properties: {
        provisioningId: { $ref: "#/$defs/ProvisioningId" },
        packages: { type: "array", items: { $ref: "#/$defs/PackageName" } },
        orgId: { type: "string", minLength: 1 },
        externalId: { $ref: "#/$defs/ExternalId" },
        address: { $ref: "#/$defs/RequestAddress" },
        customerInfo: { $ref: "#/$defs/CustomerInfo" },
        provisioningParameters: { $ref: "#/$defs/CustomerProvisioningParameters" },
        subPartnerAdminEmail: { $ref: "#/$defs/SubPartnerAdminEmail" },
      },
    },
    ProvisioningId: { type: "string", minLength: 1 },
    PackageName: {
      anyOf: [
        {
          type: "string",
          enum: [
            "common_area_calling",
            "webex_calling",
            "webex_meetings",
            "webex_suite",
            "webex_voice",
            "cx_essentials",
            "cisco_calling_plan",
            "attendant_console",
            "webex_calling_standard",
            "cx_premium_agent",
            "cx_standard_agent",
            "cx_voice_ports",
            "cx_ai_assistant",
            "webex_ai_agent",
          ],
        },
        { type: "string" },
      ],
    },
    ExternalId: { type: "string", minLength: 1 },
    RequestAddress: {
      type: "object",
      required: ["addressLine1", "city", "country"],
      additionalProperties: false,
      properties: {
        addressLine1: { type: "string", minLength: 1, maxLength: 50 },
        addressLine2: { type: "string", maxLength: 50 },
        city: { type: "string", minLength: 1 },
        stateOrProvince: { type: "string" },
        zipOrPostalCode: { type: "string" },
        country: { type: "string", minLength: 2, maxLength: 2 },
      },
    },
    CustomerInfo: {
      type: "object",
      required: ["name", "primaryEmail"],
      additionalProperties: false,
      properties: {
        name: { type: "string", minLength: 1, pattern: "^[^%]*$" },
        primaryEmail: { $ref: "#/$defs/PrimaryEmail" },
        language: { type: "string" },
      },
    },
    PrimaryEmail: { type: "string", format: "email" },
    CustomerProvisioningParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        calling: {
          type: "object",
          required: ["location"],
          additionalProperties: false,
          properties: { location: { $ref: "#/$defs/CallingLocation" } },
        },
        meetings: {
          type: "object",
          additionalProperties: false,
          properties: { timezone: { type: "string" } },
        },
        packages: {
          type: "object",
          additionalProperties: false,
          properties: { limits: { $ref: "#/$defs/PackageLimits" } },
        },
      },
    },
    CallingLocation: {
      type: "object",
      required: ["name", "address", "timezone", "language"],
      additionalProperties: false,
      properties: {
        name: { type: "string", minLength: 1 },
        address: { $ref: "#/$defs/RequestAddress" },
        timezone: { type: "string", minLength: 1 },
        language: { type: "string", minLength: 1 },
        emergencyLocationIdentifier: { type: "string" },
      },
    },
    PackageLimits: {
      type: "object",
      additionalProperties: false,
      properties: {
        webex_calling: { $ref: "#/$defs/PackageLimit" },
        common_area_calling: { $ref: "#/$defs/PackageLimit" },
        webex_meetings: { $ref: "#/$defs/PackageLimit" },
        webex_suite: { $ref: "#/$defs/PackageLimit" },
        webex_voice: { $ref: "#/$defs/PackageLimit" },
        cx_essentials: { $ref: "#/$defs/PackageLimit" },
        webex_calling_standard: { $ref: "#/$defs/PackageLimit" },
        attendant_console: { $ref: "#/$defs/PackageLimit" },
      },
    },
    PackageLimit: { type: "number", minimum: 0 },
    SubPartnerAdminEmail: { type: "string", format: "email" },
    CustomerPrecheckRequest: {
      type: "object",
      required: ["address"],
      additionalProperties: false,
      properties: {
        provisioningId: { $ref: "#/$defs/ProvisioningId" },
        packages: { type: "array", items: { $ref: "#/$defs/PackageName" } },
        orgId: { type: "string", minLength: 1 },
        externalId: { $ref: "#/$defs/ExternalId" },
        address: { $ref: "#/$defs/RequestAddress" },
        customerInfo: {
          type: "object",
          required: ["primaryEmail"],
          additionalProperties: false,
          properties: { name: { type: "string" }, primaryEmail: { $ref: "#/$defs/PrimaryEmail" } },
        },
        provisioningParameters: { $ref: "#/$defs/CustomerProvisioningParameters" },
      },
    },
    CustomerUpdateRequest: {
      type: "object",
      required: ["packages"],
      additionalProperties: false,
      properties: {
        externalId: { $ref: "#/$defs/ExternalId" },
        packages: { type: "array", items: { $ref: "#/$defs/PackageName" } },
        address: { $ref: "#/$defs/RequestAddress" },
        provisioningParameters: { $ref: "#/$defs/CustomerProvisioningParameters" },
        subPartnerAdminEmail: { $ref: "#/$defs/SubPartnerAdminEmail" },
      },
    },
  },
};
export const exampleItems: {
  readonly listWholesaleCustomers: readonly NonNullable<
    operations["listWholesaleCustomers"]["responses"][200]["content"]["application/json"]["items"]
  >[number][];
} = {
  listWholesaleCustomers: [
    {
      id: "Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4",
      orgId: "Y2lzY29zcGFyazovL3VzL09yZ2FuaXphdGlvbi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDk",
      externalId: "c1677a16-557a-4fb4-b48f-24adde57ec99",
      address: {
        addressLine1: "771 Alder Drive",
        addressLine2: "Cisco Site 5",
        city: "Milpitas",
        stateOrProvince: "CA",
        zipOrPostalCode: "95035",
        country: "US",
      },
      status: "provisioned_with_errors",
      packages: ["common_area_calling", "webex_calling", "webex_meetings", "webex_suite", "webex_voice"],
      resourceDetails: {
        packages: [
          { name: "common_area_calling", status: "provisioned" },
          {
            name: "webex_calling",
            status: "error",
            warnings: [
              {
                errorCode: 2526,
                description:
                  "The requested operation did not successfully provision numbers for the Webex Calling Location",
              },
              {
                errorCode: 2527,
                description:
                  "The requested operation did not successfully assign a main number to the Webex Calling Location",
              },
            ],
          },
          { name: "webex_meetings", status: "provisioned" },
          { name: "webex_suite", status: "provisioned" },
          { name: "webex_voice", status: "provisioned" },
        ],
        addOns: [{ name: "meetings_toll_dialin", status: "provisioned" }],
      },
    },
  ],
};
export const passedPrechecks: {
  readonly precheckWholesaleCustomer: operations["precheckWholesaleCustomer"]["responses"][200]["content"]["application/json"];
} = {
  precheckWholesaleCustomer: {
    message: "success",
    info: [{ infoCode: 100, description: "Provisioning preCheck validation successful." }],
  },
};
export const customerStatuses: readonly CustomerStatus[] = [
  "provisioned",
  "provisioned_with_errors",
  "provisioning",
  "updating",
  "deleting",
  "error",
  "pending_rpl_review",
];
export const packageNames: readonly PackageName[] = [
  "common_area_calling",
  "webex_calling",
  "webex_meetings",
  "webex_suite",
  "webex_voice",
  "cx_essentials",
  "cisco_calling_plan",
  "attendant_console",
  "webex_calling_standard",
  "cx_premium_agent",
  "cx_standard_agent",
  "cx_voice_ports",
  "cx_ai_assistant",
  "webex_ai_agent",
];
export const provisioningWarnings: readonly ProvisioningError[] = [
  {
    errorCode: 2526,
    description:
      "The requested operation did not successfully provision numbers for the Webex Calling Location",
  },
  {
    errorCode: 2527,
    description:
      "The requested operation did not successfully assign a main number to the Webex Calling Location",
  },
  {
    errorCode: 2560,
    description:
      "One or more Webex Calling services are unavailable due to maintenance, unable to start provisioning. Consult status.webex.com and retry later.",
  },
];
export const provisioningErrors: readonly ProvisioningError[] = [
  { errorCode: 10022, description: "The email is already associated with an existing user." },
];
export const failures: Readonly<Partial<Record<number, ErrorBody>>> = {
  "400": {
    message: "The request has an invalid parameter.",
    errors: [{ description: "offset must not be negative.", fieldName: "offset" }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "401": {
    message: "The access token is missing or invalid.",
    errors: [{ description: "The access token has expired." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "403": {
    message: "The token does not allow access to this resource.",
    errors: [{ description: "A scope is missing." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "404": {
    message: "The resource could not be found.",
    errors: [{ description: "No resource has this ID." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "405": {
    message: "The method is not supported for this resource.",
    errors: [{ description: "PATCH is not supported." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "409": {
    message: "The request conflicts with a rule of the service.",
    errors: [{ description: "The current state does not allow this." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "410": {
    message: "The resource is gone.",
    errors: [{ description: "It has been removed." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "415": {
    message: "The media type is not supported.",
    errors: [{ description: "Use application/json." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "423": {
    message: "The resource is locked.",
    errors: [{ description: "Try again later." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "428": {
    message: "A precondition is required.",
    errors: [{ description: "The request lacks a precondition." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "429": {
    message: "Too many requests.",
    errors: [{ description: "The rate limit has been reached." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "500": {
    message: "The service failed.",
    errors: [{ description: "The request could not be completed." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "502": {
    message: "The upstream server returned an invalid response.",
    errors: [{ description: "Try again later." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "503": {
    message: "The service is overloaded.",
    errors: [{ description: "Try again later." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
  "504": {
    message: "The upstream server did not respond in time.",
    errors: [{ description: "Request fewer items." }],
    trackingId: "ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C",
  },
};
