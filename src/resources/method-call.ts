import type { operations } from "../../generated/schema.ts";
import { callAny, type CallResult } from "../call.ts";
import type { DataOf, ParamsOf, RequestBodyOf } from "../http-types.ts";
import type { WholesaleHttp } from "../http.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options/call-options.ts";
import { check, type Rules } from "../options/check.ts";

/** What a method passes on: the values of the path, and the body, where its operation has them. */
export type Input<Operation> = { path?: object; body?: unknown } & (ParamsOf<Operation> extends {
  path: infer Path;
}
  ? { path: Path }
  : unknown) &
  ([RequestBodyOf<Operation>] extends [never] ? unknown : { body: RequestBodyOf<Operation> });

/** Checks the options of a method and calls its operation; throws the error of a failed status. */
export type MethodCall = <Id extends keyof operations, Options extends CallOptions>(
  method: string,
  operation: Operation & { readonly id: Id },
  rules: Rules<Options>,
  options: Options | undefined,
  input: Input<operations[Id]>,
) => Promise<CallResult<DataOf<operations[Id]>>>;

/** The calls of one resource. All options but the signal and the headers are parameters of the query. */
export function createMethodCall(http: WholesaleHttp, resource: string): MethodCall {
  return async (method, operation, rules, options, input) => {
    const { signal, headers, ...query } = check<CallOptions>(`${resource}.${method}`, options ?? {}, rules);
    const { path, body } = input;
    return callAny(http, operation, { signal, headers, params: { path, query }, body });
  };
}
