import type { Delivery } from "../responses/response.ts";

/** A request as it arrives at either edge. */
export interface ReceivedRequest {
  method: string;
  url: URL;
  /** The origin at which this caller reaches files. A request to it is for a file. */
  filesOrigin: string;
  header(name: string): string | null;
  /** The body as text, `""` for none, or `null` for one larger than `maxBodyBytes`. */
  readBody(): Promise<string | null>;
  /** Aborted when the caller leaves. */
  signal: AbortSignal;
}

/** Rejects with the reason of the request's signal. */
export type Respond = (request: ReceivedRequest) => Promise<Delivery>;
