// Machine-written from spec/ by `npm run generate`. Do not edit.
import type { operations } from "./schema.ts";
import type {
  ErrorBody,
  ProvisioningError,
  CustomerStatus,
  PackageName,
  SinglePackageName,
  BillingReportType,
  SubscriberSortKey,
  BillingReportSortKey,
  SortOrder,
} from "./types.ts";
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
  listWholesaleSubscribers: [
    { name: "customerId", kind: "string", required: false },
    { name: "externalCustomerId", kind: "string", required: false },
    { name: "personId", kind: "string", required: false },
    { name: "email", kind: "string", required: false },
    { name: "status", kind: "string", required: false },
    { name: "after", kind: "string", required: false },
    { name: "lastStatusChange", kind: "string", required: false },
    { name: "sortBy", kind: "string", required: false },
    { name: "sortOrder", kind: "string", required: false },
    { name: "offset", kind: "integer", required: false, minimum: 0 },
    { name: "max", kind: "integer", required: false, minimum: 1, default: 50 },
    { name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false },
  ],
  provisionWholesaleSubscriber: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  precheckWholesaleSubscriber: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  getWholesaleSubscriber: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  updateWholesaleSubscriber: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  removeWholesaleSubscriber: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  sendConsentEmail: [{ name: "onBehalfOfSubPartnerOrgId", kind: "string", required: false }],
  listWholesaleSubPartners: [
    { name: "provisioningState", kind: "string", required: false },
    { name: "offset", kind: "integer", required: false, minimum: 0 },
    { name: "max", kind: "integer", required: false, minimum: 1 },
  ],
  listWholesaleBillingReports: [
    { name: "billingStartDate", kind: "string", required: false },
    { name: "billingEndDate", kind: "string", required: false },
    { name: "type", kind: "string", required: false },
    { name: "status", kind: "string", required: false },
    { name: "sortBy", kind: "string", required: false },
    { name: "max", kind: "integer", required: false, minimum: 1, default: 100 },
    { name: "subPartnerOrgId", kind: "string", required: false },
  ],
  createWholesaleBillingReport: [],
  getWholesaleBillingReport: [],
  deleteWholesaleBillingReport: [],
} as const;
export const requestSchemas: { readonly bodies: Readonly<Record<string, object>>; readonly $defs: object } = {
  bodies: {
    provisionWholesaleCustomer: { $ref: "#/$defs/CustomerProvisionRequest" },
    precheckWholesaleCustomer: { $ref: "#/$defs/CustomerPrecheckRequest" },
    updateWholesaleCustomer: { $ref: "#/$defs/CustomerUpdateRequest" },
    provisionWholesaleSubscriber: { $ref: "#/$defs/SubscriberProvisionRequest" },
    precheckWholesaleSubscriber: { $ref: "#/$defs/SubscriberPrecheckRequest" },
    updateWholesaleSubscriber: { $ref: "#/$defs/SubscriberUpdateRequest" },
    createWholesaleBillingReport: { $ref: "#/$defs/BillingReportCreateRequest" },
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
    SubscriberProvisionRequest: {
      type: "object",
      required: ["customerId", "email", "provisioningParameters"],
      additionalProperties: false,
      properties: {
        customerId: { $ref: "#/$defs/CustomerId" },
        email: { $ref: "#/$defs/SubscriberEmail" },
        packages: { $ref: "#/$defs/SubscriberPackages" },
        package: { $ref: "#/$defs/SinglePackageName" },
        provisioningParameters: { $ref: "#/$defs/SubscriberProvisioningParameters" },
      },
      oneOf: [
        {
          title: "packages",
          type: "object",
          required: ["packages"],
          properties: { packages: { $ref: "#/$defs/SubscriberPackages" }, package: { not: {} } },
        },
        {
          title: "package",
          type: "object",
          required: ["package"],
          properties: { package: { $ref: "#/$defs/SinglePackageName" }, packages: { not: {} } },
        },
      ],
    },
    CustomerId: { type: "string", minLength: 1 },
    SubscriberEmail: { type: "string", minLength: 1 },
    SubscriberPackages: { type: "array", items: { $ref: "#/$defs/SubscriberPackageName" } },
    SubscriberPackageName: {
      anyOf: [
        {
          type: "string",
          enum: [
            "webex_calling",
            "webex_meetings",
            "webex_suite",
            "webex_voice",
            "cx_essentials",
            "webex_calling_standard",
            "attendant_console",
            "cx_premium_agent",
            "cx_standard_agent",
          ],
        },
        { type: "string" },
      ],
    },
    SinglePackageName: {
      anyOf: [
        {
          type: "string",
          enum: [
            "webex_calling",
            "webex_meetings",
            "webex_suite",
            "webex_voice",
            "cx_essentials",
            "webex_calling_standard",
          ],
        },
        { type: "string" },
      ],
    },
    SubscriberProvisioningParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        firstName: { type: "string" },
        lastName: { type: "string" },
        primaryPhoneNumber: { $ref: "#/$defs/PhoneNumber" },
        extension: { $ref: "#/$defs/Extension" },
        locationId: { $ref: "#/$defs/LocationId" },
      },
    },
    PhoneNumber: { type: "string" },
    Extension: { type: "string" },
    LocationId: { type: "string" },
    SubscriberPrecheckRequest: {
      type: "object",
      required: ["email"],
      additionalProperties: false,
      properties: {
        provisioningId: { $ref: "#/$defs/ProvisioningId" },
        customerId: { $ref: "#/$defs/CustomerId" },
        email: { $ref: "#/$defs/SubscriberEmail" },
        packages: { $ref: "#/$defs/SubscriberPackages" },
        package: { $ref: "#/$defs/SinglePackageName" },
        provisioningParameters: { $ref: "#/$defs/SubscriberProvisioningParameters" },
        customerInfo: {
          type: "object",
          required: ["primaryEmail"],
          additionalProperties: false,
          properties: { primaryEmail: { $ref: "#/$defs/PrimaryEmail" } },
        },
      },
    },
    SubscriberUpdateRequest: {
      type: "object",
      additionalProperties: false,
      properties: {
        packages: { $ref: "#/$defs/SubscriberPackages" },
        package: { $ref: "#/$defs/SubscriberPackageName" },
        provisioningParameters: { $ref: "#/$defs/SubscriberUpdateParameters" },
      },
      oneOf: [
        {
          title: "packages",
          type: "object",
          required: ["packages"],
          properties: { packages: { $ref: "#/$defs/SubscriberPackages" }, package: { not: {} } },
        },
        {
          title: "package",
          type: "object",
          required: ["package"],
          properties: { package: { $ref: "#/$defs/SubscriberPackageName" }, packages: { not: {} } },
        },
      ],
    },
    SubscriberUpdateParameters: {
      type: "object",
      additionalProperties: false,
      properties: {
        primaryPhoneNumber: { $ref: "#/$defs/PhoneNumber" },
        extension: { $ref: "#/$defs/Extension" },
        locationId: { $ref: "#/$defs/LocationId" },
      },
    },
    BillingReportCreateRequest: {
      type: "object",
      required: ["billingStartDate", "billingEndDate"],
      additionalProperties: false,
      properties: {
        billingStartDate: { $ref: "#/$defs/BillingStartDate" },
        billingEndDate: { $ref: "#/$defs/BillingEndDate" },
        type: { allOf: [{ $ref: "#/$defs/BillingReportType" }] },
        subPartnerOrgId: { type: "string", minLength: 1 },
        internal: { type: "boolean" },
      },
    },
    BillingStartDate: { type: "string", format: "date" },
    BillingEndDate: { type: "string", format: "date" },
    BillingReportType: {
      anyOf: [{ type: "string", enum: ["PARTNER", "CUSTOMER", "USER"] }, { type: "string" }],
    },
  },
};
export const exampleItems: {
  readonly listWholesaleCustomers: readonly NonNullable<
    operations["listWholesaleCustomers"]["responses"][200]["content"]["application/json"]["items"]
  >[number][];
  readonly listWholesaleSubscribers: readonly NonNullable<
    operations["listWholesaleSubscribers"]["responses"][200]["content"]["application/json"]["items"]
  >[number][];
  readonly listWholesaleSubPartners: readonly NonNullable<
    operations["listWholesaleSubPartners"]["responses"][200]["content"]["application/json"]["items"]
  >[number][];
  readonly listWholesaleBillingReports: readonly NonNullable<
    operations["listWholesaleBillingReports"]["responses"][200]["content"]["application/json"]["items"]
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
  listWholesaleSubscribers: [
    {
      id: "Y2lzY29zcGFyazovL3VzL1NVQlNDUklCRVIvZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2",
      personId: "Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY",
      email: "john.andersen@example.com",
      customerId: "Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4",
      externalCustomerId: "c1677a16-557a-4fb4-b48f-24adde57ec99",
      package: "webex_calling",
      status: "provisioned",
      lastStatusChange: "2021-08-06T02:05:41.791232Z",
      created: "2021-08-06T02:03:00.062Z",
      packages: ["webex_calling"],
    },
    {
      id: "Y2lzY29zcGFyazovL3VzL1NVQlNDUklCRVIvNjk3MGU2YmItNzQzOS00ZmZiLWFkMzQtZDNmZjAxNjdkZGFk",
      personId: "Y2lzY29zcGFyazovL3VzL1BFT1BMRS82OTcwZTZiYi03NDM5LTRmZmItYWQzNC1kM2ZmMDE2N2RkYWQ",
      email: "alice.anderson@example.com",
      customerId: "Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4",
      externalCustomerId: "c1677a16-557a-4fb4-b48f-24adde57ec99",
      package: "webex_meetings",
      status: "provisioned",
      lastStatusChange: "2021-08-06T02:05:41.791232Z",
      created: "2021-08-06T02:03:00.062Z",
      packages: ["webex_meetings"],
    },
    {
      id: "Y2lzY29zcGFyazovL3VzL1NVQlNDUklCRVIvMWM5ZDRiN2UtM2Y1Mi00YTg2LTllMGQtN2I2YTJjNThmNDEz",
      email: "carol.brown@example.com",
      customerId: "Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4",
      externalCustomerId: "c1677a16-557a-4fb4-b48f-24adde57ec99",
      package: "webex_calling",
      status: "pending_user_migration",
      lastStatusChange: "2021-08-06T02:05:41.791232Z",
      created: "2021-08-06T02:03:00.062Z",
      packages: ["webex_calling"],
    },
  ],
  listWholesaleSubPartners: [
    {
      orgId: "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE",
      subscriptionId: "Sub23452345",
      provisioningState: "active",
      created: "2023-02-16T14:10:18.855Z",
      billingStartDate: "2023-02-22T13:43:41.117Z",
    },
    {
      orgId: "Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi8xNmY5MzE2ZC02OWI0LTQ2MDMtYTQ5YS0zOTIyYzUxMGQ1YWQ",
      subscriptionId: "Sub23452345",
      provisioningState: "active",
      created: "2023-02-16T14:10:18.855Z",
      billingStartDate: "2023-02-22T13:43:41.117Z",
    },
  ],
  listWholesaleBillingReports: [
    {
      id: "Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhOA",
      billingStartDate: "2021-05-21",
      billingEndDate: "2021-05-30",
      status: "COMPLETED",
      type: "PARTNER",
    },
    {
      id: "Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhOQ",
      billingStartDate: "2021-05-21",
      billingEndDate: "2021-05-30",
      status: "COMPLETED",
      type: "PARTNER",
    },
    {
      id: "Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhYQ",
      billingStartDate: "2021-05-21",
      billingEndDate: "2021-05-30",
      status: "COMPLETED",
      type: "PARTNER",
    },
  ],
};
export const passedPrechecks: {
  readonly precheckWholesaleCustomer: operations["precheckWholesaleCustomer"]["responses"][200]["content"]["application/json"];
  readonly precheckWholesaleSubscriber: operations["precheckWholesaleSubscriber"]["responses"][200]["content"]["application/json"];
} = {
  precheckWholesaleCustomer: {
    message: "success",
    info: [{ infoCode: 100, description: "Provisioning preCheck validation successful." }],
  },
  precheckWholesaleSubscriber: {
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
export const singlePackageNames: readonly SinglePackageName[] = [
  "webex_calling",
  "webex_meetings",
  "webex_suite",
  "webex_voice",
  "cx_essentials",
  "webex_calling_standard",
];
export const billingReportTypes: readonly BillingReportType[] = ["PARTNER", "CUSTOMER", "USER"];
export const subscriberSortKeys: readonly SubscriberSortKey[] = ["created", "lastStatusChange"];
export const billingReportSortKeys: readonly BillingReportSortKey[] = [
  "id",
  "billingStartDate",
  "billingEndDate",
  "status",
];
export const sortOrders: readonly SortOrder[] = ["ASC", "DESC"];
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
