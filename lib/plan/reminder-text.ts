import type { Claim, Rule } from '@/lib/rulebook/rule';
import { citation } from '@/lib/rulebook/sources';
import { inRegion } from '@/lib/session/regions';
import { shortDate } from '@/lib/words/dates';
import { daysLate, relativeDays } from '@/lib/words/days';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';
import { claimText } from './claim-text';
import type { DatedClaim } from './claims';
import type { PlanLine } from './plan';

// What a reminder beside CERES says: short, each with its source. Every function returns French with its typography.

/** What is to be done, until when, and how long that is: « Valider les convocations dans CERES : au plus tard ven. 12 févr. 2027, dans 11 jours ». */
export function headline({ rule, tick, due, target, daysLeft, urgency }: PlanLine): string {
  const { title } = rule;
  if (tick.status === 'fait') return typo(`${title} : fait`);
  if (tick.status === 'sans-objet') return typo(`${title} : sans objet`);
  if (daysLeft === null) return typo(rule.claims.length === 0 ? title : `${title} : aucune date`);
  if (urgency === 'non-renseigne') return typo(`${title} : à renseigner`);
  const left = daysLeft < 0 && due !== null ? daysLate(-daysLeft) : relativeDays(daysLeft);
  if (due === null) return typo(`${title} : conseillé ${target === null ? '' : shortDate(target)}, ${left}`);
  if (urgency === 'aujourdhui' && rule.sessionDay === true) return typo(`${title} : aujourd’hui`);
  return typo(`${title} : au plus tard ${shortDate(due)}, ${left}`);
}

/** « Dernier jour ouvré : ven. 12 févr. 2027 », where the last day is none; null otherwise, and once there is nothing left to do. */
export function workingText({ due, workingDay, open }: PlanLine): string | null {
  return !open || workingDay === null || workingDay === due ? null : typo(`Dernier jour ouvré : ${shortDate(workingDay)}`);
}

/** « Pas encore prêt : … », by name; null where all that comes first is done. */
export function notReady({ unmet, open }: PlanLine): string | null {
  return !open || unmet.length === 0 ? null : typo(joinWords(unmet.map(({ rule }) => lowerFirst(rule.title))));
}

/** Who asks for what by when, that which holds here first, the same said by several once; or where the rule comes from. */
export function sourcesOf({ claims, due, rule }: PlanLine): string {
  const asked = claims.filter(({ date }) => date !== null);
  if (asked.length === 0) return typo(joinWords(rule.sources.map(citation)));
  const binds = ({ date, strength }: DatedClaim) => date === due && strength !== 'advised';
  const inOrder = [...asked.filter(binds), ...asked.filter((claim) => !binds(claim))];
  return typo(byText(inOrder.map(({ claim, strength }) => ({ claim, advised: strength === 'advised' }))));
}

/** The same of a rule alone, where there is no session to count from: every source, whatever the session is. */
export function claimsInWords({ claims, sources }: Rule): string {
  if (claims.length === 0) return typo(joinWords(sources.map(citation)));
  return typo(byText(claims.map((claim) => ({ claim, advised: claim.strength === 'advised' }))));
}

interface Said {
  readonly claim: Claim;
  readonly advised: boolean;
}

function byText(said: readonly Said[]): string {
  const texts = new Map<string, string[]>();
  for (const { claim, advised } of said) {
    const text = `${advised ? 'conseillé : ' : ''}${claimText(claim)}${KINDS[kindOf(claim)] ?? ''}`;
    const region = claim.scope === 'national' || claim.scope === 'centre' ? '' : ` ${inRegion(claim.scope)}`;
    const by = `${citation(claim.source)}${region}`;
    texts.set(text, [...new Set([...(texts.get(text) ?? []), by])]);
  }
  return [...texts].map(([text, by]) => `${text} (${joinWords(by)})`).join(' ; ');
}

/** For which titles alone a claim is, where it says so. */
const KINDS: Readonly<Record<string, string>> = { transport: ', titre de transport', ctrmtv: ', titre CTRMTV' };

function kindOf({ when }: Claim): string {
  return typeof when === 'string' ? when : '';
}
