import type { Phase } from '@/lib/rulebook/phases';
import { PHASES } from '@/lib/rulebook/phases';
import type { Claim, Offset, Rule } from '@/lib/rulebook/rule';
import { ruleOf } from '@/lib/rulebook/rule-of';
import { RULES } from '@/lib/rulebook/rulebook';
import type { SourceRef } from '@/lib/rulebook/sources';
import type { Centre } from '@/lib/session/centre';
import type { Confirmed, Margin, OwnRule } from '@/lib/session/centre-lists';
import { ownRuleId } from '@/lib/session/own-rule-id';

const CHOSEN: SourceRef = { doc: 'centre' };
const CONFIRMED: SourceRef = { doc: 'ddets' };

/** A centre is never edited in place: its rules are made once. */
const made = new WeakMap<Centre, readonly Rule[]>();

/**
 * The rules of the sessions of a centre: the rulebook's, with the margins and the confirmed delays of the centre among their claims,
 * and the tasks of its own, each at the end of its phase.
 */
export function rulesFor(centre: Centre): readonly Rule[] {
  let rules = made.get(centre);
  if (rules === undefined) made.set(centre, (rules = make(centre)));
  return rules;
}

/** The rule of this id as it counts in a centre, its own tasks included. */
export function ruleIn(centre: Centre, id: string): Rule | undefined {
  const known = ruleOf(id);
  return rulesFor(centre).find((rule) => rule.id === (known?.id ?? id)) ?? known;
}

function make(centre: Centre): readonly Rule[] {
  const { ownRules, margins, confirmed } = centre;
  if (ownRules.length + margins.length + confirmed.length === 0) return RULES;
  const place = ({ phase }: Rule) => PHASES.indexOf(phase);
  const own = ownRules.flatMap((task) => ownRule(task) ?? []);
  return [...RULES.map((rule) => withClaims(rule, centre)), ...own].sort((a, b) => place(a) - place(b));
}

/**
 * A task of the user's own as a rule; null while it has no day. Its date is one that she set, so it counts as required: past it, the
 * task is late.
 */
export function ownRule({ id, title, date, anchor, days, session }: OwnRule): Rule | null {
  if (date === null && days === null) return null;
  const claim: Claim = {
    anchor: date === null ? anchor : 'fixed',
    offset: date === null ? { days: days ?? 0 } : {},
    strength: 'required',
    scope: 'centre',
    source: CHOSEN,
  };
  return {
    id: ownRuleId(id),
    phase: date === null ? phaseAt(anchor, days ?? 0) : 'preparation',
    ...(session === null ? {} : { session }),
    ...(date === null ? {} : { fixedOn: date }),
    title,
    claims: [claim],
    sources: [CHOSEN],
  };
}

/** The phase in which the rulebook has what is due about then. */
function phaseAt(anchor: 'start' | 'end', days: number): Phase {
  if (anchor === 'end' && days >= 0) return days === 0 ? 'deliberation' : 'transmission';
  if (anchor === 'start' && days >= 0) return days === 0 ? 'accueil' : 'deroulement';
  if (days < -60) return 'programmation';
  return days < -21 ? 'convocations' : 'preparation';
}

/** « Ma marge » as a claim: advised, so that it moves the target and never the due. */
export function marginClaim({ anchor, days }: Margin): Claim {
  return { anchor, offset: { days }, strength: 'advised', scope: 'centre', source: CHOSEN };
}

/** « Délai confirmé par ma DDETS » as a claim of the centre's region; null while it has no delay. */
export function confirmedClaim(said: Confirmed, region: Centre['region']): Claim | null {
  const offset = offsetOf(said);
  if (offset === null) return null;
  const { anchor, on, by } = said;
  return { anchor, offset, strength: 'required', scope: region ?? 'centre', confirmed: { on, by }, source: CONFIRMED };
}

function offsetOf({ days, months, workingDays }: Confirmed): Offset | null {
  if (workingDays !== null) return { workingDays };
  if (days === null && months === null) return null;
  return { ...(months === null ? {} : { months }), ...(days === null ? {} : { days }) };
}

/** A rule whose dates are derived from another one's takes what the centre added to that one too. The days of a session are not for anyone to move. */
function withClaims(rule: Rule, centre: Centre): Rule {
  if (rule.sessionDay === true) return rule;
  const origins = new Set(rule.claims.flatMap(({ derivedFrom }) => derivedFrom ?? []));
  const own = additions(rule.id, centre);
  const derived = [...origins].flatMap((origin) => additions(origin, centre).map((claim) => derivedClaim(claim, origin)));
  const added = [...own, ...derived];
  return added.length === 0 ? rule : { ...rule, claims: [...rule.claims, ...added] };
}

function derivedClaim(claim: Claim, derivedFrom: string): Claim {
  return claim.strength === 'required' ? { ...claim, strength: 'derived', derivedFrom } : claim;
}

function additions(id: string, { margins, confirmed, region }: Centre): Claim[] {
  const isHere = ({ rule }: { readonly rule: string }) => ruleOf(rule)?.id === id;
  return [
    ...confirmed.filter(isHere).flatMap((said) => confirmedClaim(said, region) ?? []),
    ...margins.filter(isHere).map(marginClaim),
  ];
}
