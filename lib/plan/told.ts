import { addDays, weekday, type CivilDate } from '@/lib/dates/civil';
import { counted } from '@/lib/words/numbers';
import { oneLine } from '@/lib/words/one-line';
import { typo } from '@/lib/words/typography';
import { agendaRange } from './agenda';

/** Who has things to do: a session, or the centre itself. */
export interface Owner {
  /** « Soudeur, 15 mars ». */
  readonly label: string;
  readonly agenda: readonly string[];
}

/** What the digest of a working day is made from. */
export interface ToldDay {
  readonly today: CivilDate;
  /** The next working day: what falls due before it is to be done today. */
  readonly next: CivilDate;
  /** How much is overdue, and that in words, as the toolbar button says it. */
  readonly overdue: number;
  readonly overdueText: string;
  /** In the order in which they are named. */
  readonly owners: readonly Owner[];
  /** The labels of the sessions that begin today. */
  readonly beginning: readonly string[];
}

/** A notification: plain text. */
export interface Notice {
  readonly title: string;
  readonly message: string;
}

/** As many as a notification shows without being cut. */
const NAMED = 3;

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;

/**
 * What there is to be told of a working day; null where there is nothing. It counts by session and names no person, since systems keep what they
 * showed; nor a task, whose titles the worker has no room for.
 */
export function toldOn({ today, next, overdue, overdueText, owners, beginning }: ToldDay): Notice | null {
  const late = next === addDays(today, 1) ? 'demain' : (WEEKDAYS[weekday(next)] ?? '');
  const lines = [
    ...lineOf(`En retard ${late} si ce n’est pas fait`, owners.flatMap((owner) => dueOf(owner, today, next))),
    ...lineOf('Début aujourd’hui', beginning),
  ];
  if (overdue === 0 && lines.length === 0) return null;
  return { title: overdueText, message: lines.length === 0 ? 'Le panneau de Jalon les montre.' : lines.join('\n') };
}

/** « Soudeur, 15 mars (2 échéances) »: as many as the badge will have more of once these days are over. */
function dueOf({ label, agenda }: Owner, from: CivilDate, to: CivilDate): string[] {
  const [least, beyond] = agendaRange('r', from, to);
  const due = agenda.filter((key) => key >= least && key < beyond).length;
  return due === 0 ? [] : [`${label} (${counted(due, 'échéance')})`];
}

/** « Début aujourd’hui : Soudeur ; Maçon ; Vendeur ; + 2 »; no line for no name. */
function lineOf(what: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? [`+ ${String(names.length - NAMED)}`] : [];
  return [typo(`${what} : ${[...names.slice(0, NAMED).map(oneLine), ...more].join(' ; ')}`)];
}
