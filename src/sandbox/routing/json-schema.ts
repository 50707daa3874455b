import { Validator } from "@cfworker/json-schema";

/*!
 * @cfworker/json-schema, which is part of this file once it is bundled, is distributed under the MIT License.
 * Copyright (c) 2020 Jeremy Danyow
 * Copyright (c) 2015-2021 Evgeny Poberezkin (its formats, from Ajv)
 * Copyright Mathias Bynens <https://mathiasbynens.be/> (its length of strings, from punycode.js)
 *
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
 * documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
 * rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
 * persons to whom the Software is furnished to do so, subject to the following conditions:
 *
 * The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
 * Software.
 *
 * THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
 * COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
 * OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/** A rule that a value breaks. */
export interface BrokenRule {
  /** The keyword of the rule, such as `required`; `false` for a member that isn't allowed. */
  keyword: string;
  /** What the schema says there, such as the names of the required members. */
  rule: unknown;
  /** Where in the value: the names and indexes that lead there. */
  path: string[];
}

/** Keywords that only say that a rule further down is broken, which follows. */
const wrappers = ["$ref", "properties", "items", "additionalProperties"];

/** Every rule of a JSON Schema that a JSON value breaks. */
export function brokenRules(schema: object, value: unknown): BrokenRule[] {
  const { errors } = new Validator(schema, "2020-12", false).validate(value);
  return errors.flatMap(({ keyword, keywordLocation, instanceLocation }, index) => {
    const next = errors[index + 1]?.keywordLocation ?? "";
    const isWrapper = wrappers.includes(keyword) || next.startsWith(`${keywordLocation}/`);
    if (isWrapper && keyword !== "false") return [];
    return [{ keyword, rule: ruleAt(schema, keywordLocation), path: keysOf(instanceLocation) }];
  });
}

/** Follows a JSON pointer that passes through each `$ref`. */
function ruleAt(schema: object, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>((node, key) => {
    const value = memberOf(node, key);
    return key === "$ref" ? ruleAt(schema, String(value)) : value;
  }, schema);
}

export function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

function keysOf(pointer: string): string[] {
  const [, ...keys] = pointer.split("/");
  return keys.map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));
}
