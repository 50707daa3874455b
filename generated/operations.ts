// Machine-written from spec/ by `npm run generate`. Do not edit.
export const operations = {
  listWholesaleCustomers: {
    id: "listWholesaleCustomers",
    method: "GET",
    path: "/wholesale/customers",
    tag: "Wholesale Customers",
    readOnly: true,
    subPartnerParameter: "onBehalfOfSubPartnerOrgId",
    list: {
      items: ["items"],
      key: "id",
      filters: ["externalId", "orgId", "status", "onBehalfOfSubPartnerOrgId"],
    },
  },
} as const;
