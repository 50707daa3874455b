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
     * @description Gives the customers of the service provider, one page at a time. Without a filter it gives all of them; filters
     *     can be combined in one request.
     *
     *     Use it to find a customer by your own key (`externalId`), to map a Webex organization back to its customer
     *     (`orgId`), or to watch for trouble (`status=error,provisioned_with_errors`).
     *
     *     A page that is shorter than `max` is no proof of the end, because the service may have lowered `max` without
     *     saying so. There is no total count, neither in the body nor in a header. Not documented are the order of the
     *     customers and whether it stays the same while you page.
     */
    get: operations["listWholesaleCustomers"];
    put?: never;
    post?: never;
    delete?: never;
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
     * @description How far the provisioning of the customer has come. Values can be added at any time: treat one that you do not know as not finished, and look again later.
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
    /** @description The billing address of the customer. In answers every part is optional. Which countries need a state or a postal code is not documented. */
    Address: {
      /**
       * @description First line. Since October 2025 the documentation limits a line in requests to 50 characters; for answers it names no limit.
       * @example 771 Alder Drive
       */
      addressLine1?: string;
      /**
       * @description Second line, if there is one; the limit of the first line applies.
       * @example Cisco Site 5
       */
      addressLine2?: string;
      /**
       * @description Town or city.
       * @example Milpitas
       */
      city?: string;
      /**
       * @description State or province, in countries that have one in an address.
       * @example CA
       */
      stateOrProvince?: string;
      /**
       * @description Postal code, as text, since it may start with a zero or hold letters.
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
     * @description A package of Webex Wholesale. The list grew from 5 names in 2023 to 14 in 2026, and the service has used names before they were documented: let unknown ones pass.
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
     * @description How far the provisioning of a single package has come. Values can be added at any time: treat one that you do not know as not finished, and look again later.
     * @example provisioned
     * @example provisioning
     * @example error
     */
    PackageStatus: "provisioned" | "provisioning" | "deleting" | "error" | (string & {});
    /**
     * @description What went wrong, as a number. The vendor's full table could not be read for this document, so codes that are not listed here are to be expected.
     * @example 2526
     * @example 2560
     */
    ProvisioningErrorCode: 2526 | 2527 | 2560 | 10022 | (number & {});
    /**
     * @description A problem that came up in the background, after the service had accepted a request.
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
       * @description The code in words, for people and logs. Decide by `errorCode`.
       * @example The requested operation did not successfully provision numbers for the Webex Calling Location
       */
      description?: string;
    };
    /** @description One package of a customer and how it fares. */
    CustomerPackage: {
      name?: components["schemas"]["PackageName"];
      status?: components["schemas"]["PackageStatus"];
      /** @description Lesser problems that came up in the background in the last attempt to provision or update the customer, after the 202. Look here too when `status` is `error`: the documented example has a failed package with warnings and no errors. */
      warnings?: components["schemas"]["ProvisioningError"][];
      /** @description What failed in the background in the last attempt to provision or update the customer, after the 202. */
      errors?: components["schemas"]["ProvisioningError"][];
      /** @description The ids of the licenses behind the package. Not in a list: they come only when a single customer is read with `includePackageLicenseInfo=true`. Since April 2026; the parameter since February 2026. */
      licenseIds?: string[];
    };
    /** @description An addition to the packages of a customer and how it fares. */
    AddOn: {
      /**
       * @description The name of the add-on. Only `meetings_toll_dialin` has been seen; no list of names is documented.
       * @example meetings_toll_dialin
       */
      name?: string;
      /** @description How far the add-on has come. Only `provisioned` has been seen; that the other values are those of a package is an assumption. */
      status?: components["schemas"]["PackageStatus"];
    };
    /** @description What the customer has been provisioned with, piece by piece. */
    ResourceDetails: {
      /** @description One entry for each package, with its own status and its own problems. */
      packages?: components["schemas"]["CustomerPackage"][];
      /** @description Additions to the packages. Known only from the documented example of early 2023: no schema has ever described it, and later examples no longer have it. */
      addOns?: components["schemas"]["AddOn"][];
    };
    /** @description An organization that the service provider has provisioned, or is provisioning, for Webex Wholesale. Only `id` can be counted on: every published example has it. Ignore properties that you do not know: the service adds new ones. */
    Customer: {
      /**
       * @description Cisco's identifier of the customer. Give it as `customerId` wherever the wholesale API asks for one. An opaque string: compare and store it as it is.
       * @example Y2lzY29zcGFyazovL3VzL0VOVEVSUFJJU0UvNTJjZjU3NmQtNjBhOC00MDdhLWIyMmMtNDY3YzUxNTkxOTA4
       */
      id: string;
      /**
       * @description The Webex organization of the customer, for use with all other Webex APIs. Documented as present only while `status` is `provisioned`, yet the documented example has it with `provisioned_with_errors` too: check for it, whatever the status. Opaque like `id`.
       * @example Y2lzY29zcGFyazovL3VzL09yZ2FuaXphdGlvbi81MmNmNTc2ZC02MGE4LTQwN2EtYjIyYy00NjdjNTE1OTE5MDk
       */
      orgId?: string;
      /**
       * @description Your own key of the customer, in any form. No limit of its length is documented.
       * @example c1677a16-557a-4fb4-b48f-24adde57ec99
       */
      externalId?: string;
      address?: components["schemas"]["Address"];
      status?: components["schemas"]["CustomerStatus"];
      /** @description The names of the packages that the customer has been provisioned with. How each of them fares stands in `resourceDetails.packages`. */
      packages?: components["schemas"]["PackageName"][];
      resourceDetails?: components["schemas"]["ResourceDetails"];
      /** @description What failed in the background in the last attempt to provision or update the customer, after the service had accepted the request with 202. Problems of single packages stand in `resourceDetails.packages`. A request that does not pass validation leaves nothing here: it is answered at once with a failure status. */
      errors?: components["schemas"]["ProvisioningError"][];
    };
    /** @description One page of a list of customers. */
    CustomerPage: {
      /** @description The customers of this page. What the service answers when nothing matches, or when the offset lies beyond the end, is not documented; expect an empty array. */
      items: components["schemas"]["Customer"][];
    };
    /** @description One fault of a request. */
    ErrorDetail: {
      /**
       * @description A code for this fault, sometimes there. A number; until the end of 2023 answers about subscribers gave it as a string. The vendor's table could not be read for this document. The one of the sibling product, Webex for BroadWorks, has 1001 for a mandatory parameter that is missing and 1002 for one whose size is out of bounds; that they hold here too is likely, not documented.
       * @example 1001
       */
      errorCode?: number | string;
      /**
       * @description The fault in words. Usually there.
       * @example A mandatory parameter is missing.
       */
      description?: string;
      /**
       * @description The parameter or property at fault. Documented for Webex for BroadWorks; not for the wholesale API.
       * @example externalId
       */
      fieldName?: string;
    };
    /** @description The body of a failure in the form that is usual across Webex. No source documents it for the wholesale API, so every property is optional. Gateways have been seen to answer with HTML or with no body at all: read the body only once you know that it is JSON. */
    ErrorBody: {
      /**
       * @description What went wrong, in the words of the service. Usually there.
       * @example The request could not be understood.
       */
      message?: string;
      /** @description The single faults, where the service names them. Usually there. */
      errors?: components["schemas"]["ErrorDetail"][];
      /**
       * @description A code for the failure as a whole. Rarely there.
       * @example 1001
       */
      errorCode?: number;
      /**
       * @description The same id as in the header `TrackingID`; quote it when you contact Webex support. Usually there.
       * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
       */
      trackingId?: string;
    };
  };
  responses: {
    /** @description The request is invalid; `message` and `errors` of the body say why. Correct it before you send it again. When exactly the service answers 400, and when 409, is not documented. */
    BadRequest: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description No access token, or one that is wrong or has expired. Get a new token and send the request again. A token without the wholesale scopes has been seen to end here too, so check its scopes before you ask for another. */
    Unauthorized: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service understood the request and refuses it. Check that the token belongs to an administrator of the partner organization and has the scope that the operation names. Sending it again does not help. */
    Forbidden: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description There is no such URL or no such resource, or the operation does not offer the requested format. Check the path and the ids in it. */
    NotFound: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource does not support this HTTP method. It is a mistake in the calling program; do not send it again unchanged. */
    MethodNotAllowed: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request goes against a rule of the service or against the present state of the resource. Read the state again before you decide what to send. Which rules lead to 409, and not to 400, is not documented. */
    Conflict: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource existed and is no longer available. Sending the request again does not help. */
    Gone: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The request names no media type where one is needed, or one that the service does not take. The operations on wholesale customers take `application/json` and nothing else. */
    UnsupportedMediaType: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The resource is locked for a while. Wait for as long as `Retry-After` says, if it is there, and send the same request again; without the header, back off step by step. Give up after a bounded number of attempts. */
    Locked: {
      headers: {
        /**
         * @description How many seconds to wait before the next attempt. Read it with care: Webex has been seen to send text such as `rand(30),add(30)`; take a value that is not a whole number as absent and back off on your own. The date form that [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3) allows is not documented and has not been seen.
         * @example 194
         */
        "Retry-After"?: string;
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description In the common table of Webex this status is about files that could not be scanned for malware and can be had only by a forced download. No wholesale operation is known to use it. Report it with the tracking id and do not send the request again. */
    PreconditionRequired: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description Too many requests in a short time. Hold back every call to the same resource for as long as `Retry-After` says, which should be there, then send the request again; without a usable value, back off step by step, and give up after a bounded number of attempts. The limits differ by resource and by caller, change with time and are not published. */
    TooManyRequests: {
      headers: {
        /**
         * @description How many seconds to wait before the next attempt. Read it with care: Webex has been seen to send text such as `rand(30),add(30)`; take a value that is not a whole number as absent and back off on your own. The date form that [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3) allows is not documented and has not been seen.
         * @example 194
         */
        "Retry-After"?: string;
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A fault in the service. A read can safely be sent again after a pause. If it stays, contact Webex developer support and quote the tracking id. */
    InternalServerError: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A server behind the gateway gave an answer that the gateway could not use. Usually short-lived: try again after a pause. The body may be HTML or empty. */
    BadGateway: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description The service has more requests than it can serve. Try again after a pause, and lengthen the pause each time. `Retry-After` is not documented for this status. The body may be HTML or empty. */
    ServiceUnavailable: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
    /** @description A server behind the gateway took too long. If the request has `max`, make it smaller before you try again. The body may be HTML or empty. */
    GatewayTimeout: {
      headers: {
        /**
         * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
         * @example ROUTER_6564A3C2-0E1F-01BB-5A7C-0AC36E5A5A7C
         */
        TrackingID?: string;
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorBody"];
      };
    };
  };
  parameters: {
    /** @description Your own key of the customer, as given when it was provisioned. Any text: the documentation shows a UUID, partners in the field use plain digits. Whether the match is exact, and how long a key may be, is not documented. */
    externalId: string;
    /** @description The Webex organization of the customer, in the encoded form in which `orgId` stands in answers. Documented since September 2023. */
    orgId: string;
    /** @description Returns only customers with one of these statuses. A single value is sure to work. How to send several isn't documented for this operation. Separating them with commas, as most other Webex lists do, is this document's reading; clients that repeat the parameter (`status=error&status=updating`) are known too. */
    status: components["schemas"]["CustomerStatus"][];
    /** @description Where the page starts. In practice it counts customers, not pages, and the first one is 0; neither that nor the value used when it is missing is documented. A customer that is added or removed while you page shifts those that follow, so that one may be missed or come twice. There is no `page` parameter. */
    offset: number;
    /** @description The most customers that one page may hold; not a total. Webex lists lower a value above their own limit without an error, so the page may be shorter than asked for although more follow. Default and limit are not documented for this list; 100 is known to be accepted. Lower it when the answer is 504. */
    max: number;
    /** @description Acts for a sub-partner: the encoded organization id of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation of February 2024 did not have it. */
    onBehalfOfSubPartnerOrgId: string;
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
        /** @description Your own key of the customer, as given when it was provisioned. Any text: the documentation shows a UUID, partners in the field use plain digits. Whether the match is exact, and how long a key may be, is not documented. */
        externalId?: components["parameters"]["externalId"];
        /** @description The Webex organization of the customer, in the encoded form in which `orgId` stands in answers. Documented since September 2023. */
        orgId?: components["parameters"]["orgId"];
        /** @description Returns only customers with one of these statuses. A single value is sure to work. How to send several isn't documented for this operation. Separating them with commas, as most other Webex lists do, is this document's reading; clients that repeat the parameter (`status=error&status=updating`) are known too. */
        status?: components["parameters"]["status"];
        /** @description Where the page starts. In practice it counts customers, not pages, and the first one is 0; neither that nor the value used when it is missing is documented. A customer that is added or removed while you page shifts those that follow, so that one may be missed or come twice. There is no `page` parameter. */
        offset?: components["parameters"]["offset"];
        /** @description The most customers that one page may hold; not a total. Webex lists lower a value above their own limit without an error, so the page may be shorter than asked for although more follow. Default and limit are not documented for this list; 100 is known to be accepted. Lower it when the answer is 504. */
        max?: components["parameters"]["max"];
        /** @description Acts for a sub-partner: the encoded organization id of that sub-partner. The value may end in `=`, which must be percent-encoded. Known since April 2025; documentation of February 2024 did not have it. */
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
          /** @description Links to neighbouring pages in the form of [RFC 8288](https://www.rfc-editor.org/rfc/rfc8288#section-3). Of the Webex relations `next`, `prev` and `first` only `next` is promised in general, and it is missing on the last page. For this list no text mentions the header, though Cisco's reference application reads it; whether it is always sent is not documented. Take `next` as a hint that there may be more: other Webex lists have sent `next` with an empty page, with `max=null`, without the caller's filters, or with a broken URL. */
          Link?: string;
          /**
           * @description Names this one exchange in Webex's logs. Log it, and quote it when you contact Webex support. Header names are compared without case. That every answer carries it is not documented.
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
}
