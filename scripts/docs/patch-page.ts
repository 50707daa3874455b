interface Patch {
  name: string;
  pattern: RegExp;
  replacement: string;
}

/** Replaces Redoc's logo, which the page would load from a CDN. */
const logo =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12">' +
      '<text y="10" font-family="sans-serif" font-size="11" font-weight="600" fill="#1c3d5a">Redocly</text></svg>',
  );

const patches: readonly Patch[] = [
  // The page must not load from or send to another origin.
  { name: "logo", pattern: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, replacement: logo },
  { name: "telemetry", pattern: /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, replacement: "" },
  { name: "local telemetry", pattern: /http:\/\/localhost:4318\//g, replacement: "" },
  { name: "icons", pattern: /https:\/\/cdn\.redocly\.com\/icons\//g, replacement: "" },
  // The script routes by fragment. The prerendered links must do the same, so that the page works in any folder.
  { name: "menu links", pattern: /(<a [^>]*?href=")(?=\/)/g, replacement: "$1#" },
  // A button with only an icon needs a name for screen readers.
  {
    name: "dialog close buttons",
    pattern: /(variant:`ghost`)(?=,icon:\(0,[\w$]+\.jsx\)\([\w$]+,\{\}\)\}\),\(0,[\w$]+\.jsxs\)\()/g,
    replacement: '$1,"aria-label":"Close"',
  },
  {
    name: "clear button of the search",
    pattern: /(`Search\/SearchInput`.{0,1200}?tabIndex:-1)(?=\})/s,
    replacement: '$1,"aria-label":"Clear the search"',
  },
];

/**
 * Patches Redoc's page: no requests to other origins, links that work in every folder, a name for each button. Throws
 * if a pattern doesn't match, because the page then comes from a version of Redoc that needs another look.
 */
export function patchPage(page: string): string {
  return patches.reduce((text, { name, pattern, replacement }) => {
    if (text.search(pattern) === -1) {
      throw new Error(`Redoc's page has no ${name} as expected. Update scripts/docs/patch-page.ts.`);
    }
    return text.replace(pattern, replacement);
  }, page);
}
