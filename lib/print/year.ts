import type { EndingLine } from '@/lib/plan/endings';
import { programmeRecipients, type Programme, type ProgrammeSession, type ProgrammeSite } from '@/lib/plan/programme';
import { endingText, KIND_WORDS, siteText, sumText, titleText } from '@/lib/plan/programme-text';
import { dateRange } from '@/lib/words/dates';
import { joinWords, typo } from '@/lib/words/typography';
import type { Block, Cell, Column, Sheet } from './sheet';

/** What the annual programme is printed from. */
export interface YearPrinting {
  readonly programme: Programme;
  /** The titles and agréments that end; no habilitation, which is somebody's. */
  readonly endings: readonly EndingLine[];
  /** Whether the regional directorate is asked for it too (source 004, l. 26). */
  readonly toRegion: boolean;
}

const COLUMNS: readonly Column[] = [{ head: 'Dates' }, { head: 'Nature', width: 12 }, { head: 'Candidats', width: 14 }, { head: 'N° CERES', width: 26 }];

/** The annual programme on paper, to be sent to the DDETS: what is planned per site and title, and what ends. */
export function yearSheets({ programme, endings, toRegion }: YearPrinting): readonly Sheet[] {
  const { year, sites, sum } = programme;
  const blocks: Block[] = [
    { kind: 'fields', fields: [['Destinataire', recipients(programme, toRegion)], ['Sessions prévues', sumText(sum)]] },
    ...sites.map(siteTable),
    ...(sites.length === 0 ? [{ kind: 'text' as const, text: `Aucune session n’est prévue en ${String(year)}.` }] : []),
    ...endingBlocks(endings),
    { kind: 'signatures', of: ['Pour le centre'] },
  ];
  return [{ title: typo(`Programmation ${String(year)} des sessions d’examen`), blocks }];
}

/** The DDETS by name, where a site says it; a blank where none does. */
function recipients(programme: Programme, toRegion: boolean): string | null {
  const named = programmeRecipients(programme);
  if (named.length === 0) return toRegion ? 'DDETS et direction régionale' : null;
  return joinWords([...named, ...(toRegion ? ['direction régionale'] : [])]);
}

function siteTable(site: ProgrammeSite): Block {
  return {
    kind: 'table',
    caption: typo(`${siteText(site)} : ${sumText(site.sum)}`),
    columns: COLUMNS,
    rows: site.titles.flatMap((title) => [{ heading: titleText(title) }, ...title.sessions.map(rowOf)]),
  };
}

function rowOf({ start, end, kind, candidates, ceresNumber }: ProgrammeSession): readonly Cell[] {
  return [dateRange(start, end), KIND_WORDS[kind], candidates === null ? null : String(candidates), ceresNumber];
}

function endingBlocks(endings: readonly EndingLine[]): Block[] {
  if (endings.length === 0) return [];
  return [
    { kind: 'heading', text: 'Titres et agréments qui se terminent' },
    { kind: 'list', marks: 'dash', items: endings.map(endingText) },
  ];
}
