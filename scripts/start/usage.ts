/** An option or a setting that cannot be right; `message` is the whole of what there is to say. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const usage = `Lists the wholesale customers of a partner.

  npm start                                 the made-up customers of a sandbox
  WEBEX_TOKEN=… npm start                   those of the partner to whom the token belongs
  npm start -- --status error --limit 20    some of them
  npm start --silent -- --json              one JSON object a line, for other programs

Options
  --status <values>    only these states; several with commas, or given again
  --external-id <id>   only the customer with this key of yours
  --org-id <id>        only the customer with this Webex organization
  --limit <number>     stop after so many
  --json               JSON Lines on stdout, and nothing else there
  --base-url <url>     another address of the API; needs WEBEX_TOKEN
  --help               this text

NO_COLOR=1 leaves colours off. Exit code: 0, 1 for a failure, 2 for a mistake in the options.
`;
