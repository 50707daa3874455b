// Machine-written from spec/ by `npm run generate`. Do not edit.
export const version = "0.1.0" as const;
export const baseUrl = "https://webexapis.com/v1" as const;
export const tokenUrl = "https://webexapis.com/v1/access_token" as const;
export const queryArrays = { style: "form", explode: false } as const;
