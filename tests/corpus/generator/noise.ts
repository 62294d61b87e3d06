import type { Block, Box, Content, Entry } from './content';
import type { Dice } from './dice';

/** What kind of text it is: each kind is spoilt in its own ways. */
type Place = 'heading' | 'name' | 'button' | 'column' | 'label' | 'text' | 'fact';
type Spoil = (text: string, place: Place) => string;

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bConvocations\b/i, 'Convoc.'],
  [/\bCandidats\b/i, 'Cand.'],
  [/\bStagiaires\b/i, 'Stag.'],
  [/\bTitre professionnel\b/i, 'TP'],
  [/\bResponsable de session\b/i, 'RS'],
  [/\bProcès-verbal\b/i, 'PV'],
  [/\bRésultats\b/i, 'Résult.'],
  [/\bNuméro\b/i, 'N°'],
  [/\bHabilitation\b/i, 'Habil.'],
  [/\bNombre\b/i, 'Nb'],
  [/\bDate d/i, 'Dt d'],
];

/** Places where there is little room. */
const SHORT: ReadonlySet<Place> = new Set(['name', 'button', 'column', 'label']);

/** The page as a hurried hand, an old server or a word processor would have written it. */
export function spoilt(page: Content, dice: Dice): Content {
  const spoil = someNoise(dice);
  return {
    ...page,
    menu: entries(page.menu, spoil),
    tabs: entries(page.tabs, spoil),
    breadcrumb: page.breadcrumb.map((text) => spoil(text, 'name')),
    heading: spoil(page.heading, 'heading'),
    blocks: blocks(page.blocks, spoil),
    hidden: page.hidden.map((hidden) => ({ ...hidden, blocks: blocks(hidden.blocks, spoil) })),
    help: box(page.help, spoil),
    modal: box(page.modal, spoil),
  };
}

/** Whatever a page does to its words, it does to all of a kind. */
function someNoise(dice: Dice): Spoil {
  const capitals = new Set((['heading', 'name', 'button', 'column', 'label'] as const).filter(() => dice.chance(0.13)));
  const abbreviations = dice.chance(0.25) ? dice.some(ABBREVIATIONS, 3) : [];
  const hasGlyphs = dice.chance(0.2);
  const hasSpaces = dice.chance(0.3);
  const isStraight = dice.chance(0.6);
  return (text, place) => {
    let said = isStraight ? text.replaceAll('’', "'") : text;
    // What holds figures may be a fact: its letters stay as they are.
    if (place !== 'fact' && !/\d/.test(said)) {
      if (SHORT.has(place)) said = abbreviated(said, abbreviations);
      if (hasGlyphs && dice.chance(0.4)) said = withGlyphs(said, dice);
      if (place !== 'text' && capitals.has(place)) said = withoutAccents(said).toUpperCase();
    }
    return hasSpaces && dice.chance(0.5) ? withSpaces(said, dice) : said;
  };
}

function abbreviated(text: string, abbreviations: readonly (readonly [RegExp, string])[]): string {
  return abbreviations.reduce((said, [long, short]) => said.replace(long, short), text);
}

/** A soft hyphen or a zero-width space in the first long word. */
function withGlyphs(text: string, dice: Dice): string {
  const glyph = dice.pick(['\u00AD', '\u200B']);
  return text.replace(/\p{L}{7,}/u, (word) => `${word.slice(0, 4)}${glyph}${word.slice(4)}`);
}

function withSpaces(text: string, dice: Dice): string {
  return text.replace(' ', dice.pick(['\u00A0', '  ', '\u202F', '\n      ']));
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function entries(list: readonly Entry[], spoil: Spoil): Entry[] {
  return list.map((entry) => ({ ...entry, label: spoil(entry.label, 'name') }));
}

function box(held: Box | null, spoil: Spoil): Box | null {
  return held === null ? null : { heading: spoil(held.heading, 'heading'), blocks: blocks(held.blocks, spoil) };
}

function blocks(list: readonly Block[], spoil: Spoil): Block[] {
  return list.map((block) => spoiltBlock(block, spoil));
}

function spoiltBlock(block: Block, spoil: Spoil): Block {
  switch (block.kind) {
    case 'section':
      return { ...block, text: spoil(block.text, 'heading') };
    case 'line':
      return { ...block, text: spoil(block.text, 'fact') };
    case 'notice':
      return { ...block, text: spoil(block.text, 'text') };
    case 'facts':
      return { ...block, rows: block.rows.map(([label, text]) => [spoil(label, 'label'), spoil(text, 'fact')]) };
    case 'form':
      return { ...block, fields: block.fields.map((field) => ({ ...field, label: spoil(field.label, 'label') })) };
    case 'table':
      return { ...block, table: { ...block.table, columns: block.table.columns.map((text) => spoil(text, 'column')) } };
    case 'buttons':
      return { ...block, labels: block.labels.map((text) => spoil(text, 'button')) };
    case 'prose':
      return { ...block, paragraphs: block.paragraphs.map((text) => spoil(text, 'text')) };
    case 'tiles':
      return { ...block, tiles: block.tiles.map((tile) => ({ ...tile, label: spoil(tile.label, 'label') })) };
    case 'links':
      return { ...block, labels: block.labels.map((text) => spoil(text, 'text')) };
  }
}
