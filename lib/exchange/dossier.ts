import type { CivilDate } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import type { Session } from '@/lib/session/session';
import { dateRange, longDate } from '@/lib/words/dates';
import { oneLine } from '@/lib/words/one-line';
import { calendarText, type ToCalendar } from './calendar';
import { USUAL_CHOICES } from './calendar-choices';
import type { Recorded } from './calendar-events';
import { historyRows, type Place } from './dossier-history';
import { french } from './sentence';
import { spreadsheetText } from './spreadsheet';
import { checklistRows } from './spreadsheet-checklist';
import { exportDocument, writeDocument } from './write';

/** A file of a dossier. */
export interface DossierFile {
  readonly name: string;
  readonly text: string;
}

/** What a dossier is made from. */
export interface ToDossier {
  readonly recorded: Recorded;
  /** As its dates are counted. */
  readonly centre: ToCalendar['centre'];
  /** As it is stored: what can be imported again says nothing of a policy. */
  readonly stored: ToCalendar['centre'];
  /** An ISO instant. */
  readonly exportedAt: string;
  /** The same in milliseconds since 1970. */
  readonly now: number;
  readonly today: CivilDate;
  readonly place: Place;
}

/** All that Jalon has of a session, as files that other programs open too, by name. */
export function dossierFiles({ recorded, centre, stored, exportedAt, now, today, place }: ToDossier): readonly DossierFile[] {
  const { session, changes } = recorded;
  const calendar = calendarText({ name: session.title, sessions: [recorded], centre, choices: USUAL_CHOICES, exportedAt: now });
  return [
    { name: 'LISEZMOI.txt', text: readMe(session, today) },
    ...(calendar === null ? [] : [{ name: 'calendrier.ics', text: calendar }]),
    { name: 'historique.csv', text: spreadsheetText(historyRows(changes, centre.centre, place)) },
    { name: 'liste-de-controle.csv', text: spreadsheetText(checklistRows(plan(session, centre.centre, today))) },
    { name: 'session.json', text: writeDocument(exportDocument({ sessions: [recorded], centre: stored, exportedAt, today })) },
  ];
}

/** What each file is, and whom it names. With its mark and Windows line ends, any editor shows it right. */
function readMe({ title, start, end }: Session, today: CivilDate): string {
  const days = end < start ? longDate(start) : dateRange(start, end);
  const lines = [
    french`${oneLine(title)}, ${days}`,
    french`Dossier préparé le ${longDate(today)} avec Jalon, outil indépendant.`,
    '',
    french`session.json : toute la session, avec son historique, et ce que dit votre centre. Jalon la reprend par « Réglages », « Importer un fichier ».`,
    french`calendrier.ics : les derniers jours et les jours de la session, pour votre agenda.`,
    french`liste-de-controle.csv : la liste de contrôle au jour de l'export, pour un tableur.`,
    french`historique.csv : chaque modification, la plus récente d'abord, pour un tableur.`,
    '',
    french`Ce dossier contient des données personnelles : les noms ou initiales des candidats et des jurés, les résultats, les observations. Gardez-le où elles ont leur place, et supprimez-le quand il ne sert plus : Jalon ne peut pas effacer ce qu'il a exporté.`,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
