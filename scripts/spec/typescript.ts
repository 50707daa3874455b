import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type * as Typescript from "typescript";

// Required, not imported: Node searches an imported CommonJS file for the names that it exports, and TypeScript's has nine
// megabytes. That took half a second of `npm run generate`.
const require = createRequire(import.meta.url);

export const ts = require("typescript") as typeof Typescript;
export const openapiTypescript = require("openapi-typescript") as typeof OpenapiTypescript;
