import { progress } from "../../../generated/facts.ts";
import { isArray } from "../../is-record.ts";
import type { Random } from "../random.ts";
import { byScript, byShare } from "../sequence/sequence.ts";

/** The statuses of one kind of resource, and how far background work has come in each. */
export type Statuses = Readonly<Record<string, string>>;

/** The status of a new subscriber who has to consent first. */
type ConsentPending = "pending_user_migration";

/** The statuses that say that work on such a resource failed, at least in part, or that consent is pending. */
export type OutcomeOf<Kind extends Statuses> = {
  [Status in keyof Kind]: Kind[Status] extends "failed" | "done-with-errors"
    ? Status & string
    : Status & ConsentPending;
}[keyof Kind];

type Kinds = typeof progress;

/**
 * A status in which background work ends if it fails, at least in part; or that of a new subscriber who has to consent
 * first.
 */
export type Outcome = { [Name in keyof Kinds]: OutcomeOf<Kinds[Name]> }[keyof Kinds];

/**
 * The share of background work and of new subscribers, from 0 to 1, that ends in each status. The shares add up to at
 * most 1.
 */
export type OutcomeRates = Partial<Record<Outcome, number | undefined>>;

/**
 * By script, one entry per piece of background work and per new subscriber, in order of acceptance: `null` means
 * success, and so does a status that the resource can't have; after the last entry everything succeeds. Or by rate.
 */
export type Outcomes = readonly (Outcome | null)[] | OutcomeRates;

export const outcomeNames: readonly string[] = Object.values(progress).flatMap((kind) =>
  Object.keys(kind).filter((status) => isOutcomeOf(kind, status)),
);

/** Returns how the next piece of work ends, on a resource with these statuses; `undefined` means success. */
export type NextOutcome = <Kind extends Statuses>(statuses: Kind) => OutcomeOf<Kind> | undefined;

export function outcomeSequence(outcomes: Outcomes, random: Random): NextOutcome {
  const next = isArray(outcomes) ? byScript<string>(outcomes) : byShare(sharesOf(outcomes), random);
  return (statuses) => {
    const status = next();
    return status !== undefined && isOutcomeOf(statuses, status) ? status : undefined;
  };
}

function sharesOf(rates: OutcomeRates): [string, number][] {
  return Object.entries(rates).map(([status, share = 0]) => [status, share]);
}

function isOutcomeOf<Kind extends Statuses>(statuses: Kind, status: string): status is OutcomeOf<Kind> {
  const isPending = status === ("pending_user_migration" satisfies ConsentPending) && status in statuses;
  return isPending || statuses[status] === "failed" || statuses[status] === "done-with-errors";
}
