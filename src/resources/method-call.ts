import { operations } from "../../generated/operations.ts";
import type { operations as schemas } from "../../generated/schema.ts";
import { callAny, type CallResult } from "../call.ts";
import type { DataOf, ParamsOf, RequestBodyOf } from "../http-types.ts";
import type { WholesaleHttp } from "../http.ts";
import { isRecord } from "../is-record.ts";
import type { Operation } from "../operation.ts";
import { callRules, subPartnerCallRules, type SubPartnerCallOptions } from "../options/call-options.ts";
import { check, refuse, type Rule } from "../options/check.ts";

export type OperationId = keyof typeof operations;

/** What a method passes on: the values of the path, and the body, where its operation has them. */
export type Input<Operation> = { path?: object; body?: unknown } & (ParamsOf<Operation> extends {
  path: infer Path;
}
  ? { path: Path }
  : unknown) &
  ([RequestBodyOf<Operation>] extends [never] ? unknown : { body: RequestBodyOf<Operation> });

/** Checks the options of a method and calls its operation; throws the error of a failed status. */
export type MethodCall = <Id extends OperationId>(
  method: string,
  id: Id,
  options: SubPartnerCallOptions | undefined,
  input: Input<schemas[Id]>,
  rules?: Readonly<Record<string, Rule>>,
) => Promise<CallResult<DataOf<schemas[Id]>>>;

/** The calls of one resource. Options that `rules` adds are sent as query parameters. */
export function createMethodCall(http: WholesaleHttp, resource: string): MethodCall {
  return async (method, id, options, { path, ...input }, rules) => {
    const name = `${resource}.${method}`;
    const operation: Operation = operations[id];
    const common = operation.subPartner ? subPartnerCallRules : callRules;
    const checked = check<SubPartnerCallOptions>(name, options ?? {}, { ...common, ...rules });
    const { signal, headers, onBehalfOfSubPartnerOrgId, ...query } = checked;
    if ("body" in input && !isRecord(input.body)) {
      refuse("request", `an object for ${name}`, input.body, "Pass the request body.");
    }
    const init = { signal, headers, params: { path, query }, ...input };
    return callAny(http, operation, init, onBehalfOfSubPartnerOrgId);
  };
}
