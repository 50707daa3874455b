import type { ErrorBody } from "../generated/types.ts";

/** How the body of a 2xx becomes `data`. */
export type ParseAs = "json" | "text" | "blob" | "arrayBuffer" | "stream";

type Verb = "get" | "put" | "post" | "delete";

/** `paths` of a document, as openapi-typescript writes it. */
type Paths<T> = Record<keyof T, Partial<Record<Verb, unknown>>>;

/** The paths that have an operation of this method. */
export type PathWith<T extends Paths<T>, Method extends Verb> = {
  [Path in keyof T]: T[Path][Method] extends { responses: object } ? Path : never;
}[keyof T];

type Success<Responses> = Responses[keyof Responses & (200 | 201 | 202 | 203 | 204)];
type JsonOf<Response> = Response extends { content: { "application/json": infer Json } } ? Json : undefined;

/** The JSON that an operation responds with; `undefined` if it has none. */
export type DataOf<Operation> = Operation extends { responses: infer Responses }
  ? JsonOf<Success<Responses>>
  : never;

/** The data of a 2xx for each way to read its body. */
export interface DataAs<Json> {
  json: Json;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: ReadableStream<Uint8Array> | null;
}

/** The same object, with each optional member also accepting `undefined`, which means absent. */
type OrUndefined<T> = { [Name in keyof T]: object extends Pick<T, Name> ? T[Name] | undefined : T[Name] };

/** The kinds of parameters that an operation has, without those that openapi-typescript marks as `never`. */
type ParamsIn<T> = OrUndefined<{
  [Kind in keyof T as T[Kind] extends undefined ? never : Kind]: OrUndefined<Exclude<T[Kind], undefined>>;
}>;

/** `{ name: T }`, optional where nothing in `T` is required. */
type Member<Name extends string, T> = object extends T
  ? Partial<Record<Name, T | undefined>>
  : Record<Name, T>;

/** The `params` of a call, by their place: `path`, `query`, `header`. */
export type ParamsOf<Operation> = Operation extends { parameters: infer Kinds } ? ParamsIn<Kinds> : object;

/** The JSON that an operation takes as its request body; `never` where it takes none. */
export type RequestBodyOf<Operation> = Operation extends {
  requestBody: { content: { "application/json": infer Json } };
}
  ? Json
  : never;

/** What one call can set, apart from the parameters of its operation. */
export interface HttpOptions<As extends ParseAs = ParseAs> {
  headers?: Record<string, string> | undefined;
  /** Ends the call at once; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Another base URL of the same origin. Default: the client's. */
  baseUrl?: string | undefined;
  /** How to read the body of a 2xx. Default `"json"`. */
  parseAs?: As | undefined;
}

/** Everything that one call of an operation takes. */
export type HttpInit<Operation, As extends ParseAs = "json"> = HttpOptions<As> &
  Member<"params", ParamsOf<Operation>> &
  ([RequestBodyOf<Operation>] extends [never] ? unknown : { body: RequestBodyOf<Operation> });

/** The outcome of a call: `data`, or the `error` of a failed status, which is never falsy. */
export type HttpResult<Data> =
  { data: Data; error?: never; response: Response } | { data?: never; error: ErrorBody; response: Response };

/** A method of `http`. The options are optional where the operation requires no parameter and no body. */
export type HttpMethod<T extends Paths<T>, Method extends Verb> = <
  Path extends PathWith<T, Method>,
  As extends ParseAs = "json",
>(
  path: Path,
  ...init: object extends HttpInit<T[Path][Method]>
    ? [init?: HttpInit<T[Path][Method], As>]
    : [init: HttpInit<T[Path][Method], As>]
) => Promise<HttpResult<DataAs<DataOf<T[Path][Method]>>[As]>>;

/** A method for each HTTP method of the document: path template, parameters and data have the document's types. */
export interface HttpClient<T extends Paths<T>> {
  GET: HttpMethod<T, "get">;
  PUT: HttpMethod<T, "put">;
  POST: HttpMethod<T, "post">;
  DELETE: HttpMethod<T, "delete">;
}
