/** A mistake on the command line or in the environment. Its message is shown without a stack. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Lists the wholesale customers of a partner.

  npm start                                 made-up customers of a sandbox
  WEBEX_TOKEN=… npm start                   the customers of the partner that the token belongs to
  npm start -- --status error --limit 20    some of them
  npm start --silent -- --json              one JSON object per line, for other programs

Options
  --status <values>    only these statuses, comma separated or repeated
  --external-id <id>   only the customer with this external ID
  --org-id <id>        only the customer with this Webex organization ID
  --limit <number>     stop after this many customers
  --json               print JSON Lines and nothing else on stdout
  --base-url <url>     another base URL of the API; needs WEBEX_TOKEN
  --help               show this help

NO_COLOR=1 turns colors off. Exit code: 0 for success, 1 for a failure, 2 for a mistake in the options.
`;
