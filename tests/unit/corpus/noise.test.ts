import type { Block, Content } from '@/tests/corpus/generator/content';
import { Dice } from '@/tests/corpus/generator/dice';
import { spoilt } from '@/tests/corpus/generator/noise';
import { expect, test } from 'vitest';

const BLOCKS: readonly Block[] = [
  { kind: 'line', text: 'Session 27-0412 – Agent de propreté et d’hygiène, du 15 au 17 mars 2027' },
  { kind: 'facts', rows: [['Numéro', 'Électricien d’équipement du bâtiment']] },
  { kind: 'buttons', labels: ['Valider les convocations'] },
  { kind: 'table', table: { columns: ['Décision du jury'], rows: [['Reçue'], ['Élodie']], empty: 'Rien' } },
  { kind: 'form', fields: [{ label: 'Date d’envoi', control: 'date', value: '2027-03-15' }] },
  { kind: 'prose', paragraphs: ['Les résultats du procès-verbal sont définitifs.'] },
];
const PAGE: Content = {
  title: 'CERES', brand: 'CERES', menu: [{ label: 'Résultats', current: true }], breadcrumb: ['Accueil', 'Sessions'], tabs: [],
  heading: 'Procès-verbal de session', blocks: BLOCKS, hidden: [], help: null, footer: [], search: '', modal: { heading: 'Agrément', blocks: BLOCKS }, buttonForm: 'native',
};
const SPOILT = Array.from({ length: 400 }, (_, seed) => spoilt(PAGE, new Dice(String(seed))));

/** Without what nobody sees: the kinds of space, of apostrophe, and glyphs of no width. */
const seen = (text: string) => text.replaceAll('’', "'").replace(/[\u00AD\u200B]/g, '').replace(/\s+/g, ' ');
const folded = (text: string) => seen(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test('facts keep every letter and figure', () => {
  for (const { blocks } of SPOILT) {
    expect(blocks.flatMap((block) => (block.kind === 'line' ? [seen(block.text)] : []))).toEqual(["Session 27-0412 – Agent de propreté et d'hygiène, du 15 au 17 mars 2027"]);
    expect(blocks.flatMap((block) => (block.kind === 'facts' ? block.rows.map(([, text]) => seen(text)) : []))).toEqual(["Électricien d'équipement du bâtiment"]);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))).toEqual([['Reçue'], ['Élodie']]);
    expect(JSON.stringify(blocks.filter(({ kind }) => kind === 'line' || kind === 'facts').map((block) => (block.kind === 'facts' ? block.rows.map(([, text]) => text) : block)))).not.toMatch(/[\u00AD\u200B]/);
  }
});

test('headings lose their capitals, accents and spacing at most', () => {
  expect(new Set(SPOILT.map(({ heading }) => folded(heading)))).toEqual(new Set(['proces-verbal de session']));
});

test('each noise is somewhere, and most pages have little of it', () => {
  const headings = SPOILT.map(({ heading }) => heading);
  const columns = SPOILT.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.table.columns : [])));
  const buttons = SPOILT.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'buttons' ? block.labels : [])));
  expect(headings.some((text) => text.includes('PROCES'))).toBe(true);
  expect(headings.some((text) => /[\u00AD\u200B]/.test(text))).toBe(true);
  expect(headings.some((text) => text.includes('\u00A0'))).toBe(true);
  expect(headings.some((text) => text.includes('  '))).toBe(true);
  expect(columns.some((text) => text.startsWith('DECISION'))).toBe(true);
  expect(buttons.some((text) => folded(text) === 'valider les convoc.')).toBe(true);
  expect(headings.filter((text) => seen(text) === 'Procès-verbal de session').length).toBeGreaterThan(SPOILT.length / 2);
});

test('prose is neither abbreviated nor in capitals', () => {
  const prose = SPOILT.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'prose' ? block.paragraphs : [])));
  expect(new Set(prose.map(seen))).toEqual(new Set(['Les résultats du procès-verbal sont définitifs.']));
});

test('what lies over the page is spoilt with it', () => {
  expect(SPOILT.some(({ modal }) => modal?.heading === 'AGREMENT')).toBe(true);
});
