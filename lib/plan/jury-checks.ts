import { addDays, type CivilDate } from '@/lib/dates/civil';
import { pairsText } from '@/lib/passage/words';
import type { SourceRef } from '@/lib/rulebook/sources';
import { PASSAGE_ID } from '@/lib/session/passage-lists';
import type { Session } from '@/lib/session/session';
import type { Juror } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';
import type { Check } from './checks';
import { comingOn, isReserve, LEAST_JURORS, stepOf } from './jury';
import { confirmedJurors } from './people';
import { confirmedPairs } from './passage';
import { pairsAskedFor, plannedOf } from './passage-day';
import { isOpen, tickOf } from './plan';

/** A salaried juror tells the employer this many days before the exam (code du travail, art. D3142-32). */
const EMPLOYER_TOLD = 15;

/** From when that is recalled: when the convocations are on their way. In days before the first. */
const EMPLOYER_RECALLED = 31;

/** What is to be looked at in the jury of a session that is not over on `today`, the gravest first; each names by id whom it is about. */
export function juryChecks(session: Session, today: CivilDate): Check[] {
  const confirmed = confirmedJurors(session);
  return [
    ...howMany(session, confirmed),
    ...pairsMissing(session),
    ...ties(session, confirmed),
    ...habilitations(session, confirmed),
    ...employers(session, confirmed, today),
    ...(today < session.start ? reserve(session, confirmed) : []),
  ];
}

/** The days until `today` on which fewer jurors were there than it takes: the ministry decides, until when the PV is validated. */
export function carence(session: Session, today: CivilDate): Check[] {
  const { jurors, attendance, start, end, kind, pvValidatedOn } = session;
  if (pvValidatedOn !== null) return [];
  const ids = new Set(jurors.map(({ id }) => id));
  const noted = attendance.filter(({ day, person, presence }) => ids.has(person) && presence !== null && day >= start && day <= end && day <= today);
  // No source says how many a CCS takes: without any, there is no jury.
  const least = kind === 'ccs' ? 1 : LEAST_JURORS;
  const short = [...new Set(noted.map(({ day }) => day))].sort().flatMap((day) => {
    const n = comingOn(session, day).length;
    return n < least ? [{ day, said: `${n === 0 ? 'aucun juré présent' : 'un seul juré présent ou attendu'} ${shortDate(day)}` }] : [];
  });
  if (short.length === 0) return [];
  const isNow = short.some(({ day }) => day === today);
  return [
    found({
      id: 'jury-carence',
      text: `Carence du jury : ${joinWords(short.map(({ said }) => said))}.`,
      todo: `${isNow ? 'Appelez aussitôt' : 'Si ce n’est pas fait, prévenez'} le représentant territorial du ministère : dites-lui la session, le titre et combien de jurés habilités sont là. La DDETS décide.`,
      source: { doc: '000', lines: '27-28' },
      people: [],
      place: 'courriels',
    }),
  ];
}

function howMany(session: Session, confirmed: readonly Juror[]): Check[] {
  const { jurors, kind } = session;
  // Who keeps her jury elsewhere says so by ticking the task.
  const isKeptElsewhere = jurors.length === 0 && !isOpen(tickOf(session, 'constituer-jury#'));
  if (confirmed.length >= LEAST_JURORS || isKeptElsewhere) return [];
  const source: SourceRef = { doc: '001', lines: '85-87' };
  const now = confirmed.length === 0 ? 'Aucun membre du jury n’est confirmé' : 'Un seul membre du jury est confirmé';
  if (kind === 'ccs') {
    const text = `${now}. Pour une session CCS, le nombre de jurés est non précisé par les sources.`;
    return [found({ id: 'jury-ccs-non-precise', text, todo: 'Demandez-le à votre DDETS.', source, people: [], advice: true })];
  }
  const waiting = jurors.filter((juror) => stepOf(juror) === 'sollicite');
  const again = waiting.length === 0 ? 'Sollicitez des jurés habilités pour ce titre' : `Relancez ${namesOf(waiting)}, ou sollicitez un autre juré habilité pour ce titre`;
  return [found({ id: 'jury-incomplet', text: `${now} : il en faut au moins deux.`, todo: `${again}, et notez leur réponse.`, source, people: waiting.map(idOf) })];
}

/** Fewer pairs than the order of passage asks for (002, l. 8-10: the schedule tells how many jurors it takes). */
function pairsMissing(session: Session): Check[] {
  const planned = plannedOf(session);
  const needed = planned === null ? pairsSaid(session) : pairsAskedFor(planned);
  const confirmed = confirmedPairs(session);
  if (confirmed >= needed) return [];
  const text = `Ordre de passage : ${pairsText(needed)} ${needed < 2 ? 'nécessaire' : 'nécessaires'}, ${String(confirmed)} ${confirmed < 2 ? 'confirmé' : 'confirmés'}.`;
  const todo = `Sollicitez d’autres jurés, ou ${planned === null ? 'prévoyez' : 'replanifiez avec'} moins de binômes.`;
  return [found({ id: 'binomes-manquants', text, todo, source: { doc: '002', lines: '8-10' }, people: [], place: 'passage' })];
}

