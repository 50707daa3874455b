import { decode } from "./read-body.ts";

type ArrivedResponseClass = new (source: Response, bytes: Uint8Array<ArrayBuffer>, json: unknown) => Response;

let made: ArrivedResponseClass | undefined;

/**
 * A `Response` whose body has arrived and was parsed once. openapi-fetch reads it like any other; parsing costs
 * nothing a second time, and a status that `new Response` refuses (304 with a body, 999) is kept as it came.
 *
 * Boundary: what reaches past its methods, as `Response.prototype.text.call(response)` does, sees an empty 200.
 */
export function arrivedResponse(source: Response, bytes: Uint8Array<ArrayBuffer>, json: unknown): Response {
  made ??= defineClass(); // On first use, as detached-request.ts tells.
  return new made(source, bytes, json);
}

function defineClass(): ArrivedResponseClass {
  return class ArrivedResponse extends Response {
    readonly #source: Response;
    readonly #bytes: Uint8Array<ArrayBuffer>;
    readonly #json: unknown;
    readonly #headers: Headers;

    constructor(source: Response, bytes: Uint8Array<ArrayBuffer>, json: unknown) {
      super(null);
      this.#source = source;
      this.#bytes = bytes;
      this.#json = json;
      this.#headers = new Headers(source.headers);
      // The length of what was decoded. It lets openapi-fetch ask for `json()` instead of parsing the text anew.
      if (source.headers.has("transfer-encoding")) this.#headers.delete("transfer-encoding");
      this.#headers.set("content-length", String(bytes.byteLength));
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
      return new Response(this.#bytes).body;
    }
    override json(): Promise<unknown> {
      return Promise.resolve(this.#json);
    }
    override text(): Promise<string> {
      return Promise.resolve(decode(this.#bytes));
    }
    override arrayBuffer(): Promise<ArrayBuffer> {
      return Promise.resolve(this.#bytes.slice().buffer);
    }
    override bytes(): Promise<Uint8Array<ArrayBuffer>> {
      return Promise.resolve(this.#bytes.slice());
    }
    override blob(): Promise<Blob> {
      return Promise.resolve(new Blob([this.#bytes], { type: this.#headers.get("content-type") ?? "" }));
    }
    override clone(): Response {
      return new ArrivedResponse(this.#source, this.#bytes, this.#json);
    }
  };
}
