import type { CivilDate } from '@/lib/dates/civil';
import { carenceJury } from '@/lib/rulebook/permanent/carence-jury';
import { fraude } from '@/lib/rulebook/permanent/fraude';
import { incident as anyIncident } from '@/lib/rulebook/permanent/incident';
import { incidentMajeur } from '@/lib/rulebook/permanent/incident-majeur';
import { retardCandidat } from '@/lib/rulebook/permanent/retard-candidat';
import type { Reminder } from '@/lib/rulebook/reminder';
import type { Session } from '@/lib/session/session';
import type { Incident, IncidentKind } from '@/lib/session/session-lists';
import { shortDate } from '@/lib/words/dates';
import { byLabel } from '@/lib/words/order';
import { timeText } from '@/lib/words/times';
import { joinWords, lowerFirst, typo } from '@/lib/words/typography';

/** The natures of an incident, as they are shown. */
export const INCIDENT_NAMES: Readonly<Record<IncidentKind, string>> = {
  retard: 'Retard',
  absence: 'Absence',
  fraude: 'Fraude',
  carence: 'Carence',
  materiel: 'Matériel',
  autre: 'Autre',
};

/** What is to be known in front of an incident, by its nature. */
export const INCIDENT_REMINDERS: Readonly<Record<IncidentKind, readonly Reminder[]>> = {
  retard: [retardCandidat],
  absence: [],
  fraude: [fraude, incidentMajeur],
  carence: [carenceJury, incidentMajeur],
  materiel: [anyIncident],
  autre: [anyIncident],
};

/** The natures of which the territorial office may have to be told. */
export const TOLD_TO_DDETS: ReadonlySet<IncidentKind> = new Set<IncidentKind>(['fraude', 'carence']);

/** As many characters as the field of the observations holds. */
const MOST = 10_000;

/** An incident with its number in the session. */
export interface Numbered {
  readonly number: number;
  readonly incident: Incident;
}

/** The incidents of a session, numbered by day, then by hour, one without an hour after the others of its day. */
export function numbered({ incidents }: Pick<Session, 'incidents'>): readonly Numbered[] {
  const sorted = incidents.toSorted((a, b) => compare(keyOf(a), keyOf(b)));
  return sorted.map((incident, n) => ({ number: n + 1, incident }));
}

/** One line: « 2. lun. 15 mars 2027, 10 h 05, fraude : … ». */
export function incidentText({ number, incident: { day, at, kind, text } }: Numbered): string {
  const when = at === null ? shortDate(day) : `${shortDate(day)}, ${timeText(at)}`;
  return typo(`${String(number)}. ${when}, ${lowerFirst(INCIDENT_NAMES[kind])} : ${text.trim()}`);
}

/** « Observations du PV » as the incidents, the absents and the late arrivals of its candidates make them; empty where there is nothing to say. */
export function observationsDraft(session: Session): string {
  const blocks = [
    ['Absents :', byDay(session, 'absent', (label) => label)],
    ['Retards :', byDay(session, 'retard', (label, at) => (at === null ? label : `${label} (arrivée à ${timeText(at)})`))],
    ['Incidents :', numbered(session).map(incidentText)],
  ] as const;
  const text = blocks.flatMap(([heading, lines]) => (lines.length === 0 ? [] : [typo(heading), ...lines])).join('\n');
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

/** The observations as the user left them, else their draft. */
export function observationsOf(session: Session): string {
  return session.pvObservations ?? observationsDraft(session);
}

/** A line a day on which candidates were noted so, by label. */
function byDay({ candidates, attendance }: Session, presence: 'absent' | 'retard', said: (label: string, at: string | null) => string): string[] {
  const noted = attendance.filter((entry) => entry.presence === presence);
  const days = [...new Set(noted.map(({ day }) => day))].sort();
  return days.flatMap((day: CivilDate) => {
    const names = candidates.toSorted(byLabel).flatMap(({ id, label }) => {
      const entry = noted.find((one) => one.day === day && one.person === id);
      return entry === undefined ? [] : [said(label, entry.at)];
    });
    return names.length === 0 ? [] : [typo(`- ${shortDate(day)} : ${joinWords(names)}`)];
  });
}

/** An incident without an hour comes after every hour of its day. */
function keyOf({ day, at, id }: Incident): string {
  return `${day} ${at ?? '24:00'} ${id}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
