import { entries, kebabCase } from "../command-entry.ts";

/** What the package's options are called on the command line. */
const ownNames: Readonly<Record<string, string>> = {
  token: "The access token",
  baseUrl: "--base-url",
  limit: "--limit",
  offset: "--offset",
  pageSize: "--page-size",
  maxWaitMs: "--max-wait",
  pollMs: "--poll",
  onBehalfOfSubPartnerOrgId: "--sub-partner",
  customers: "--customers",
  subscribers: "--subscribers",
  subPartners: "--sub-partners",
  billingReports: "--billing-reports",
  seed: "--seed",
  latencyMs: "--latency",
  backgroundMs: "--background",
  faults: "--fault",
  outcomes: "--outcome",
  port: "--port",
  waitUntilCompleted: "`billing-reports wait`",
  findByExternalId: "`customers find`",
};

/** Replaces the package's names in a message, which are in backticks, with those of this command. */
export function inCommandWords(message: string): string {
  return message.replace(/`(\w+)((?:\.[\w-]+)?)`/g, (quoted, name: string, member: string) => {
    const own = ownNames[name] ?? specName(name);
    return own === undefined ? quoted : own + member.replace(".", " ");
  });
}

function specName(name: string): string | undefined {
  const isArgument = entries.some((entry) => entry.arguments.some((argument) => argument.name === name));
  if (isArgument) return `<${kebabCase(name)}>`;
  const options = entries.flatMap(({ options, body = [] }) => [...options, ...(body === "file" ? [] : body)]);
  const option = options.find((one) => one.name === name);
  return option && `--${option.flag}`;
}
