/** Replaces Redoc's logo, which the page would load from a CDN. */
const logo =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12">' +
      '<text y="10" font-family="sans-serif" font-size="11" font-weight="600" fill="#3f7fb0">Redocly</text></svg>',
  );

/** What is wrong, where, and its replacement. */
const patches: readonly [name: string, pattern: RegExp, replacement: string][] = [
  // The page must not load from or send to another origin.
  ["logo", /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo],
  ["telemetry", /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, ""],
  ["local telemetry", /http:\/\/localhost:4318\//g, ""],
  ["icons", /https:\/\/cdn\.redocly\.com\/icons\//g, ""],
  // The script routes by fragment. The prerendered links must do the same, so that the page works in any folder.
  ["menu links", /(<a [^>]*?href=")(?=\/)/g, "$1#"],
  // A button with only an icon needs a name for screen readers, and one with text must not have another name.
  [
    "dialog close buttons",
    /(variant:`ghost`)(?=,icon:\(0,[\w$]+\.jsx\)\([\w$]+,\{\}\)\}\),\(0,[\w$]+\.jsxs\)\()/g,
    '$1,"aria-label":"Close"',
  ],
  [
    "clear button of the search",
    /(`Search\/SearchInput`.{0,1200}?tabIndex:-1)(?=\})/s,
    '$1,"aria-label":"Clear the search"',
  ],
  ["picker of examples", /"aria-label":`Example`,/g, ""],
  [
    "picker of variants",
    /"aria-label":[\w$]+\?\?\([\w$]+===`discriminator`\?`Discriminator`:`Variant`\),/g,
    "",
  ],
  // Redoc cuts scopes off, and shows the type of a security scheme as the scheme.
  ["length of scopes", /,[\w$]+=32(?=;function [\w$]+\(\{scopes:)|(?<=`,)[\w$]+=24(?=,)/g, "$&9"],
  ["width of scopes", /max-width: 16rem;(?=\s+color: var\(--color-warm-grey-8\))/g, ""],
  ["HTTP scheme", /(`HTTP Authorization Scheme`\),value:[\w$]+\.)type/g, "$1scheme"],
  // The example of a header is a string, not JSON.
  [
    "examples of strings",
    /(\?[\w$]+\(([\w$]+)\):[\w$]+\(\2\))(?=\?\2:JSON\.stringify\(\2\)\})/g,
    '$1||typeof $2=="string"',
  ],
  // Joining the parts of a description needs a space where a line or a block begins.
  [
    "search index",
    /(?=typeof (e)\.attributes\?\.content==`string`&&(t)\.push\(\1)/g,
    '/^(?!text|code|inline|strong|em|link)/.test($1.type)&&$2.push(" "),',
  ],
  // Guides get the same highlighting as samples, from `page/`.
  ["highlighter", /(?<=var [\w$]+=)(?=\{highlight:[\w$]+\};function)/g, "globalThis.redocHighlighter="],
];

/**
 * Patches Redoc's page: no requests to other origins, links that work in every folder, a name for each button. Throws
 * if a pattern doesn't match, because the page then comes from a version of Redoc that needs another look.
 */
export function patchPage(page: string): string {
  return patches.reduce((text, [name, pattern, replacement]) => {
    if (text.search(pattern) === -1) {
      throw new Error(`Redoc's page has no ${name} as expected. Update scripts/docs/patch-page.ts.`);
    }
    return text.replace(pattern, replacement);
  }, page);
}
