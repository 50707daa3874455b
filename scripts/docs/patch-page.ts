/** Replaces Redoc's logo, which the page would load from a CDN. */
const logo = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12">' +
    '<text y="10" textLength="42" font-family="sans-serif" font-size="11" fill="#3f7fb0">Redocly</text></svg>',
)}`;

/** Every pattern that must match Redoc's page, and its replacement. */
const patches: readonly [pattern: RegExp, replacement: string][] = [
  // The page must not load from or send to another origin.
  [/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, logo],
  [/https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, ""],
  [/http:\/\/localhost:4318\//g, ""],
  [/https:\/\/cdn\.redocly\.com\/icons\//g, ""],
  // The script routes by fragment. The prerendered links must do the same, so that the page works in any folder.
  [/(<a [^>]*?href=")(?=\/)/g, "$1#"],
  // A button with only an icon needs a name for screen readers, and one with text must not have another name.
  [
    /(variant:`ghost`)(?=,icon:\(0,[\w$]+\.jsx\)\([\w$]+,\{\}\)\}\),\(0,[\w$]+\.jsxs\)\()/g,
    '$1,"aria-label":"Close"',
  ],
  [/(`Search\/SearchInput`.{0,1200}?tabIndex:-1)(?=\})/s, '$1,"aria-label":"Clear the search"'],
  [/"aria-label":`Example`,/g, ""],
  [/"aria-label":[\w$]+\?\?\([\w$]+===`discriminator`\?`Discriminator`:`Variant`\),/g, ""],
  // Redoc cuts scopes off, and shows the type of a security scheme as the scheme.
  [/,[\w$]+=32(?=;function [\w$]+\(\{scopes:)|(?<=`,)[\w$]+=24(?=,)/g, "$&9"],
  [/max-width: 16rem;(?=\s+color: var\(--color-warm-grey-8\))/g, ""],
  [/(`HTTP Authorization Scheme`\),value:[\w$]+\.)type/g, "$1scheme"],
  // The example of a header is a string, not JSON.
  [/(\?[\w$]+\(([\w$]+)\):[\w$]+\(\2\))(?=\?\2:JSON\.stringify\(\2\)\})/g, '$1||typeof $2=="string"'],
  // Joining the parts of a description for the search index needs a space where a line or a block begins.
  [
    /(?=typeof (e)\.attributes\?\.content==`string`&&(t)\.push\(\1)/g,
    '/^(?!text|code|inline|strong|em|link)/.test($1.type)&&$2.push(" "),',
  ],
  // Guides get the same highlighting as samples, from `page.ts`.
  [/(?<=var [\w$]+=)(?=\{highlight:[\w$]+\};function)/g, "globalThis.redocHighlighter="],
];

/** Throws if a pattern doesn't match, because the page then comes from a version of Redoc that needs another look. */
export function patchPage(page: string): string {
  return patches.reduce((text, [pattern, replacement]) => {
    if (text.search(pattern) !== -1) return text.replace(pattern, replacement);
    throw new Error(`Redoc's page has nothing like ${pattern.source}. Update scripts/docs/patch-page.ts.`);
  }, page);
}
