import { wordsOf } from '@/lib/plan/frozen';
import type { Occurrence } from '@/lib/plan/occurrence';
import type { Session } from '@/lib/session/session';
import type { Tick } from '@/lib/session/tick';
import { dateRange, shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { lowerFirst, typo } from '@/lib/words/typography';
import type { CalendarEvent } from './calendar-events';
import { capitalised, french } from './sentence';

// What the events of a calendar say, in French. A calendar is shared: nobody is named.

/** « Créer la session dans CERES (Soudeur) ». */
export function occurrenceTitle({ rule, subject }: Occurrence, { title }: Session): string {
  return `${typo(withSubject(rule.title, subject))} (${title})`;
}

/** « Session Soudeur, jour 1 sur 3 ». */
export function dayTitle({ title }: Session, day: number, of: number): string {
  return `Session ${title}${of === 1 ? '' : `, jour ${String(day)} sur ${String(of)}`}`;
}

/** The last day, the last working day, the advised one, when it was done, and who asks for it with the source. */
export function occurrenceLines(one: Occurrence, { status, doneOn }: Tick): readonly string[] {
  const { due, workingDay, target } = one;
  return [
    ...(status === 'fait' && doneOn !== null ? [`Fait le ${shortDate(doneOn)}`] : []),
    ...(due === null ? [] : [french`Au plus tard : ${shortDate(due)}`]),
    ...(workingDay === null || workingDay === due ? [] : [french`Dernier jour ouvré : ${shortDate(workingDay)}`]),
    ...(target === null || target === due ? [] : [french`Conseillé : ${shortDate(target)}`]),
    ...claimLines(one),
  ];
}

/** Each claim that gave the last day; for a day that is advised only, each that gave it. */
function claimLines({ claims, words, due, target }: Occurrence): readonly string[] {
  const said = words ?? claims.map((claim) => wordsOf(claim, due));
  const held = due === null ? said.filter(({ date }) => date === target) : said.filter(({ binds }) => binds);
  return [...new Set(held.map(({ text, standing }) => capitalised(typo(`${text} : ${unnamed(standing)}`))))];
}

/** Who at the DDETS confirmed a delay is for the centre to know. */
function unnamed(standing: string): string {
  return standing.replace(/^(confirmé par la DDETS.*?) \(.*\)$/su, '$1');
}

/** What a day of the session asks for. */
export function dayLines(tasks: readonly Occurrence[]): readonly string[] {
  return tasks.map(({ rule }) => `– ${typo(rule.title)}`);
}

/** Of which session an event is, and where it comes from. */
export function aboutLines({ title, start, end, ceresNumber }: Session): readonly string[] {
  const when = end < start ? shortDate(start) : dateRange(start, end);
  return [
    french`Session : ${title}, ${when}${ceresNumber === null ? '' : `, CERES ${ceresNumber}`}`,
    typo('Préparé avec Jalon, outil indépendant : cochez et déplacez dans Jalon, puis exportez à nouveau.'),
  ];
}

/** « Fait : créer la session dans CERES (Soudeur) ». */
export function summaryOf({ standing, advised, title }: CalendarEvent): string {
  const before = advised ? ADVISED[standing] : LAST[standing];
  return before === '' ? title : french`${before} : ${lowerFirst(title)}`;
}

const LAST = { open: '', done: 'Fait', void: 'Sans objet', gone: 'Annulé' } as const;
const ADVISED = { open: 'Conseillé', done: 'Fait', void: 'Sans objet', gone: 'Annulé' } as const;
