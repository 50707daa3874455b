import type { operations } from "../../generated/schema.ts";
import { callAny, type CallResult } from "../call.ts";
import type { DataOf, ParamsOf, RequestBodyOf } from "../http-types.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { Operation } from "../operation.ts";
import type { SubPartnerCallOptions } from "../options/call-options.ts";
import { check, refuse, type Rules } from "../options/check.ts";

/** What a method passes on: the values of the path, and the body, where its operation has them. */
export type Input<Operation> = { path?: object; body?: unknown } & (ParamsOf<Operation> extends {
  path: infer Path;
}
  ? { path: Path }
  : unknown) &
  ([RequestBodyOf<Operation>] extends [never] ? unknown : { body: RequestBodyOf<Operation> });

/** Checks the options of a method and calls its operation; throws the error of a failed status. */
export type MethodCall = <Id extends keyof operations, Options extends SubPartnerCallOptions>(
  method: string,
  operation: Operation & { readonly id: Id },
  rules: Rules<Options>,
  options: Options | undefined,
  input: Input<operations[Id]>,
) => Promise<CallResult<DataOf<operations[Id]>>>;

/** The calls of one resource. Options of its own are parameters of the query. */
export function createMethodCall(http: WholesaleHttp, resource: string): MethodCall {
  return async (method, operation, rules, options, input) => {
    const name = `${resource}.${method}`;
    const checked = check<SubPartnerCallOptions>(name, options ?? {}, rules);
    const { signal, headers, onBehalfOfSubPartnerOrgId, ...query } = checked;
    const { path, body } = input;
    if ("body" in input && !isRecord(body)) refuse(`the request of ${name}`, "an object", body, "Pass one.");
    return callAny(
      http,
      operation,
      { signal, headers, params: { path, query }, body },
      onBehalfOfSubPartnerOrgId,
    );
  };
}
