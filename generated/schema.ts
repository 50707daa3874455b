// Machine-written from spec/ by `npm run generate`. Do not edit.
export interface paths {
  "/wholesale/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List wholesale customers
     * @description Returns the service provider's customers, one page at a time. Without a filter, it returns all of them. You can
     *     combine filters in one request.
     *
     *     Use it to find a customer by your own key (`externalId`), to find the customer that belongs to a Webex
     *     organization (`orgId`), or to watch for problems (`status=error,provisioned_with_errors`).
     *
     *     A page shorter than `max` doesn't prove that the list has ended, because the service may have lowered `max`
     *     silently. There is no total count in the body or in a header. The order of the customers, and whether it stays
     *     the same while you page, isn't documented.
     */
    get: operations["listWholesaleCustomers"];
    put?: never;
    /**
     * Provision a wholesale customer
     * @description Starts setting up a customer in the background. A 202 says only that the request was valid: follow the customer at
     *     `url` until its `status` has settled, and read what went wrong from the customer. A request that isn't valid fails
     *     at once with an error status and leaves nothing behind.
     *
     *     No idempotency key is documented, and what a second request with the same `externalId` does isn't documented. If the
     *     response is lost, list the customers with that `externalId` before you send the request again.
     *
     *     How long it takes isn't documented; one partner's program expects up to about five minutes.
     */
    post: operations["provisionWholesaleCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/customers/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Precheck a wholesale customer
     * @description Checks whether provisioning a customer is likely to succeed, without changing anything. Sales staff can use it
     *     before there is a contract.
     *
     *     A passed precheck doesn't guarantee that provisioning succeeds. The status and the body of a failed one aren't
     *     documented.
     *
     *     The partner organization needs the entitlement `wxc-wholesale` or the setting `webex-wholesale-partner-testing`.
     *     Which scope the token needs isn't documented; this document assumes the one for writing customers.
     */
    post: operations["precheckWholesaleCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/customers/{customerId}": {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the customer: the `id` in a list, or the last segment of the `url` that you got when you provisioned the customer. Treat it as an opaque string, and percent-encode it. */
        customerId: components["parameters"]["customerIdInPath"];
      };
      cookie?: never;
    };
    /**
     * Get a wholesale customer
     * @description Returns one customer with its status, its packages and what went wrong in the background. Call it repeatedly to
     *     follow a customer after you have provisioned, updated or removed it: no webhook for the status is known.
     *
     *     Right after an update, the response may still have the old status.
     */
    get: operations["getWholesaleCustomer"];
    /**
     * Update a wholesale customer
     * @description Starts changing a customer's packages, key or address in the background.
     *
     *     `packages` is the complete list of what the customer should have: **any package you leave out is removed.** To add
     *     a package, get the customer, and send its packages together with the new one. Whether an `address` that you omit is
     *     kept isn't documented; in practice it seems to be.
     *
     *     A 202 says only that the request was valid: follow the customer at `url`. What an update does while another change
     *     is running isn't documented. When many customers are updated, expect 429: a partner who sent five requests at a time
     *     got it.
     */
    put: operations["updateWholesaleCustomer"];
    post?: never;
    /**
     * Remove a wholesale customer
     * @description Starts removing the link between the customer and its Webex organization, in the background. Whether the organization
     *     itself is deleted isn't documented.
     *
     *     A 202 says only that the request was valid. The customer is presumably `deleting` after that and then gone (404 or
     *     410); neither is documented. What happens to a customer that still has subscribers isn't documented either.
     */
    delete: operations["removeWholesaleCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/subscribers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List wholesale subscribers
     * @description Returns the subscribers of the service provider's customers, one page at a time.
     *
     *     Use it to list the subscribers of one customer (`customerId`, or `externalCustomerId` with your own key), to find a
     *     user (`email` or `personId`), to see who hasn't given consent yet (`status=pending_user_migration`), or to follow
     *     changes (`lastStatusChange`).
     *
     *     A page shorter than `max` doesn't prove that the list has ended. There is no total count in the body or in a header.
     *     The subscribers are sorted by the time they were created unless you set `sortBy`; whether the order stays the same
     *     while you page isn't documented.
     */
    get: operations["listWholesaleSubscribers"];
    put?: never;
    /**
     * Provision a wholesale subscriber
     * @description Provisions a user of a customer with a package. A 200 means that it's done.
     *
     *     A 202, documented since October 2025, means that it waits for the user: an active free Webex account has the same
     *     email address, and its owner must agree to move first. The subscriber is then `pending_user_migration` and has no
     *     `personId`. Follow it with a GET. Whether the service asks the owner by email on its own is documented for
     *     Webex for BroadWorks, not for the wholesale API; you can send an email yourself.
     *
     *     A Calling package requires a phone number, an extension or both. Some partners first set up the location's
     *     connection to the phone network, then its numbers and its main number, and then subscribers.
     *
     *     No idempotency key is documented, and what a second request with the same `email` does isn't documented. If the response
     *     is lost, list the subscribers with that `email` before you send the request again.
     */
    post: operations["provisionWholesaleSubscriber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/subscribers/validate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Precheck a wholesale subscriber
     * @description Checks whether provisioning a subscriber is likely to succeed, without changing anything.
     *
     *     A passed precheck doesn't guarantee that provisioning succeeds. One partner has found that it doesn't see
     *     free Webex accounts, so provisioning can still end in `pending_user_migration`. The status and the body of a failed
     *     precheck aren't documented.
     *
     *     The partner organization needs the entitlement `wxc-wholesale` or the setting `webex-wholesale-partner-testing`.
     *     Which scope the token needs isn't documented; this document assumes the one for writing subscribers.
     */
    post: operations["precheckWholesaleSubscriber"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/subscribers/{subscriberId}": {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
        subscriberId: components["parameters"]["subscriberIdInPath"];
      };
      cookie?: never;
    };
    /**
     * Get a wholesale subscriber
     * @description Returns one subscriber with its status, its package and its errors. Call it repeatedly to follow a subscriber that
     *     is `pending_user_migration`.
     */
    get: operations["getWholesaleSubscriber"];
    /**
     * Update a wholesale subscriber
     * @description Changes a subscriber's package, at once. Names and the email address can't be changed here.
     *
     *     A move from `webex_meetings` to a Calling package requires a phone number, an extension or both in
     *     `provisioningParameters`. Documentation from 2023 said that `locationId` can't be changed; later documentation
     *     doesn't say so.
     */
    put: operations["updateWholesaleSubscriber"];
    post?: never;
    /**
     * Remove a wholesale subscriber
     * @description Removes the link between the subscriber and the Webex user. According to one partner's program, the person stays in
     *     the customer's organization; it then deletes the person with the People API, because an email address can belong to
     *     one organization only.
     */
    delete: operations["removeWholesaleSubscriber"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/subscribers/{subscriberId}/emails/consentMove": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send the consent email to a subscriber
     * @description Sends the email that asks the user of a subscriber in `pending_user_migration` to agree to the move. Documentation
     *     of Webex for BroadWorks says that the first such email goes out automatically; whether that also holds here isn't
     *     documented. What this operation does for a subscriber with another status isn't documented either.
     *
     *     The path has no `/wholesale`. Which scope the token needs isn't documented; this document assumes the one for
     *     writing subscribers.
     */
    post: operations["sendConsentEmail"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/subPartners": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List wholesale sub-partners
     * @description Returns the service provider's sub-partners, one page at a time. Documented since February 2024 at the latest.
     *
     *     Use it to find the `orgId` for `onBehalfOfSubPartnerOrgId`: one partner has found that the customers of
     *     sub-partners aren't in its own list. This operation itself can't be called on behalf of a sub-partner.
     *
     *     A page shorter than `max` doesn't prove that the list has ended, because the service may have lowered `max`
     *     silently. There is no total count in the body or in a header. The order of the sub-partners, and whether it stays
     *     the same while you page, isn't documented.
     *
     *     Which scope the token needs isn't documented; this document assumes the one for reading sub-partners, which Webex
     *     lists among its scopes.
     */
    get: operations["listWholesaleSubPartners"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/billing/reports": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List wholesale billing reports
     * @description Returns the billing reports that were requested, at most 100 of them. There is no `offset`, so how to get the others
     *     isn't documented: narrow the list down with filters; each takes a single value.
     *
     *     A report in the list has neither its `tempDownloadURL` nor its `errors`; get it on its own for these. How long the
     *     service keeps a report isn't documented.
     */
    get: operations["listWholesaleBillingReports"];
    put?: never;
    /**
     * Create a wholesale billing report
     * @description Starts generating a billing report in the background. A 200 says only that the request was valid: follow the report
     *     until its `status` has settled, then download it from its `tempDownloadURL`. How long that takes isn't documented; one
     *     partner's program checks every 10 seconds.
     *
     *     The report is a CSV file with a header line, not compressed. The names of its columns aren't documented; since
     *     August 2025, it has license IDs.
     *
     *     What happens if there already is a report for the same period isn't documented; one partner's program expects a 409
     *     and then looks for that report in the list. No idempotency key is documented: if the response is lost, look in the list
     *     before you send the request again.
     */
    post: operations["createWholesaleBillingReport"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wholesale/billing/reports/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Cisco's ID of the billing report: the `id` in a list, or in the response when you created the report. Treat it as an opaque string, and percent-encode it. */
        id: components["parameters"]["billingReportIdInPath"];
      };
      cookie?: never;
    };
    /**
     * Get a wholesale billing report
     * @description Returns one billing report with its status, where to download it, and what went wrong. Call it repeatedly to follow
     *     a report after you have created it, and again for another URL when the one that you have has expired.
     *
     *     It takes no parameter for a sub-partner.
     */
    get: operations["getWholesaleBillingReport"];
    put?: never;
    post?: never;
    /**
     * Delete a wholesale billing report
     * @description Deletes a billing report. What happens to one that is still in progress isn't documented.
     *
     *     It takes no parameter for a sub-partner.
     */
    delete: operations["deleteWholesaleBillingReport"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /**
     * @description How far the provisioning of the customer has progressed. The service can add values at any time: treat an unknown value as unfinished, and check again later.
     * @example provisioned
     * @example provisioned_with_errors
     * @example provisioning
     */
    CustomerStatus:
      | "provisioned"
      | "provisioned_with_errors"
      | "provisioning"
      | "updating"
      | "deleting"
      | "error"
      | "pending_rpl_review"
      | (string & {});
    /** @description The customer's billing address. In responses, every property is optional. Which countries require a state or a postal code isn't documented. */
    Address: {
      /**
       * @description First line. Since October 2025, the documentation limits each line to 50 characters in requests; it states no limit for responses.
       * @example 771 Alder Drive
       */
      addressLine1?: string;
      /**
       * @description Second line, if there is one. The limit of the first line applies.
       * @example Cisco Site 5
       */
      addressLine2?: string;
      /**
       * @description Town or city.
       * @example Milpitas
       */
      city?: string;
      /**
       * @description State or province, in countries whose addresses have one.
       * @example CA
       */
      stateOrProvince?: string;
      /**
       * @description Postal code. A string, because it may start with a zero or contain letters.
       * @example 95035
       */
      zipOrPostalCode?: string;
      /**
       * @description Two-letter ISO 3166 country code. In a billing address, it also determines the default dial-in number of the customer's meeting site, since April 2023.
       * @example US
       */
      country?: string;
    };
    /**
     * @description A Webex Wholesale package. The set of names grew from 5 in 2023 to 14 in 2026, and the service has used names before they were documented: accept unknown ones.
     * @example webex_calling
     * @example webex_meetings
     * @example webex_suite
     */
    PackageName:
      | "common_area_calling"
      | "webex_calling"
      | "webex_meetings"
      | "webex_suite"
      | "webex_voice"
      | "cx_essentials"
      | "cisco_calling_plan"
      | "attendant_console"
      | "webex_calling_standard"
      | "cx_premium_agent"
      | "cx_standard_agent"
      | "cx_voice_ports"
      | "cx_ai_assistant"
      | "webex_ai_agent"
      | (string & {});
    /**
     * @description How far the provisioning of a single package has progressed. The service can add values at any time: treat an unknown value as unfinished, and check again later.
     * @example provisioned
     * @example provisioning
     * @example error
     */
    PackageStatus: "provisioned" | "provisioning" | "deleting" | "error" | (string & {});
    /**
     * @description What went wrong, as a number. The vendor's full table wasn't available for this document, so expect codes that aren't listed here.
     * @example 2526
     * @example 2560
     */
    ProvisioningErrorCode: 2526 | 2527 | 2560 | 10022 | (number & {});
    /**
     * @description A problem that occurred in the background, after the service had accepted a request.
     * @example {
     *       "errorCode": 2560,
     *       "description": "One or more Webex Calling services are unavailable due to maintenance, unable to start provisioning. Consult status.webex.com and retry later."
     *     }
     * @example {
     *       "errorCode": 10022,
     *       "description": "The email is already associated with an existing user."
     *     }
     */
    ProvisioningError: {
      errorCode?: components["schemas"]["ProvisioningErrorCode"];
      /**
       * @description The problem in words, for people and logs. Base decisions on `errorCode`.
       * @example The requested operation did not successfully provision numbers for the Webex Calling Location
       */
      description?: string;
    };
    /** @description One of the customer's packages, with its status and its problems. */
    CustomerPackage: {
      name?: components["schemas"]["PackageName"];
      status?: components["schemas"]["PackageStatus"];
      /** @description Less severe problems that occurred in the background during the last attempt to provision or update the customer, after the 202. Check them even if `status` is `error`: the documented example has a failed package with warnings and no errors. */
      warnings?: components["schemas"]["ProvisioningError"][];
      /** @description What failed in the background during the last attempt to provision or update the customer, after the 202. */
      errors?: components["schemas"]["ProvisioningError"][];
      /** @description The IDs of the licenses behind the package. Lists don't include them: they are present only when you get a single customer with `includePackageLicenseInfo=true`. Documented since April 2026; the parameter since February 2026. */
      licenseIds?: string[];
    };
    /** @description An add-on to the customer's packages, with its status. */
    AddOn: {
      /**
       * @description The name of the add-on. Only `meetings_toll_dialin` has been seen; no list of names is documented.
       * @example meetings_toll_dialin
       */
      name?: string;
      /** @description The provisioning status of the add-on. Only `provisioned` has been seen; the other values are assumed to be those of a package. */
      status?: components["schemas"]["PackageStatus"];
    };
    /** @description What the customer has been provisioned with, in detail. */
    ResourceDetails: {
      /** @description One entry per package, with its own status and its own problems. */
      packages?: components["schemas"]["CustomerPackage"][];
      /** @description Add-ons to the packages. Known only from the documented example of early 2023: no schema has ever described it, and later examples no longer have it. */
      addOns?: components["schemas"]["AddOn"][];
    };
    /** @description An organization that the service provider has provisioned, or is provisioning, for Webex Wholesale. Rely only on `id`: every published example has it. Ignore properties that you don't recognize: the service adds new ones. */
    Customer: {
      /**
       * @description Cisco's ID of the customer. Pass it as `customerId` wherever the wholesale API asks for one. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4
       */
      id: string;
      /**
       * @description The customer's Webex organization, for use with all other Webex APIs. Documented as present only while `status` is `provisioned`, but the documented example also has it with `provisioned_with_errors`: check for it whatever the status. Opaque, like `id`.
       * @example Y2lzY29zcGFyazovL3VzL09yZ2FuaXphdGlvbi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDk
       */
      orgId?: string;
      /**
       * @description Your own key for the customer, in any format. No length limit is documented.
       * @example c1677a16-557a-4fb4-b48f-24adde57ec99
       */
      externalId?: string;
      address?: components["schemas"]["Address"];
      status?: components["schemas"]["CustomerStatus"];
      /** @description The names of the packages that the customer has been provisioned with. The status of each package is in `resourceDetails.packages`. */
      packages?: components["schemas"]["PackageName"][];
      resourceDetails?: components["schemas"]["ResourceDetails"];
      /** @description What failed in the background during the last attempt to provision or update the customer, after the service had accepted the request with a 202. Problems with single packages are in `resourceDetails.packages`. A request that fails validation leaves nothing here: the service rejects it immediately with an error status. */
      errors?: components["schemas"]["ProvisioningError"][];
    };
    /** @description One page of a list of customers. */
    CustomerPage: {
      /** @description The customers on this page. What the service returns if nothing matches, or if the offset is past the end, isn't documented; expect an empty array. */
      items: components["schemas"]["Customer"][];
    };
    /** @description One error in a request. */
    ErrorDetail: {
      /**
       * @description A code for this error. Sometimes present. A number; until the end of 2023, responses about subscribers had a string here. The vendor's table of codes wasn't available for this document. The table of a sibling product, Webex for BroadWorks, lists 1001 for a missing mandatory parameter and 1002 for a parameter whose size is out of bounds. They are likely to apply here too, but that isn't documented.
       * @example 1001
       */
      errorCode?: number | string;
      /**
       * @description The error in words. Usually present.
       * @example A mandatory parameter is missing.
       */
      description?: string;
      /**
       * @description The parameter or property that caused the error. Documented for Webex for BroadWorks, not for the wholesale API.
       * @example externalId
       */
      fieldName?: string;
    };
    /** @description An error response in the format common across Webex. No source documents it for the wholesale API, so every property is optional. Gateways have been seen to send HTML or an empty body: parse the body only after checking that it's JSON. */
    ErrorBody: {
      /**
       * @description What went wrong, in the service's words. Usually present.
       * @example The request could not be understood.
       */
      message?: string;
      /** @description The individual errors, if the service reports them. Usually present. */
      errors?: components["schemas"]["ErrorDetail"][];
      /**
       * @description A code for the error as a whole. Rarely present.
       * @example 1001
       */
      errorCode?: number;
      /**
       * @description The same ID as in the `TrackingID` header. Quote it when you contact Webex support. Usually present.
       * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
       */
      trackingId?: string;
    };
    /**
     * @description Which customer template to apply. Partner Hub shows the ID on the template.
     * @example ZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2
     */
    ProvisioningId: string;
    /**
     * @description Your own key for the customer, in any format. Make it unique, because it's the only way to find out whether a lost request was carried out. No length limit is documented.
     * @example c1677a16-557a-4fb4-b48f-24adde57ec99
     */
    ExternalId: string;
    /** @description An address in a request. Some countries require `stateOrProvince` or `zipOrPostalCode`; which ones isn't documented. */
    RequestAddress: {
      /**
       * @description First line. At most 50 characters, documented since October 2025.
       * @example 771 Alder Drive
       */
      addressLine1: string;
      /**
       * @description Second line, if there is one. The limit of the first line applies.
       * @example Cisco Site 5
       */
      addressLine2?: string;
      /**
       * @description Town or city.
       * @example Milpitas
       */
      city: string;
      /**
       * @description State or province, in countries whose addresses have one. In the address of a Calling location, use the ISO 3166 code, documented since February 2026.
       * @example CA
       */
      stateOrProvince?: string;
      /**
       * @description Postal code. A string, because it may start with a zero or contain letters.
       * @example 95035
       */
      zipOrPostalCode?: string;
      /**
       * @description Two-letter ISO 3166 country code. In the billing address of a new customer, it also determines the default dial-in number of the customer's meeting site, since April 2023.
       * @example US
       */
      country: string;
    };
    /**
     * Format: email
     * @description The customer's main email address. It must not belong to a user of another Webex organization yet, and it should be a real mailbox.
     * @example john.andersen@example.com
     */
    PrimaryEmail: string;
    /** @description The new organization. Required unless `orgId` is set. */
    CustomerInfo: {
      /**
       * @description The display name. It must not contain `%`.
       * @example John's Pizza
       */
      name: string;
      primaryEmail: components["schemas"]["PrimaryEmail"];
      /**
       * @description The preferred language of the organization and of its meeting site: an ISO 639-1 code, alone or followed by `_` and an ISO 3166 country code.
       * @example en
       * @example en_US
       */
      language?: string;
    };
    /** @description The customer's first location for Webex Calling. */
    CallingLocation: {
      /**
       * @description A name for the location.
       * @example Head Office
       */
      name: string;
      address: components["schemas"]["RequestAddress"];
      /**
       * @description The IANA name of the location's time zone. Only the names that Cisco lists in its help article `nuh0amab` are accepted.
       * @example America/Los_Angeles
       */
      timezone: string;
      /**
       * @description The language of emails and announcements. No list of values is documented.
       * @example en_us
       */
      language: string;
      /**
       * @description Identifies the location in the SIP header of an emergency call.
       * @example 95547321
       */
      emergencyLocationIdentifier?: string;
    };
    /**
     * @description The most licenses of this package.
     * @example 50
     */
    PackageLimit: number;
    /** @description The most licenses that the customer can have of each package. Announced in September 2025, documented since February 2026. No limit is documented for the packages that aren't listed here. */
    PackageLimits: {
      webex_calling?: components["schemas"]["PackageLimit"];
      common_area_calling?: components["schemas"]["PackageLimit"];
      webex_meetings?: components["schemas"]["PackageLimit"];
      webex_suite?: components["schemas"]["PackageLimit"];
      webex_voice?: components["schemas"]["PackageLimit"];
      cx_essentials?: components["schemas"]["PackageLimit"];
      webex_calling_standard?: components["schemas"]["PackageLimit"];
      attendant_console?: components["schemas"]["PackageLimit"];
    };
    /** @description Settings for the services in the customer's packages. When you provision a Calling package, `calling` is required. The documentation says that an update of an existing package requires them; in practice, updates without them were accepted in June 2025. */
    CustomerProvisioningParameters: {
      /** @description Settings for Webex Calling. */
      calling?: {
        location: components["schemas"]["CallingLocation"];
      };
      /** @description Settings for Webex Meetings. */
      meetings?: {
        /**
         * @description The IANA name of the time zone for meetings.
         * @example America/Los_Angeles
         */
        timezone?: string;
      };
      /** @description Settings that apply to packages as such. */
      packages?: {
        limits?: components["schemas"]["PackageLimits"];
      };
    };
    /**
     * Format: email
     * @description The email address of an administrator of the sub-partner.
     * @example admin@example.com
     */
    SubPartnerAdminEmail: string;
    /** @description A customer to provision: a new organization, described by `customerInfo`, or an existing one, named by `orgId`. */
    CustomerProvisionRequest: {
      provisioningId: components["schemas"]["ProvisioningId"];
      /** @description All packages that the customer should have. */
      packages: components["schemas"]["PackageName"][];
      /**
       * @description The Webex organization to attach, if the customer already has one. What happens while its administrator hasn't approved yet isn't documented.
       * @example Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDk
       */
      orgId?: string;
      externalId: components["schemas"]["ExternalId"];
      address: components["schemas"]["RequestAddress"];
      customerInfo?: components["schemas"]["CustomerInfo"];
      provisioningParameters?: components["schemas"]["CustomerProvisioningParameters"];
      subPartnerAdminEmail?: components["schemas"]["SubPartnerAdminEmail"];
    };
    /** @description Where to follow what an accepted request does in the background. */
    ResourceUrl: {
      /**
       * Format: uri
       * @description The absolute URL of the customer. Its last path segment is the `customerId`, percent-encoded if it needs to be.
       * @example https://webexapis.com/v1/wholesale/customers/Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4
       */
      url?: string;
    };
    /** @description A customer as you would provision it, as far as it's known. Documentation mentions a short and a full form, without their exact rules; the documented short one has only `address` and `customerInfo.primaryEmail`. */
    CustomerPrecheckRequest: {
      provisioningId?: components["schemas"]["ProvisioningId"];
      /** @description The packages that the customer should have. */
      packages?: components["schemas"]["PackageName"][];
      /**
       * @description The Webex organization to attach, if the customer already has one.
       * @example Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDk
       */
      orgId?: string;
      externalId?: components["schemas"]["ExternalId"];
      address: components["schemas"]["RequestAddress"];
      /** @description The new organization. */
      customerInfo?: {
        /**
         * @description The display name.
         * @example John's Pizza
         */
        name?: string;
        primaryEmail: components["schemas"]["PrimaryEmail"];
      };
      provisioningParameters?: components["schemas"]["CustomerProvisioningParameters"];
    };
    /** @description One result of a precheck. */
    PrecheckInfo: {
      /**
       * @description What was found, as a number. The vendor's full table wasn't available for this document.
       * @example 100
       */
      infoCode?: 100 | (number & {});
      /**
       * @description The result in words, for people and logs.
       * @example Provisioning preCheck validation successful.
       */
      description?: string;
    };
    /** @description A passed precheck. The status and the body of a failed one aren't documented. */
    PrecheckResponse: {
      /**
       * @description The result in a word.
       * @example success
       */
      message?: string;
      /** @description What was checked. The vendor's schema says one object, its text and its example show an array: accept both. */
      info?: components["schemas"]["PrecheckInfo"][] | components["schemas"]["PrecheckInfo"];
    };
    /** @description What the customer should have from now on. Other properties of a customer can't be changed here; renaming one has an API of its own, which isn't part of this document. */
    CustomerUpdateRequest: {
      externalId?: components["schemas"]["ExternalId"];
      /** @description The complete list of packages. **A package that the customer has and that is missing here is removed.** */
      packages: components["schemas"]["PackageName"][];
      address?: components["schemas"]["RequestAddress"];
      provisioningParameters?: components["schemas"]["CustomerProvisioningParameters"];
      subPartnerAdminEmail?: components["schemas"]["SubPartnerAdminEmail"];
    };
    /**
     * @description How far the provisioning of the subscriber has progressed. The service can add values at any time: treat an unknown value as unfinished, and check again later.
     * @example provisioned
     * @example pending_user_migration
     */
    SubscriberStatus: "provisioned" | "pending_user_migration" | (string & {});
    /**
     * @description What a list of subscribers can be sorted by.
     * @example created
     * @example lastStatusChange
     */
    SubscriberSortKey: "created" | "lastStatusChange" | (string & {});
    /**
     * @description The direction in which a list is sorted.
     * @example ASC
     * @example DESC
     */
    SortOrder: "ASC" | "DESC" | (string & {});
    /**
     * @description The subscriber's email address. Since August 2024, it can be an alternate ID, but the first user of a customer needs a real mailbox.
     * @example john.andersen@example.com
     */
    SubscriberEmail: string;
    /**
     * @description The subscriber's package, in the older form with one name; `packages` is the newer one. The vendor says that this form will be deprecated. Accept unknown names.
     * @example webex_calling
     * @example webex_meetings
     * @example webex_suite
     */
    SinglePackageName:
      | "webex_calling"
      | "webex_meetings"
      | "webex_suite"
      | "webex_voice"
      | "cx_essentials"
      | "webex_calling_standard"
      | (string & {});
    /**
     * @description A package that a subscriber can have; customers can have more. The set of names grows, and the service has used names before they were documented: accept unknown ones.
     * @example webex_calling
     * @example webex_meetings
     * @example webex_suite
     */
    SubscriberPackageName:
      | "webex_calling"
      | "webex_meetings"
      | "webex_suite"
      | "webex_voice"
      | "cx_essentials"
      | "webex_calling_standard"
      | "attendant_console"
      | "cx_premium_agent"
      | "cx_standard_agent"
      | (string & {});
    /**
     * @description A problem with the subscriber that the last attempt to provision or update it left behind.
     * @example {
     *       "errorCode": 10022,
     *       "description": "The email is already associated with an existing user."
     *     }
     */
    SubscriberError: {
      /**
       * @description What went wrong. A number; until the end of 2023, it was a string.
       * @example 10022
       */
      errorCode?: components["schemas"]["ProvisioningErrorCode"] | string;
      /**
       * @description The problem in words, for people and logs. Base decisions on `errorCode`.
       * @example The email is already associated with an existing user.
       */
      description?: string;
    };
    /** @description A user of a customer, with the package that the service provider has assigned. Rely only on `id`: every published example has it. Ignore properties that you don't recognize: the service adds new ones. */
    Subscriber: {
      /**
       * @description Cisco's ID of the subscriber. Pass it as `subscriberId` wherever the wholesale API asks for one. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL1NVQlNDUklCRVIvZjViMzYxODctYzhkZC00NzI3LThiMmYtZjljNDQ3ZjI5MDQ2
       */
      id: string;
      /**
       * @description The person in Webex, for use with the People API. Documented as present only while `status` is `provisioned`.
       * @example Y2lzY29zcGFyazovL3VzL1BFT1BMRS9mNWIzNjE4Ny1jOGRkLTQ3MjctOGIyZi1mOWM0NDdmMjkwNDY
       */
      personId?: string;
      email?: components["schemas"]["SubscriberEmail"];
      /**
       * @description The customer that the subscriber belongs to. The vendor's examples encode it differently from the `id` of a customer; whether it's the same string in practice isn't documented.
       * @example Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4
       */
      customerId?: string;
      /**
       * @description Your own key for that customer, its `externalId`.
       * @example c1677a16-557a-4fb4-b48f-24adde57ec99
       */
      externalCustomerId?: string;
      package?: components["schemas"]["SinglePackageName"];
      /** @description The subscriber's packages. At present, the array has one entry. */
      packages?: components["schemas"]["SubscriberPackageName"][];
      status?: components["schemas"]["SubscriberStatus"];
      /** @description What failed during the last attempt to provision or update the subscriber. A request that fails validation leaves nothing here: the service rejects it immediately with an error status. */
      errors?: components["schemas"]["SubscriberError"][];
      /**
       * Format: date-time
       * @description When the subscriber was created, in UTC. Examples have three fractional digits.
       * @example 2021-08-06T02:03:00.062Z
       */
      created?: string;
      /**
       * Format: date-time
       * @description When `status` last changed, in UTC. Examples have three or six fractional digits.
       * @example 2021-08-06T02:05:41.791232Z
       */
      lastStatusChange?: string;
    };
    /** @description One page of a list of subscribers. */
    SubscriberPage: {
      /** @description The subscribers on this page. What the service returns if nothing matches, or if the offset is past the end, isn't documented; expect an empty array. */
      items: components["schemas"]["Subscriber"][];
    };
    /** @description The package that the subscriber should have, as an array. At present, the service accepts a single entry; how to request an add-on together with another package isn't documented. */
    SubscriberPackages: components["schemas"]["SubscriberPackageName"][];
    /**
     * @description The customer that the subscriber should belong to. Pass the customer's `id`, as partners' programs do. The vendor's example has another form, which encodes two UUIDs.
     * @example Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4
     */
    CustomerId: string;
    /**
     * @description The subscriber's phone number in Webex Calling, starting with `+`. The documented examples have it with and without separators. Some partners add the number to the location first.
     * @example +12405550112
     * @example +1-240-555-0112
     */
    PhoneNumber: string;
    /**
     * @description The subscriber's extension in Webex Calling.
     * @example 51212
     */
    Extension: string;
    /**
     * @description The subscriber's location in Webex Calling: its ID from the Locations API. For Calling packages only.
     * @example Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzAxMjM0NTY3LTg5YWItY2RlZi0wMTIzLTQ1Njc4OWFiY2RlZg==
     */
    LocationId: string;
    /** @description Settings for the subscriber. To provision a Calling package, set `primaryPhoneNumber`, `extension` or both. For a user who already has Webex Calling, `primaryPhoneNumber`, `extension` and `locationId` are optional, and the service ignores them. */
    SubscriberProvisioningParameters: {
      /**
       * @description The user's first name.
       * @example John
       */
      firstName?: string;
      /**
       * @description The user's last name.
       * @example Andersen
       */
      lastName?: string;
      primaryPhoneNumber?: components["schemas"]["PhoneNumber"];
      extension?: components["schemas"]["Extension"];
      locationId?: components["schemas"]["LocationId"];
    };
    /**
     * @description A subscriber to provision, with either `packages` or `package`. That exactly one of them is required is documented in words only.
     * @example {
     *       "customerId": "Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4",
     *       "email": "alice.anderson@example.com",
     *       "packages": [
     *         "webex_meetings"
     *       ],
     *       "provisioningParameters": {
     *         "firstName": "Alice",
     *         "lastName": "Anderson"
     *       }
     *     }
     */
    SubscriberProvisionRequest: {
      customerId: components["schemas"]["CustomerId"];
      email: components["schemas"]["SubscriberEmail"];
      packages?: components["schemas"]["SubscriberPackages"];
      package?: components["schemas"]["SinglePackageName"];
      provisioningParameters: components["schemas"]["SubscriberProvisioningParameters"];
    } & (
      | {
          packages: components["schemas"]["SubscriberPackages"];
          /** @description Can't be combined with `packages`. */
          package?: never;
        }
      | {
          package: components["schemas"]["SinglePackageName"];
          /** @description Can't be combined with `package`. */
          packages?: never;
        }
    );
    /** @description A subscriber as you would provision it, as far as it's known. Documentation mentions three forms, without their exact rules. It asks for either `packages` or `package`, but its own example has neither, and requests without them have been accepted. */
    SubscriberPrecheckRequest: {
      provisioningId?: components["schemas"]["ProvisioningId"];
      customerId?: components["schemas"]["CustomerId"];
      email: components["schemas"]["SubscriberEmail"];
      packages?: components["schemas"]["SubscriberPackages"];
      package?: components["schemas"]["SinglePackageName"];
      provisioningParameters?: components["schemas"]["SubscriberProvisioningParameters"];
      /** @description The customer that the subscriber should belong to, if it doesn't exist yet. */
      customerInfo?: {
        primaryEmail: components["schemas"]["PrimaryEmail"];
      };
    };
    /** @description Settings for Webex Calling, only for a move from `webex_meetings` to a Calling package, which requires `primaryPhoneNumber`, `extension` or both. For a user who already has Webex Calling, the service ignores them. */
    SubscriberUpdateParameters: {
      primaryPhoneNumber?: components["schemas"]["PhoneNumber"];
      extension?: components["schemas"]["Extension"];
      locationId?: components["schemas"]["LocationId"];
    };
    /**
     * @description The package that the subscriber should have from now on, as either `packages` or `package`. That exactly one of them is required is documented in words only.
     * @example {
     *       "packages": [
     *         "webex_suite"
     *       ]
     *     }
     */
    SubscriberUpdateRequest: {
      packages?: components["schemas"]["SubscriberPackages"];
      package?: components["schemas"]["SubscriberPackageName"];
      provisioningParameters?: components["schemas"]["SubscriberUpdateParameters"];
    } & (
      | {
          packages: components["schemas"]["SubscriberPackages"];
          /** @description Can't be combined with `packages`. */
          package?: never;
        }
      | {
          package: components["schemas"]["SubscriberPackageName"];
          /** @description Can't be combined with `package`. */
          packages?: never;
        }
    );
    /**
     * @description What the sub-partner may do. The service can add values at any time.
     * @example active
     * @example suspended
     */
    SubPartnerProvisioningState: "active" | "suspended" | (string & {});
    /** @description A partner of the service provider's, with customers of its own. Rely only on `orgId`: every published example has it. Ignore properties that you don't recognize: the service adds new ones. */
    SubPartner: {
      /**
       * @description The sub-partner's Webex organization, and its only key. Pass it as `onBehalfOfSubPartnerOrgId` to act on behalf of the sub-partner. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi85NmFiYzJhYS0zZGNjLTExZTUtYTE1Mi1mZTM0ODE5Y2RjOWE
       */
      orgId: string;
      /**
       * @description The subscription of the sub-partner. It isn't a key; both documented sub-partners have the same one.
       * @example Sub23452345
       */
      subscriptionId?: string;
      provisioningState?: components["schemas"]["SubPartnerProvisioningState"];
      /**
       * Format: date-time
       * @description When the sub-partner was created, in UTC.
       * @example 2023-02-16T14:10:18.855Z
       */
      created?: string;
      /**
       * Format: date-time
       * @description When billing starts, in UTC; with a time, unlike the dates of a billing report.
       * @example 2023-02-22T13:43:41.117Z
       */
      billingStartDate?: string;
    };
    /** @description One page of a list of sub-partners. They are in `items` according to the vendor's schema, and in `subPartners` according to its example: accept both. */
    SubPartnerPage: {
      /** @description The sub-partners on this page. */
      items?: components["schemas"]["SubPartner"][];
      /** @description The same, under the name in the vendor's example. */
      subPartners?: components["schemas"]["SubPartner"][];
    };
    /**
     * @description What the report breaks consumption down by. Accept unknown values: the service can add some.
     * @example PARTNER
     * @example CUSTOMER
     * @example USER
     */
    BillingReportType: "PARTNER" | "CUSTOMER" | "USER" | (string & {});
    /**
     * @description How far along the report is. The service can add values at any time, and one partner's program also expects `REQUESTED`: treat an unknown value as unfinished, and check again later.
     * @example COMPLETED
     * @example IN_PROGRESS
     * @example FAILED
     */
    BillingReportStatus: "IN_PROGRESS" | "COMPLETED" | "FAILED" | (string & {});
    /**
     * @description What a list of billing reports can be sorted by.
     * @example billingStartDate
     * @example id
     */
    BillingReportSortKey: "id" | "billingStartDate" | "billingEndDate" | "status" | (string & {});
    /**
     * Format: date
     * @description The start of the period, as `YYYY-MM-DD`. The time zone isn't documented.
     * @example 2025-10-01
     */
    BillingStartDate: string;
    /**
     * Format: date
     * @description The end of the period, as `YYYY-MM-DD`. One partner's program passes the last day of a month; whether that day is included, and its time zone, isn't documented.
     * @example 2025-10-31
     */
    BillingEndDate: string;
    /**
     * @description What the report counts. Documented since July 2025. No request is known to choose it. Accept unknown values: the service can add some.
     * @example RECONCILIATION
     * @example POINT_IN_TIME
     */
    BillingReportCategory: "RECONCILIATION" | "POINT_IN_TIME" | (string & {});
    /** @description A billing report in a list. Get it on its own for its `tempDownloadURL` and its `errors`, which lists don't have. Ignore properties that you don't recognize: the service adds new ones. */
    ListedBillingReport: {
      /**
       * @description Cisco's ID of the report. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhOA
       */
      id: string;
      billingStartDate?: components["schemas"]["BillingStartDate"];
      billingEndDate?: components["schemas"]["BillingEndDate"];
      status?: components["schemas"]["BillingReportStatus"];
      type?: components["schemas"]["BillingReportType"];
      category?: components["schemas"]["BillingReportCategory"];
    };
    /** @description A list of billing reports. */
    BillingReportPage: {
      /** @description The billing reports. What the service returns if nothing matches isn't documented; expect an empty array. */
      items: components["schemas"]["ListedBillingReport"][];
    };
    /** @description The billing report to generate. According to an older edition of a help article, the days can be any of the last five years, except for the current day. The longest period isn't documented. */
    BillingReportCreateRequest: {
      billingStartDate: components["schemas"]["BillingStartDate"];
      billingEndDate: components["schemas"]["BillingEndDate"];
      /** @description What the report breaks consumption down by. Default: `PARTNER`. */
      type?: components["schemas"]["BillingReportType"];
      /**
       * @description The encoded organization ID of the sub-partner that the report is about. Other operations call it `onBehalfOfSubPartnerOrgId`.
       * @example Y2lzY29zcGFyazovL3VzL09SR0FOSVpBVElPTi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDg
       */
      subPartnerOrgId?: string;
      /**
       * @description Whether the report also counts internal organizations. Default: `false`. Documented since September 2025.
       * @example true
       */
      internal?: boolean;
    };
    /** @description A billing report that the service has started to generate. It has no `status`; get the report to follow it. */
    CreatedBillingReport: {
      /**
       * @description Cisco's ID of the report. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhOA
       */
      id: string;
      billingStartDate?: components["schemas"]["BillingStartDate"];
      billingEndDate?: components["schemas"]["BillingEndDate"];
      type?: components["schemas"]["BillingReportType"];
      category?: components["schemas"]["BillingReportCategory"];
      /**
       * @description Whether the report also counts internal organizations. Known only from the documented example: the vendor's schema of this response doesn't have it.
       * @example true
       */
      internal?: boolean;
    };
    /** @description A problem with a billing report. Its code is in `code`, unlike that of a customer or a subscriber, which is in `errorCode`. */
    BillingReportError: {
      /**
       * @description What went wrong, as a number. The vendor's full table wasn't available for this document.
       * @example 2024
       */
      code?: 2024 | (number & {});
      /**
       * @description The problem in words, for people and logs. Base decisions on `code`.
       * @example Billing Report not found.
       */
      description?: string;
    };
    /** @description A billing report. Rely only on `id`: every published example has it. Ignore properties that you don't recognize: the service adds new ones. */
    BillingReport: {
      /**
       * @description Cisco's ID of the report. Treat it as an opaque string.
       * @example Y2lzY29zcGFyazovL3VzL0JJTExJTkdfUkVQT1JULzViOGQ1MThhLThmMDAtNDUxYi1hNDA2LWVhZjQ5YjRhN2ZhOA
       */
      id: string;
      billingStartDate?: components["schemas"]["BillingStartDate"];
      billingEndDate?: components["schemas"]["BillingEndDate"];
      type?: components["schemas"]["BillingReportType"];
      category?: components["schemas"]["BillingReportCategory"];
      /**
       * Format: date-time
       * @description When the report was generated, in UTC. The example has three fractional digits.
       * @example 2021-06-16T12:40:33.109Z
       */
      created?: string;
      /**
       * @description The administrator of the partner organization who requested the report, as a person in the People API.
       * @example Y2lzY29zcGFyazovL3VzL1BFT1BMRS8wYWNkMzg3NS00ZTEyLTRkNzctYjk4MS1lMzg5ZmQ4ODQ2YzA
       */
      createdBy?: string;
      status?: components["schemas"]["BillingReportStatus"];
      /**
       * Format: uri
       * @description Where to download the report as a CSV file. It's on another origin than the API: send a plain GET, without the access token. **The URL is a secret for as long as it works**, because its query string is signed: keep it out of logs. In the documented example, it expires at the Unix time in `Expires`; how soon that is isn't documented. Presumably, getting the report again returns a new URL.
       * @example https://billing-reports.example.com/a366de9b-3204-4140-8181-25808d360e36/WHOLESALE/340177d1-7f25-41e1-a39f-ad63ec1103a5.csv?Expires=1624978489&Signature=EXAMPLE-SIGNATURE&Key-Pair-Id=EXAMPLEKEYPAIR
       */
      tempDownloadURL?: string;
      /** @description What went wrong in the background. */
      errors?: components["schemas"]["BillingReportError"][];
    };
  };
  responses: {
    /** @description The request is invalid; `message` and `errors` in the body say why. Fix the request before you send it again. When exactly the service returns 400 rather than 409 isn't documented. */
    BadRequest: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The access token is missing, wrong or expired. Get a new token and send the request again. A token without the wholesale scopes has also been seen to cause a 401, so check the token's scopes before you request a new one. */
    Unauthorized: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service understood the request and refused it. Check that the token belongs to an administrator of the partner organization and has the scope that the operation requires. Sending the request again doesn't help. */
    Forbidden: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The URL or the resource doesn't exist, or the operation doesn't offer the requested format. Check the path and the IDs in it. */
    NotFound: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource doesn't support this HTTP method. This is a bug in the calling program; don't send the request again unchanged. */
    MethodNotAllowed: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request conflicts with a rule of the service or with the current state of the resource. Read the state again before you decide what to send. Which rules lead to 409 rather than 400 isn't documented. */
    Conflict: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource used to exist, but doesn't anymore. Sending the request again doesn't help. */
    Gone: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request has no media type where one is needed, or one that the service doesn't accept. The operations on wholesale customers accept only `application/json`. */
    UnsupportedMediaType: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource is temporarily locked. Wait as long as `Retry-After` says, if the response has it, and send the same request again. Without the header, back off with increasing pauses. Give up after a limited number of attempts. */
    Locked: {
      headers: {
        /**
         * @description How many seconds to wait before the next attempt. Parse it defensively: Webex has been seen to send values such as `rand(30),add(30)`. Ignore a value that you can't parse, and back off on your own instead. The date format that [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3) allows isn't documented and hasn't been seen.
         * @example 194
         */
        "Retry-After"?: string;
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description In the general table of Webex status codes, this one is about files that couldn't be scanned for malware and can only be downloaded by force. No wholesale operation is known to use it. Report it with the tracking ID, and don't retry. */
    PreconditionRequired: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests in a short time. Pause every call to the same resource for as long as `Retry-After` says, then send the request again. The header should be present; without a usable value, back off with increasing pauses. Give up after a limited number of attempts. Rate limits vary by resource and by caller, change over time, and aren't published. */
    TooManyRequests: {
      headers: {
        /**
         * @description How many seconds to wait before the next attempt. Parse it defensively: Webex has been seen to send values such as `rand(30),add(30)`. Ignore a value that you can't parse, and back off on your own instead. The date format that [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3) allows isn't documented and hasn't been seen.
         * @example 194
         */
        "Retry-After"?: string;
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service failed. Reads are safe to retry after a pause. If the error persists, contact Webex developer support and quote the tracking ID. */
    InternalServerError: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A server behind the gateway returned a response that the gateway couldn't use. Usually temporary: retry after a pause. The body may be HTML or empty. */
    BadGateway: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service has more requests than it can handle. Retry after a pause, and make the pause longer each time. `Retry-After` isn't documented for this status. The body may be HTML or empty. */
    ServiceUnavailable: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A server behind the gateway took too long to respond. If the request has `max`, lower it before you retry. The body may be HTML or empty. */
    GatewayTimeout: {
      headers: {
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request is valid and is being carried out in the background. The same URL is in the body and in the `Location` header. */
    CustomerAccepted: {
      headers: {
        /** @description The URL of the customer, the same as `url` in the body. Documented for requests that the service accepts with a 202. */
        Location?: string;
        /**
         * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ResourceUrl"];
      };
    };
  };
  parameters: {
    /** @description Your own key for the customer, as set when the customer was provisioned. Any string: the documentation shows a UUID, and some partners use plain digits. Whether the match is exact, and how long a key can be, isn't documented. */
    externalId: string;
    /** @description The customer's Webex organization, encoded like the `orgId` in responses. Documented since September 2023. */
    orgId: string;
    /** @description Returns only customers with one of these statuses. A single value is sure to work. How to send several isn't documented for this operation. Separating them with commas, as most other Webex lists do, is this document's reading; clients that repeat the parameter (`status=error&status=updating`) are known too. */
    status: components["schemas"]["CustomerStatus"][];
    /** @description Where the page starts. In practice it counts customers, not pages, and starts at 0; neither that nor the default is documented. Adding or removing a customer while you page shifts the ones after it, so one can be skipped or repeated. There is no `page` parameter. */
    offset: number;
    /** @description The most customers that one page can have; not a total. Webex lists lower a value above their own limit without an error, so a page can be shorter than requested even if more customers follow. The default and the limit of this list aren't documented; 100 is known to be accepted. Lower it after a 504. */
    max: number;
    /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
    onBehalfOfSubPartnerOrgId: string;
    /** @description Cisco's ID of the customer: the `id` in a list, or the last segment of the `url` that you got when you provisioned the customer. Treat it as an opaque string, and percent-encode it. */
    customerIdInPath: string;
    /** @description Whether the packages that are provisioned come with their `licenseIds`. Documented since February 2026. */
    includePackageLicenseInfo: boolean;
    /** @description Returns only subscribers of this customer. Partners' programs pass the customer's `id`. */
    customerId: string;
    /** @description Returns only subscribers of the customer with this `externalId`, your own key. */
    externalCustomerId: string;
    /** @description Returns only the subscriber who is this person in Webex, encoded like the `personId` in responses. */
    personId: string;
    /** @description Returns only subscribers with this email address. Whether upper and lower case matter isn't documented. */
    email: string;
    /** @description Returns only subscribers with this status. The documentation has a single value; whether several are possible isn't documented. */
    subscriberStatus: components["schemas"]["SubscriberStatus"];
    /** @description Returns only subscribers created after this time: milliseconds since 1970, which the documentation prefers, or an ISO 8601 date. */
    after: string;
    /** @description Returns only subscribers whose status changed after this time, in one of the formats of `after`. */
    lastStatusChange: string;
    /** @description What the subscribers are sorted by. Default: `created`. The documentation's example has another value, which its text doesn't mention. */
    subscriberSortBy: components["schemas"]["SubscriberSortKey"];
    /** @description The direction of the sort. Its default isn't documented. */
    sortOrder: components["schemas"]["SortOrder"];
    /** @description Where the page starts. Presumably it counts subscribers, not pages, from 0, as for customers; neither that nor the default is documented. Adding or removing a subscriber while you page shifts the ones after it, so one can be skipped or repeated. */
    offsetSubscribers: number;
    /** @description The most subscribers that one page can have; not a total. The documented limit is 100. Webex lists lower a value above their own limit without an error. Lower it after a 504. */
    maxSubscribers: number;
    /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
    subscriberIdInPath: string;
    /** @description Returns only sub-partners in this state. The vendor lists the values for the property of a sub-partner only. */
    provisioningState: components["schemas"]["SubPartnerProvisioningState"];
    /** @description Where the page starts. Presumably it counts sub-partners, not pages, from 0, as for customers; neither that nor the default is documented. Adding or removing a sub-partner while you page shifts the ones after it, so one can be skipped or repeated. */
    offsetSubPartners: number;
    /** @description The most sub-partners that one page can have; not a total. The default and the limit of this list aren't documented. Webex lists lower a value above their own limit without an error, so a page can be shorter than requested even if more sub-partners follow. Lower it after a 504. */
    maxSubPartners: number;
    /** @description Returns only reports that start on exactly this day, as `YYYY-MM-DD`. */
    billingStartDate: string;
    /** @description Returns only reports that end on exactly this day, as `YYYY-MM-DD`. */
    billingEndDate: string;
    /** @description Returns only reports of this type. */
    billingReportType: components["schemas"]["BillingReportType"];
    /** @description Returns only reports with this status. */
    billingReportStatus: components["schemas"]["BillingReportStatus"];
    /** @description What the reports are sorted by. Default: `billingStartDate`. There is no parameter for the direction, which isn't documented. */
    billingReportSortBy: components["schemas"]["BillingReportSortKey"];
    /** @description The most reports to return. The documented limit is 100, and there is no `offset`. */
    maxBillingReports: number;
    /** @description Returns only reports about a sub-partner: the encoded organization ID of that sub-partner. Other operations call it `onBehalfOfSubPartnerOrgId`. */
    subPartnerOrgId: string;
    /** @description Cisco's ID of the billing report: the `id` in a list, or in the response when you created the report. Treat it as an opaque string, and percent-encode it. */
    billingReportIdInPath: string;
  };
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listWholesaleCustomers: {
    parameters: {
      query?: {
        /** @description Your own key for the customer, as set when the customer was provisioned. Any string: the documentation shows a UUID, and some partners use plain digits. Whether the match is exact, and how long a key can be, isn't documented. */
        externalId?: components["parameters"]["externalId"];
        /** @description The customer's Webex organization, encoded like the `orgId` in responses. Documented since September 2023. */
        orgId?: components["parameters"]["orgId"];
        /** @description Returns only customers with one of these statuses. A single value is sure to work. How to send several isn't documented for this operation. Separating them with commas, as most other Webex lists do, is this document's reading; clients that repeat the parameter (`status=error&status=updating`) are known too. */
        status?: components["parameters"]["status"];
        /** @description Where the page starts. In practice it counts customers, not pages, and starts at 0; neither that nor the default is documented. Adding or removing a customer while you page shifts the ones after it, so one can be skipped or repeated. There is no `page` parameter. */
        offset?: components["parameters"]["offset"];
        /** @description The most customers that one page can have; not a total. Webex lists lower a value above their own limit without an error, so a page can be shorter than requested even if more customers follow. The default and the limit of this list aren't documented; 100 is known to be accepted. Lower it after a 504. */
        max?: components["parameters"]["max"];
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the customers that match all filters. */
      200: {
        headers: {
          /** @description Links to neighboring pages, in the format of [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288#section-3). Webex uses the relations `next`, `prev` and `first`; in general it promises only `next`, which is missing on the last page. No documentation of the wholesale lists mentions the header, but Cisco's reference application reads it for customers and subscribers; whether it's always sent isn't documented. Treat `next` as a hint that there may be more: other Webex lists have sent `next` with an empty page, with `max=null`, without the caller's filters, or with a broken URL. */
          Link?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  provisionWholesaleCustomer: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerProvisionRequest"];
      };
    };
    responses: {
      202: components["responses"]["CustomerAccepted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  precheckWholesaleCustomer: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerPrecheckRequest"];
      };
    };
    responses: {
      /** @description The precheck passed. */
      200: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrecheckResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWholesaleCustomer: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
        /** @description Whether the packages that are provisioned come with their `licenseIds`. Documented since February 2026. */
        includePackageLicenseInfo?: components["parameters"]["includePackageLicenseInfo"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the customer: the `id` in a list, or the last segment of the `url` that you got when you provisioned the customer. Treat it as an opaque string, and percent-encode it. */
        customerId: components["parameters"]["customerIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The customer. */
      200: {
        headers: {
          /** @description The vendor declares this header. What it contains isn't documented. */
          Location?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Customer"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateWholesaleCustomer: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the customer: the `id` in a list, or the last segment of the `url` that you got when you provisioned the customer. Treat it as an opaque string, and percent-encode it. */
        customerId: components["parameters"]["customerIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CustomerUpdateRequest"];
      };
    };
    responses: {
      202: components["responses"]["CustomerAccepted"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  removeWholesaleCustomer: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the customer: the `id` in a list, or the last segment of the `url` that you got when you provisioned the customer. Treat it as an opaque string, and percent-encode it. */
        customerId: components["parameters"]["customerIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The request is valid and is being carried out in the background. There is no body. */
      202: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWholesaleSubscribers: {
    parameters: {
      query?: {
        /** @description Returns only subscribers of this customer. Partners' programs pass the customer's `id`. */
        customerId?: components["parameters"]["customerId"];
        /** @description Returns only subscribers of the customer with this `externalId`, your own key. */
        externalCustomerId?: components["parameters"]["externalCustomerId"];
        /** @description Returns only the subscriber who is this person in Webex, encoded like the `personId` in responses. */
        personId?: components["parameters"]["personId"];
        /** @description Returns only subscribers with this email address. Whether upper and lower case matter isn't documented. */
        email?: components["parameters"]["email"];
        /** @description Returns only subscribers with this status. The documentation has a single value; whether several are possible isn't documented. */
        status?: components["parameters"]["subscriberStatus"];
        /** @description Returns only subscribers created after this time: milliseconds since 1970, which the documentation prefers, or an ISO 8601 date. */
        after?: components["parameters"]["after"];
        /** @description Returns only subscribers whose status changed after this time, in one of the formats of `after`. */
        lastStatusChange?: components["parameters"]["lastStatusChange"];
        /** @description What the subscribers are sorted by. Default: `created`. The documentation's example has another value, which its text doesn't mention. */
        sortBy?: components["parameters"]["subscriberSortBy"];
        /** @description The direction of the sort. Its default isn't documented. */
        sortOrder?: components["parameters"]["sortOrder"];
        /** @description Where the page starts. Presumably it counts subscribers, not pages, from 0, as for customers; neither that nor the default is documented. Adding or removing a subscriber while you page shifts the ones after it, so one can be skipped or repeated. */
        offset?: components["parameters"]["offsetSubscribers"];
        /** @description The most subscribers that one page can have; not a total. The documented limit is 100. Webex lists lower a value above their own limit without an error. Lower it after a 504. */
        max?: components["parameters"]["maxSubscribers"];
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the subscribers that match the filters. */
      200: {
        headers: {
          /** @description Links to neighboring pages, in the format of [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288#section-3). Webex uses the relations `next`, `prev` and `first`; in general it promises only `next`, which is missing on the last page. No documentation of the wholesale lists mentions the header, but Cisco's reference application reads it for customers and subscribers; whether it's always sent isn't documented. Treat `next` as a hint that there may be more: other Webex lists have sent `next` with an empty page, with `max=null`, without the caller's filters, or with a broken URL. */
          Link?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubscriberPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  provisionWholesaleSubscriber: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriberProvisionRequest"];
      };
    };
    responses: {
      /** @description The subscriber is provisioned. */
      200: {
        headers: {
          /** @description Presumably the URL of the subscriber. The vendor declares this header; what it contains isn't documented. */
          Location?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscriber"];
        };
      };
      /** @description The user must agree first, so the subscriber is `pending_user_migration`. Documented since October 2025. */
      202: {
        headers: {
          /** @description Presumably the URL of the subscriber. The vendor declares this header; what it contains isn't documented. */
          Location?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscriber"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  precheckWholesaleSubscriber: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriberPrecheckRequest"];
      };
    };
    responses: {
      /** @description The precheck passed. */
      200: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PrecheckResponse"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWholesaleSubscriber: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
        subscriberId: components["parameters"]["subscriberIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriber. */
      200: {
        headers: {
          /** @description Presumably the URL of the subscriber. The vendor declares this header; what it contains isn't documented. */
          Location?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscriber"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  updateWholesaleSubscriber: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
        subscriberId: components["parameters"]["subscriberIdInPath"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SubscriberUpdateRequest"];
      };
    };
    responses: {
      /** @description The subscriber after the change. */
      200: {
        headers: {
          /** @description Presumably the URL of the subscriber. The vendor declares this header; what it contains isn't documented. */
          Location?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Subscriber"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  removeWholesaleSubscriber: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
        subscriberId: components["parameters"]["subscriberIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscriber is removed. There is no body. */
      204: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  sendConsentEmail: {
    parameters: {
      query?: {
        /** @description Acts on behalf of a sub-partner: the encoded organization ID of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation from February 2024 didn't have it. */
        onBehalfOfSubPartnerOrgId?: components["parameters"]["onBehalfOfSubPartnerOrgId"];
      };
      header?: never;
      path: {
        /** @description Cisco's ID of the subscriber: the `id` in a list, or in the response when you provisioned the subscriber. Treat it as an opaque string, and percent-encode it. */
        subscriberId: components["parameters"]["subscriberIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The email is sent. There is no body. */
      204: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWholesaleSubPartners: {
    parameters: {
      query?: {
        /** @description Returns only sub-partners in this state. The vendor lists the values for the property of a sub-partner only. */
        provisioningState?: components["parameters"]["provisioningState"];
        /** @description Where the page starts. Presumably it counts sub-partners, not pages, from 0, as for customers; neither that nor the default is documented. Adding or removing a sub-partner while you page shifts the ones after it, so one can be skipped or repeated. */
        offset?: components["parameters"]["offsetSubPartners"];
        /** @description The most sub-partners that one page can have; not a total. The default and the limit of this list aren't documented. Webex lists lower a value above their own limit without an error, so a page can be shorter than requested even if more sub-partners follow. Lower it after a 504. */
        max?: components["parameters"]["maxSubPartners"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the sub-partners that match the filter. */
      200: {
        headers: {
          /** @description Links to neighboring pages, in the format of [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288#section-3). Webex uses the relations `next`, `prev` and `first`; in general it promises only `next`, which is missing on the last page. No documentation of the wholesale lists mentions the header, but Cisco's reference application reads it for customers and subscribers; whether it's always sent isn't documented. Treat `next` as a hint that there may be more: other Webex lists have sent `next` with an empty page, with `max=null`, without the caller's filters, or with a broken URL. */
          Link?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["SubPartnerPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  listWholesaleBillingReports: {
    parameters: {
      query?: {
        /** @description Returns only reports that start on exactly this day, as `YYYY-MM-DD`. */
        billingStartDate?: components["parameters"]["billingStartDate"];
        /** @description Returns only reports that end on exactly this day, as `YYYY-MM-DD`. */
        billingEndDate?: components["parameters"]["billingEndDate"];
        /** @description Returns only reports of this type. */
        type?: components["parameters"]["billingReportType"];
        /** @description Returns only reports with this status. */
        status?: components["parameters"]["billingReportStatus"];
        /** @description What the reports are sorted by. Default: `billingStartDate`. There is no parameter for the direction, which isn't documented. */
        sortBy?: components["parameters"]["billingReportSortBy"];
        /** @description The most reports to return. The documented limit is 100, and there is no `offset`. */
        max?: components["parameters"]["maxBillingReports"];
        /** @description Returns only reports about a sub-partner: the encoded organization ID of that sub-partner. Other operations call it `onBehalfOfSubPartnerOrgId`. */
        subPartnerOrgId?: components["parameters"]["subPartnerOrgId"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reports that match the filters. */
      200: {
        headers: {
          /** @description Links to neighboring pages, in the format of [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288#section-3). The documentation of `max` points to Webex's general rules for paging, which have this header, but whether this list sends it isn't documented. Treat `next` as a hint that there are more reports than `max`. */
          Link?: string;
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingReportPage"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  createWholesaleBillingReport: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BillingReportCreateRequest"];
      };
    };
    responses: {
      /** @description The request is valid, and the report is being generated in the background. The vendor's text also mentions a 202. */
      200: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CreatedBillingReport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  getWholesaleBillingReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Cisco's ID of the billing report: the `id` in a list, or in the response when you created the report. Treat it as an opaque string, and percent-encode it. */
        id: components["parameters"]["billingReportIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The billing report. */
      200: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BillingReport"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
  deleteWholesaleBillingReport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Cisco's ID of the billing report: the `id` in a list, or in the response when you created the report. Treat it as an opaque string, and percent-encode it. */
        id: components["parameters"]["billingReportIdInPath"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The report is deleted. There is no body. */
      204: {
        headers: {
          /**
           * @description Identifies this exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are case-insensitive. Whether every response has it isn't documented.
           * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
           */
          TrackingID?: string;
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      405: components["responses"]["MethodNotAllowed"];
      409: components["responses"]["Conflict"];
      410: components["responses"]["Gone"];
      415: components["responses"]["UnsupportedMediaType"];
      423: components["responses"]["Locked"];
      428: components["responses"]["PreconditionRequired"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["InternalServerError"];
      502: components["responses"]["BadGateway"];
      503: components["responses"]["ServiceUnavailable"];
      504: components["responses"]["GatewayTimeout"];
    };
  };
}
