import { addDays, addMonths, addYears, type CivilDate } from '@/lib/dates/civil';
import type { Territory } from '@/lib/dates/territory';
import { addWorkingDays } from '@/lib/dates/working-days';
import { holds, type Fact } from '@/lib/rulebook/condition';
import type { Anchor, Claim, Offset, Strength } from '@/lib/rulebook/rule';
import type { Region } from '@/lib/session/regions';

/** Why a claim that its source makes required is only advised here, or stays required although foreign. */
export type ClaimNote = 'other-region' | 'text-above' | 'only-known' | 'confirmed';

/** A claim as it counts for one session. */
export interface DatedClaim {
  readonly claim: Claim;
  /** The last day still in time; null while the anchor is not known. */
  readonly date: CivilDate | null;
  /** After the rules on regions and on texts that prevail. */
  readonly strength: Strength;
  readonly note: ClaimNote | null;
}

/** The days that are known; what is absent is not. */
export type Anchors = Readonly<Partial<Record<Anchor, CivilDate | null>>>;

export interface ClaimContext {
  readonly anchors: Anchors;
  readonly facts: ReadonlySet<Fact>;
  readonly region: Region | null;
  readonly territory: Territory;
}

/**
 * The claims that apply to a session, dated, each with the strength it has there (`deadlines.md`, « Claims, and which holds »).
 * Once the region is said, a required claim of another region is advised where a national or own one of the same bound is required
 * on the same anchor: a « not before » replaces no last day. A delay that the centre's own DDETS confirmed replaces every required claim
 * there, a national text's included.
 */
export function datedClaims(claims: readonly Claim[], context: ClaimContext): readonly DatedClaim[] {
  const applying = claims.filter((claim) => applies(claim, context));
  const required = applying.filter((claim) => isRequired(claim.strength) && !yields(claim, context.facts));
  const own = required.filter((claim) => !isForeign(claim, context.region));
  const grounds: Grounds = {
    home: new Set(own.map(groundOf)),
    confirmed: new Set(own.filter(isConfirmed).map(groundOf)),
  };
  return applying.map((claim) => ({
    claim,
    date: dateFrom(context.anchors[claim.anchor] ?? null, claim.offset, context.territory),
    ...standing(claim, context, grounds),
  }));
}

/** Whether a claim of this strength makes a last day: derived counts as required. */
export function isRequired(strength: Strength): boolean {
  return strength !== 'advised';
}

/** The day that lies `offset` from `anchor`: years and months first, then days; null without an anchor. */
export function dateFrom(anchor: CivilDate | null, offset: Offset, territory: Territory): CivilDate | null {
  if (anchor === null) return null;
  if (offset.workingDays !== undefined) return addWorkingDays(anchor, offset.workingDays, territory);
  let date = anchor;
  if (offset.years !== undefined) date = addYears(date, offset.years);
  if (offset.months !== undefined) date = addMonths(date, offset.months);
  return offset.days === undefined ? date : addDays(date, offset.days);
}

function applies(claim: Claim, { facts, anchors }: ClaimContext): boolean {
  return holds(claim.when, facts) && isInForce(claim, anchors);
}

/** A claim holds where S (E for claims counted from E) lies in its `inForce`. */
function isInForce(claim: Claim, anchors: Anchors): boolean {
  const day = claim.anchor === 'end' ? anchors.end : anchors.start;
  return day == null || isInForceOn(claim, day);
}

/** Whether a claim holds where the day that its `inForce` is compared with is this one. */
export function isInForceOn({ inForce }: Claim, day: CivilDate): boolean {
  return (inForce?.from ?? day) <= day && day <= (inForce?.to ?? day);
}

function yields(claim: Claim, facts: ReadonlySet<Fact>): boolean {
  return claim.yieldsWhen !== undefined && holds(claim.yieldsWhen, facts);
}

function isForeign(claim: Claim, region: Region | null): boolean {
  return region !== null && claim.scope !== 'national' && claim.scope !== 'centre' && claim.scope !== region;
}

function isConfirmed({ confirmed }: Claim): boolean {
  return confirmed !== undefined;
}

/** What national claims and those of the own region settle, and what the own DDETS does. */
interface Grounds {
  readonly home: ReadonlySet<string>;
  readonly confirmed: ReadonlySet<string>;
}

/** What makes two claims comparable: both the last day, or both the first, counted from the same day. */
function groundOf({ anchor, bound = 'at-latest' }: Claim): string {
  return `${bound} ${anchor}`;
}

function standing(
  claim: Claim,
  { facts, region }: ClaimContext,
  { home, confirmed }: Grounds,
): Pick<DatedClaim, 'strength' | 'note'> {
  if (!isRequired(claim.strength)) return { strength: claim.strength, note: null };
  if (yields(claim, facts)) return { strength: 'advised', note: 'text-above' };
  if (confirmed.has(groundOf(claim)) && !isConfirmed(claim)) return { strength: 'advised', note: 'confirmed' };
  if (!isForeign(claim, region)) return { strength: claim.strength, note: null };
  return home.has(groundOf(claim))
    ? { strength: 'advised', note: 'other-region' }
    : { strength: claim.strength, note: 'only-known' };
}