/** How many pairs were said before any schedule; one alone is what every jury takes, and is asked for without it. */
function pairsSaid({ passage }: Session): number {
  const said = passage.find(({ id }) => id === PASSAGE_ID)?.pairs ?? 0;
  return said < 2 ? 0 : said;
}

function ties({ jurors, candidates }: Session, confirmed: readonly Juror[]): Check[] {
  const tied = jurors.filter(({ tie, answer }) => tie === true && answer !== 'non');
  const unasked = confirmed.filter(({ tie }) => tie === null);
  const withWhom = ({ label, tieWith }: Juror) =>
    `${label} avec ${tieWith === null ? 'un candidat qui n’est pas dit' : (candidates.find(({ id }) => id === tieWith)?.label ?? 'un candidat qui n’est plus dans la liste')}`;
  return [
    ...about(tied, {
      id: 'lien-avec-candidat',
      text: `Lien avec un candidat : ${joinWords(tied.map(withWhom))}.`,
      todo: 'Ce juré ne l’évalue pas et ne délibère pas à son sujet : prévoyez qui le fait, ou un autre juré.',
      source: { doc: '004', lines: '59' },
    }),
    ...about(unasked, {
      id: 'lien-non-demande',
      text: `Lien avec un candidat, pas encore demandé : ${namesOf(unasked)}.`,
      todo: 'Demandez-le avant la session, et vérifiez-le encore ce jour-là.',
      source: { doc: '000', lines: '43-45' },
    }),
  ];
}

function habilitations({ end }: Session, confirmed: readonly Juror[]): Check[] {
  const short = confirmed.filter(({ habilitationEnd }) => habilitationEnd !== null && habilitationEnd < end);
  const unknown = confirmed.filter(({ habilitationEnd }) => habilitationEnd === null);
  const until = ({ label, habilitationEnd }: Juror) => `${label} (${habilitationEnd === null ? '' : shortDate(habilitationEnd)})`;
  return [
    ...about(short, {
      id: 'habilitation-trop-courte',
      text: `Habilitation finie avant le dernier jour de la session : ${joinWords(short.map(until))}.`,
      todo: 'Demandez à votre DDETS si elle est renouvelée, et notez sa nouvelle fin ; sinon, prévoyez un autre juré.',
      source: { doc: '001', lines: '19' },
    }),
    ...about(unknown, {
      id: 'habilitation-inconnue',
      text: `Fin d’habilitation inconnue : ${namesOf(unknown)}.`,
      todo: 'Cherchez-la avec la liste des jurés habilités de CERES, et notez-la.',
      source: { doc: '004', lines: '52' },
      advice: true,
    }),
  ];
}

function employers({ start }: Session, confirmed: readonly Juror[], today: CivilDate): Check[] {
  const last = addDays(start, -EMPLOYER_TOLD);
  if (today < addDays(start, -EMPLOYER_RECALLED) || today >= start) return [];
  const salaried = confirmed.filter((juror) => juror.salaried === true);
  const source: SourceRef = { doc: 'code-travail', article: 'art. D3142-32' };
  const said = { text: `Employeur à prévenir au plus tard ${shortDate(last)} : ${namesOf(salaried)}.`, todo: 'Rappelez-le, copie de la convocation à l’appui ; un accord collectif peut fixer un autre délai.' };
  const tooLate = {
    text: `Trop tard pour prévenir l’employeur dans les ${String(EMPLOYER_TOLD)} jours (${shortDate(last)}) : ${namesOf(salaried)}.`,
    todo: 'Assurez-vous que c’était fait, ou que l’employeur accepte l’absence ; un accord collectif peut fixer un autre délai.',
  };
  return about(salaried, today <= last ? { id: 'jure-salarie', ...said, source } : { id: 'jure-salarie-trop-tard', ...tooLate, source });
}

/** Who is one of the two that it takes is nobody's reserve. */
function reserve({ kind }: Session, confirmed: readonly Juror[]): Check[] {
  const reserves = confirmed.filter(isReserve).length;
  const isCovered = reserves > 0 && (kind === 'ccs' || confirmed.length > LEAST_JURORS);
  if (confirmed.length === 0 || isCovered) return [];
  const text = reserves === 0 ? 'Aucun juré de réserve n’est confirmé.' : 'Le juré de réserve compte déjà parmi les deux membres qu’il faut.';
  const todo = 'Sollicitez un juré de plus, en cas de défection.';
  return [found({ id: 'jury-sans-reserve', text, todo, source: { doc: '001', lines: '82' }, people: [], advice: true })];
}

type Said = Omit<Check, 'fields' | 'people'>;

function about(jurors: readonly Juror[], said: Said): Check[] {
  return jurors.length === 0 ? [] : [found({ ...said, people: jurors.map(idOf) })];
}

function found(said: Said & { readonly people: readonly string[] }): Check {
  // « A. B. » ends its sentence by itself.
  return { place: 'jury', fields: [], ...said, text: typo(said.text).replace(/\.\.$/, '.'), todo: typo(said.todo) };
}

function namesOf(jurors: readonly Juror[]): string {
  return joinWords(jurors.map(({ label }) => label));
}

function idOf({ id }: Juror): string {
  return id;
}
