import { cut, failure, proxyPage, withHeader, type Answer, type Outcome } from "./answer.ts";
import type { Fault } from "./faults.ts";

/** What a request gets that meets a fault; `answer` is what it would have got. */
export function spoilt(fault: Fault, answer: () => Answer, trackingId: string): Outcome {
  if (typeof fault === "number") return { type: "answer", answer: failure(fault, trackingId) };
  if (typeof fault === "object")
    return { type: "answer", answer: told(fault.status, fault.retryAfter, trackingId) };
  switch (fault) {
    case "reset":
    case "hang":
      return { type: fault };
    case "truncate":
      return { type: "answer", answer: cut(answer()) };
    case "hang-body":
      return { type: "stall", answer: cut(answer()) };
    case "html":
      return { type: "answer", answer: proxyPage(trackingId) };
  }
}

function told(status: number, retryAfter: string | undefined, trackingId: string): Answer {
  const answer = failure(status, trackingId);
  return retryAfter === undefined ? answer : withHeader(answer, "Retry-After", retryAfter);
}
