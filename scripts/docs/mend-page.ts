interface Change {
  name: string;
  pattern: RegExp;
  replacement: string;
}

/** Redoc's mark as a text, drawn by us. */
const mark =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="12">' +
      '<text y="10" font-family="sans-serif" font-size="11" font-weight="600" fill="#1c3d5a">Redocly</text></svg>',
  );

const changes: readonly Change[] = [
  // Whatever could be fetched from elsewhere.
  { name: "logo", pattern: /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, replacement: mark },
  { name: "telemetry", pattern: /https:\/\/otel\.cloud\.redocly\.com\/v1\/traces/g, replacement: "" },
  { name: "telemetry on this machine", pattern: /http:\/\/localhost:4318\//g, replacement: "" },
  { name: "icons", pattern: /https:\/\/cdn\.redocly\.com\/icons\//g, replacement: "" },
  // The script routes by the fragment; the markup that was rendered ahead of it must agree, and hold in every folder.
  { name: "links of the menu", pattern: /(<a [^>]*?href=")(?=\/)/g, replacement: "$1#" },
  // A button that shows a picture alone needs a name for those who hear the page.
  {
    name: "buttons that close a dialogue",
    pattern: /(variant:`ghost`)(?=,icon:\(0,[\w$]+\.jsx\)\([\w$]+,\{\}\)\}\),\(0,[\w$]+\.jsxs\)\()/g,
    replacement: '$1,"aria-label":"Close"',
  },
  {
    name: "button that clears the search",
    pattern: /(`Search\/SearchInput`.{0,1200}?tabIndex:-1)(?=\})/s,
    replacement: '$1,"aria-label":"Clear the search"',
  },
];

/**
 * Redoc's page, mended: without a word to another origin, with links that hold everywhere and with a name for each
 * button. Throws where one of the places is not found: the page is then of a Redoc that must be looked at anew.
 */
export function mendPage(page: string): string {
  return changes.reduce((text, { name, pattern, replacement }) => {
    if (text.search(pattern) === -1) {
      throw new Error(`The page of Redoc holds no ${name} as expected. See scripts/docs/mend-page.ts.`);
    }
    return text.replace(pattern, replacement);
  }, page);
}
