import { createRequire } from "node:module";
import type * as OpenapiTypescript from "openapi-typescript";
import type * as Typescript from "typescript";

// Required, not imported: Node searches an imported CommonJS file for the names that it exports, which takes long in one
// as large as TypeScript's.
const require = createRequire(import.meta.url);

export const ts = require("typescript") as typeof Typescript;
export const openapiTypescript = require("openapi-typescript") as typeof OpenapiTypescript;
