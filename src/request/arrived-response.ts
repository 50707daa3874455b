import type { Exchange } from "./exchange.ts";
import { decode } from "./read-body.ts";

/** What came with a response. */
interface Arrival {
  bytes: Uint8Array<ArrayBuffer>;
  /** The same, parsed. */
  json: unknown;
  exchange: Exchange;
}

interface ArrivedResponseClass {
  new (source: Response, arrival: Arrival): Response;
  exchangeOf(response: Response): Exchange | undefined;
}

/** Made on first use: to name `Response` makes Node load its HTTP client, most of what importing this package would cost. */
let made: ArrivedResponseClass | undefined;

/**
 * A `Response` whose body has arrived and was parsed once. openapi-fetch reads it like any other; parsing costs
 * nothing a second time, and a status that `new Response` refuses (304 with a body, 999) is kept as it came.
 *
 * Boundary: what reaches past its methods, as `Response.prototype.text.call(response)` does, sees an empty 200.
 */
export function arrivedResponse(source: Response, arrival: Arrival): Response {
  made ??= defineClass();
  return new made(source, arrival);
}

/** `undefined` for a response that a middleware put in place of the one that came. */
export function exchangeOf(response: Response): Exchange | undefined {
  return made?.exchangeOf(response);
}

function defineClass(): ArrivedResponseClass {
  return class ArrivedResponse extends Response {
    readonly #source: Response;
    readonly #arrival: Arrival;
    readonly #headers: Headers;

    static exchangeOf(response: Response): Exchange | undefined {
      return #arrival in response ? response.#arrival.exchange : undefined;
    }

    constructor(source: Response, arrival: Arrival) {
      super(null);
      this.#source = source;
      this.#arrival = arrival;
      this.#headers = new Headers(source.headers);
      // The length of what was decoded. It lets openapi-fetch ask for `json()` instead of parsing the text anew.
      if (source.headers.has("transfer-encoding")) this.#headers.delete("transfer-encoding");
      this.#headers.set("content-length", String(arrival.bytes.length));
    }

    override get status(): number {
      return this.#source.status;
    }
    override get statusText(): string {
      return this.#source.statusText;
    }
    override get ok(): boolean {
      return this.#source.ok;
    }
    override get url(): string {
      return this.#source.url;
    }
    override get headers(): Headers {
      return this.#headers;
    }
    override get body(): ReadableStream<Uint8Array<ArrayBuffer>> | null {
      return new Response(this.#arrival.bytes).body;
    }
    override json(): Promise<unknown> {
      return Promise.resolve(this.#arrival.json);
    }
    override text(): Promise<string> {
      return Promise.resolve(decode(this.#arrival.bytes));
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.resolve(new Uint8Array(this.#arrival.bytes).buffer);
    }
    override bytes(): Promise<Uint8Array<ArrayBuffer>> {
      return Promise.resolve(new Uint8Array(this.#arrival.bytes));
    }
    override blob(): Promise<Blob> {
      return Promise.resolve(
        new Blob([this.#arrival.bytes], { type: this.#headers.get("content-type") ?? "" }),
      );
    }
    override clone(): Response {
      return new ArrivedResponse(this.#source, this.#arrival);
    }
  };
}
