import type { Delivery } from "../responses/response.ts";

/** A request, over HTTP or in memory. */
export interface ReceivedRequest {
  method: string;
  url: URL;
  /** The origin of the files for this caller. A request to it is for a file. */
  filesOrigin: string;
  header(name: string): string | null;
  /** The body as text, `""` for none, or `null` for one larger than `maxBodyBytes`. */
  readBody(): Promise<string | null>;
  /** Aborted when the caller leaves. */
  signal: AbortSignal;
}

/** Rejects with the reason of the request's signal. */
export type Respond = (request: ReceivedRequest) => Promise<Delivery>;
