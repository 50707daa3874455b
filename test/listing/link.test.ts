import { describe, expect, it } from "vitest";
import { hasNextLink } from "../../src/listing/link.ts";

const next = '<https://webexapis.com/v1/wholesale/customers?offset=100&max=100>; rel="next"';

describe("a Link header names a next page", () => {
  it.each([
    ["alone", next],
    ["after another link", `<https://a.example/>; rel="prev", ${next}`],
    ["before another link", `${next}, <https://a.example/>; rel="first"`],
    ["without quotes", "<https://a.example/>; rel=next"],
    ["among several relations", '<https://a.example/>; rel="last next"'],
    ["in any case", '<https://a.example/>; REL="NEXT"'],
    ["with commas in its URL", '<https://a.example/?status=a,b>; rel="next"'],
    ["after a quoted comma and semicolon", '<https://a.example/>; title="a, b; c"; rel="next"'],
    ["after an escaped quote", String.raw`<https://a.example/>; title="a \" , <b>"; rel="next"`],
    ["with whitespace around its parts", '<https://a.example/> ;  rel = "next"'],
  ])("%s", (_, header) => {
    expect(hasNextLink(header)).toBe(true);
  });
});

describe("a Link header does not name a next page", () => {
  it.each([
    ["if absent", null],
    ["if empty", ""],
    ["with other relations", '<https://a.example/>; rel="prev"'],
    ["with the word inside a quoted title", '<https://a.example/>; title="x; rel=next"'],
    ["with the word in its URL", '<https://a.example/?rel="next">; rel="prev"'],
    ["with the word inside a title with an unclosed quote", '<https://a.example/>; title="x; rel=next'],
    ["if its first rel is another one", '<https://a.example/>; rel="prev"; rel="next"'],
    ["with a longer word", '<https://a.example/>; rel="nextish"'],
    ["without brackets", 'https://a.example/; rel="next"'],
  ])("%s", (_, header) => {
    expect(hasNextLink(header)).toBe(false);
  });

  it("if it is long and malformed, and it is read in linear time", () => {
    expect(hasNextLink(`<${"a,".repeat(50_000)}`)).toBe(false);
    expect(hasNextLink(`<a>${'; a="b'.repeat(20_000)}`)).toBe(false);
    expect(hasNextLink('"\\'.repeat(50_000))).toBe(false);
  });
});
