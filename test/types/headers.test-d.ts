import type { paths } from "webex-wholesale";
import type { Equal, Holds } from "./facts.ts";

type Responses = paths["/wholesale/customers"]["get"]["responses"];

// The service may omit any header.
export type Facts = [
  Holds<Equal<Responses[200]["headers"]["Link"], string | undefined>>,
  Holds<Equal<Responses[200]["headers"]["TrackingID"], string | undefined>>,
  Holds<Equal<Responses[429]["headers"]["Retry-After"], string | undefined>>,
];
