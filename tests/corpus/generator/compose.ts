import type { ScreenId } from '@/lib/ceres/screen-ids';
import { cell } from './cells';
import type { Block, Table } from './content';
import type { Cue } from './cues';
import type { Dice } from './dice';
import { filledIn, headingOf, linesOf, merged, rowsOf, type Facts, type Session } from './facts';
import type { ColumnWords, PoolWords, ScreenWords } from './words/words';

/** The middle of a page: what the screen itself says. */
export interface Middle {
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly facts: Facts;
}

interface Making {
  readonly screen: ScreenId;
  readonly words: PoolWords;
  readonly cues: ReadonlySet<Cue>;
  readonly session: Session;
  /** Whether the page says which session it is about. */
  readonly isSaid: boolean;
  readonly dice: Dice;
}

/** Screens about one session, which a bar of tabs may join. */
export const SESSION_SCREENS: readonly ScreenId[] = ['fiche-session', 'commande-dte', 'candidats', 'jury', 'convocations', 'pv', 'resultats'];

/** Screens whose table has a person on each line. */
const OF_PEOPLE: ReadonlySet<ScreenId> = new Set(['candidats', 'jury', 'convocations', 'pv', 'resultats']);

/** Screens whose table or form is nothing without several columns or labels. */
const LEAST: Readonly<Partial<Record<ScreenId, number>>> = { 'liste-sessions': 4, 'creation-session': 3, accueil: 3 };

/** A screen, with the cues that it keeps. */
export function composed(making: Making): Middle {
  const { heading, facts, blocks } = identified(making);
  const work = worked(making);
  return { heading, blocks: [...notices(making), ...blocks, ...work.blocks], facts: merged([facts, work.facts]) };
}

/** What the page is called, and which session it is about. */
function identified(making: Making): Middle {
  const { screen, words, cues, session, isSaid, dice } = making;
  const own = words.screens[screen];
  const named = cues.has('heading') ? dice.pick(own.headings) : '';
  const isOfSession = SESSION_SCREENS.includes(screen);
  if (screen === 'fiche-session') return fiche(making, named);
  if (!isOfSession || !isSaid) return { heading: named, blocks: [], facts: {} };
  const shown = dice.chance(0.5)
    ? linesOf(session, words.common.facts, dice)
    : rowsOf(session, words.common.facts, dice, 2);
  if (dice.chance(0.6)) return { heading: named, ...shown };
  const { heading, facts } = headingOf(session, words.common.facts, dice);
  const section: Block[] = named === '' ? [] : [{ kind: 'section', text: named }];
  return { heading, blocks: [...shown.blocks, ...section], facts: merged([shown.facts, facts]) };
}

/** A session's own page: its facts are what one works with. */
function fiche({ words, session, isSaid, cues, dice }: Making, named: string): Middle {
  const rows = rowsOf(session, words.common.facts, dice, 4);
  const { heading, facts } = headingOf(session, words.common.facts, dice);
  const isCalled = cues.has('heading') && isSaid && dice.chance(0.5);
  const sections: Block[] = dice.chance(0.5) ? [{ kind: 'section', text: dice.pick(words.screens['fiche-session'].sections) }] : [];
  return {
    heading: isCalled ? heading : named,
    blocks: [...sections, ...rows.blocks],
    facts: merged([rows.facts, isCalled ? facts : {}]),
  };
}

/** Tables, forms and buttons, in one order or another. */
function worked(making: Making): { blocks: Block[]; facts: Facts } {
  const { screen, words, cues, dice } = making;
  const own = words.screens[screen];
  const form = cues.has('fields') ? formOf(making) : { blocks: [], facts: {} };
  const table: Block[] = cues.has('columns') ? [{ kind: 'table', table: tableOf(making) }] : [];
  const tiles: Block[] = cues.has('tiles') ? [{ kind: 'tiles', tiles: tilesOf(own, dice) }] : [];
  const buttons: Block = { kind: 'buttons', labels: buttonsOf(making) };
  const parts = dice.shuffle([form.blocks, table, tiles].filter((part) => part.length > 0));
  const titled = parts.flatMap((part, index) => [...sectionFor(own, index, dice), ...part]);
  const blocks = dice.chance(0.25) ? [buttons, ...titled] : [...titled, buttons];
  return { blocks: buttons.labels.length === 0 ? titled : blocks, facts: form.facts };
}

function formOf({ screen, words, session, isSaid, dice }: Making): { blocks: Block[]; facts: Facts } {
  const kept = dice.some(words.screens[screen].fields, LEAST[screen] ?? 2);
  const blank = kept.map(([label, control]) => ({ label, control }));
  const { fields, facts } = isSaid ? filledIn(kept, session, dice) : { fields: blank, facts: {} };
  return { blocks: [{ kind: 'form', fields }], facts };
}

function tableOf({ screen, words, session, dice }: Making): Table {
  const { columns } = words.screens[screen];
  const identity = OF_PEOPLE.has(screen) ? dice.pick(words.common.identity) : [];
  return table([...identity, ...dice.some(columns, LEAST[screen] ?? 2)], words, session, dice);
}

/** From 0 to 40 lines of invented data. */
export function table(columns: readonly ColumnWords[], words: PoolWords, { start }: Session, dice: Dice): Table {
  const lines = dice.pick([0, dice.int(1, 4), dice.int(5, 12), dice.int(5, 12), dice.int(13, 40)]);
  return {
    columns: columns.map(([head]) => head),
    rows: Array.from({ length: lines }, () => columns.map(([, kind]) => cell(kind, dice, start))),
    empty: dice.pick(words.common.empty),
  };
}

function tilesOf({ tiles = [] }: ScreenWords, dice: Dice): { label: string; count: number }[] {
  return dice.some(tiles, LEAST.accueil ?? 0).map((label) => ({ label, count: dice.int(0, 14) }));
}

function buttonsOf({ screen, words, cues, dice }: Making): string[] {
  const telling = cues.has('buttons') ? dice.some(words.screens[screen].buttons, 1, 3) : [];
  // Before one is in, there is nothing to save, to print or to come back from.
  const others = screen === 'connexion' ? [] : dice.some(words.common.buttons, 0, 2);
  return dice.shuffle([...telling, ...others]);
}

function notices({ screen, words, cues, dice }: Making): Block[] {
  const own = cues.has('notices') ? [dice.pick(words.screens[screen].notices)] : [];
  const news = dice.chance(0.12) ? [dice.pick(words.common.news)] : [];
  return [...news, ...own].map((text) => ({ kind: 'notice', text }));
}

function sectionFor({ sections }: ScreenWords, index: number, dice: Dice): Block[] {
  const text = sections[index];
  return text === undefined || dice.chance(0.5) ? [] : [{ kind: 'section', text }];
}
