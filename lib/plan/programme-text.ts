import type { SessionKind } from '@/lib/session/session';
import { dateRange, longDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import type { EndingLine } from './endings';
import type { Programme, ProgrammeSession, ProgrammeSite, ProgrammeTitle, Sum } from './programme';

export const KIND_WORDS: Readonly<Record<SessionKind, string>> = { titre: 'titre', ccp: 'CCP', ccs: 'CCS' };

const UNCOUNTED = 'effectif non précisé';

/** « Soudeur (TP-1) ». */
export function titleText({ label, code }: Pick<ProgrammeTitle, 'label' | 'code'>): string {
  return code === null ? label : `${label} (${code})`;
}

/** What a site is called; that it is not said where it is not. */
export function siteText({ name }: Pick<ProgrammeSite, 'name'>): string {
  return name ?? 'Site non précisé';
}

/** « 5 sessions, 32 candidats prévus (1 session sans effectif) »; « 2 sessions, effectif non précisé » where none says it. */
export function sumText({ sessions, candidates, uncounted }: Sum): string {
  if (sessions > 0 && uncounted === sessions) return `${counted(sessions, 'session')}, ${UNCOUNTED}`;
  const without = uncounted === 0 ? '' : ` (${counted(uncounted, 'session')} sans effectif)`;
  return `${counted(sessions, 'session')}, ${counted(candidates, 'candidat prévu', 'candidats prévus')}${without}`;
}

/** « 15 – 17 mars 2027, titre, 8 candidats, CERES 27-0123 ». */
export function sessionText({ start, end, kind, candidates, ceresNumber }: ProgrammeSession): string {
  return [
    dateRange(start, end),
    KIND_WORDS[kind],
    candidates === null ? UNCOUNTED : counted(candidates, 'candidat'),
    ...(ceresNumber === null ? [] : [`CERES ${ceresNumber}`]),
  ].join(', ');
}

/** « Titre Soudeur (TP-1) : dernier jour, mercredi 30 juin 2027 ». */
export function endingText({ what, label, on }: Pick<EndingLine, 'what' | 'label' | 'on'>): string {
  return typo(`${what === 'titre' ? 'Titre' : 'Agrément'} ${label} : dernier jour, ${longDate(on)}`);
}

/** « Programmation 2027 des sessions d’examen, Centre de la Vallée ». */
export function programmeSubject({ year }: Programme, centre: string | null): string {
  return `Programmation ${String(year)} des sessions d’examen${centre === null ? '' : `, ${centre}`}`;
}

/** The programme as the text of a message: plain, to be read and changed before it is sent. It names no person. */
export function programmeText(programme: Programme, endings: readonly EndingLine[], centre: string | null): string {
  const { year, sites, sum } = programme;
  const of = centre ?? 'notre centre';
  const blocks = [
    'Bonjour,',
    `Voici la programmation ${String(year)} des sessions d’examen de ${of} : ${sumText(sum)}.`,
    ...sites.map(siteBlock),
    ...(endings.length === 0 ? [] : [['Titres et agréments qui se terminent :', ...endings.map((ending) => `– ${endingText(ending)}`)].join('\n')]),
    'Cordialement,',
  ];
  return typo(blocks.join('\n\n'));
}

function siteBlock(site: ProgrammeSite): string {
  const titles = site.titles.flatMap((title) => [titleText(title), ...title.sessions.map((session) => `– ${sessionText(session)}`)]);
  return [`${siteText(site)} : ${sumText(site.sum)}`, ...titles].join('\n');
}
