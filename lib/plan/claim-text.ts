import type { Anchor, Claim, Offset, Strength } from '@/lib/rulebook/rule';
import { citation } from '@/lib/rulebook/sources';
import { inRegion, REGION_NAMES } from '@/lib/session/regions';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { NBSP } from '@/lib/words/spaces';
import type { DatedClaim } from './claims';

const ANCHORS: Readonly<Record<Anchor, string>> = {
  start: 'le début de la session',
  end: 'la fin de la session',
  titleExpiry: 'la fin de validité du titre',
  dteReceived: 'la réception des DTE',
  pvValidated: 'le retour du PV validé',
  trainingEnd: 'la fin de la formation',
  day: 'chaque jour de la session',
  january31: 'le 31 janvier',
  fixed: 'le jour choisi',
};

const ON_THE_DAY: Readonly<Partial<Record<Anchor, string>>> = {
  start: 'le premier jour de la session',
  end: 'le dernier jour de la session',
  pvValidated: 'le jour du retour du PV validé',
  day: 'chaque jour de la session',
  fixed: 'le jour choisi',
};

const STRENGTHS: Readonly<Record<Strength, string>> = {
  required: 'demandé',
  advised: 'conseillé',
  derived: 'déduit, compte comme demandé',
};

/**
 * What a claim asks, in words: « 31 jours avant le début de la session », « plus de 6 mois avant … », « avant la fin de validité du titre »; of one
 * that does not hold for ever, for which sessions: « …, pour une session qui commence à partir du mer. 1er sept. 2027 ».
 */
export function claimText({ anchor, offset, bound, inForce }: Claim): string {
  const text = `${offsetText(anchor, offset)}${inForce === undefined ? '' : forceText(anchor, inForce)}`;
  return bound === 'not-before' ? `à partir de${NBSP}: ${text}` : text;
}

/** By the day that `inForce` is compared with: the session’s last where the claim is counted from it, else its first. */
function forceText(anchor: Anchor, { from, to }: NonNullable<Claim['inForce']>): string {
  const days = [from === undefined ? '' : ` à partir du ${shortDate(from)}`, to === undefined ? '' : ` jusqu’au ${shortDate(to)}`];
  return `, pour une session qui ${anchor === 'end' ? 'finit' : 'commence'}${days.join('')}`;
}

/** How a claim counts for this session, and who says so: « demandé (source 002, l. 15-16) », « demandé en Île-de-France … ». */
export function standingText(dated: DatedClaim): string {
  const { claim, note } = dated;
  const { scope, strength, source, confirmed } = claim;
  if (scope === 'centre' || confirmed !== undefined) return ownText(dated);
  const national = scope === 'national';
  if (note === 'only-known' && !national) return `seule source connue : ${REGION_NAMES[scope]} (${citation(source)})`;
  const asked = national ? STRENGTHS[strength] : `${STRENGTHS[strength]} ${inRegion(scope)}`;
  const above = national ? 'un texte' : 'un texte national';
  if (note === 'text-above') return `${asked}, mais ${above} prévaut : conseillé ici (${citation(source)})`;
  if (note === 'confirmed') return `${asked}, mais votre DDETS a confirmé un autre délai${NBSP}: conseillé ici (${citation(source)})`;
  return `${asked}${note === 'other-region' ? ', conseillé ici' : ''} (${citation(source)})`;
}

/** What the centre itself added: « confirmé par la DDETS (Mme Petit, 12 janv. 2027) », « ma marge », « fixé par le centre ». */
function ownText({ claim: { strength, confirmed }, note }: DatedClaim): string {
  if (confirmed === undefined) return strength === 'advised' ? 'ma marge' : 'fixé par le centre';
  const elsewhere = note === 'other-region' ? ' d’une autre région, conseillé ici' : '';
  return `confirmé par la DDETS${elsewhere} (${confirmed.by}, ${shortDate(confirmed.on)})`;
}

function offsetText(anchor: Anchor, { years = 0, months = 0, days = 0, workingDays }: Offset): string {
  const of = ANCHORS[anchor];
  if (workingDays !== undefined) return `${counted(workingDays, 'jour ouvré', 'jours ouvrés')} après ${of}`;
  const span = 12 * years + months;
  if (span !== 0) {
    const words = span % 12 === 0 ? counted(Math.abs(span) / 12, 'an') : counted(Math.abs(span), 'mois', 'mois');
    const beyond = span < 0 ? days < 0 : days > 0;
    return `${beyond ? 'plus de ' : ''}${words} ${span < 0 ? 'avant' : 'après'} ${of}`;
  }
  if (days === 0) return ON_THE_DAY[anchor] ?? `le jour de ${of}`;
  if (days === -1) return anchor === 'start' ? 'la veille de la session' : `avant ${of}`;
  return `${counted(Math.abs(days), 'jour')} ${days < 0 ? 'avant' : 'après'} ${of}`;
}
