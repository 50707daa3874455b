// Machine-written from spec/ by `npm run generate`. Do not edit.
export const version = "0.1.0" as const;
export const baseUrl = "https://webexapis.com/v1" as const;
export const tokenUrl = "https://webexapis.com/v1/access_token" as const;
export const queryArrays = { style: "form", explode: false } as const;
export const progress = {
  CustomerStatus: {
    provisioned: "done",
    provisioned_with_errors: "done-with-errors",
    provisioning: "running",
    updating: "running",
    deleting: "removing",
    error: "failed",
    pending_rpl_review: "running",
  },
  SubscriberStatus: { provisioned: "done", pending_user_migration: "running" },
  BillingReportStatus: { IN_PROGRESS: "running", COMPLETED: "done", FAILED: "failed" },
} as const;
