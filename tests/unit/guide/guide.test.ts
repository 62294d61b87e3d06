import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hrefOf, placeOf, type Place } from '@/lib/actions/navigation';
import type { Block, Inline } from '@/lib/guide/blocks';
import { chapterText } from '@/lib/guide/markdown';
import { webpSize } from '@/lib/guide/webp';
import { typo } from '@/lib/words/typography';
import { CHAPTERS, GUIDE } from '../../tools/guide-chapters';

// The guide as it is written: that it names what there is, and leads where it says. Whether a picture is still what the panel shows, no test can say.

const IMAGES = `${GUIDE}images/`;
const PICTURES_LIMIT = 1_000_000;

/** Each view, as the guide calls it: a new one has to be named here, and there. */
const NAMED: Readonly<Record<Place['view'], string>> = {
  aujourdhui: 'Lire Aujourd’hui',
  sessions: '« Sessions »',
  nouvelle: '« Nouvelle session »',
  session: 'Une session est une liste de tâches',
  modifier: '« Modifier la session »',
  'deja-fait': '« Déjà fait ? »',
  historique: '« Historique »',
  point: '« Point de situation »',
  dupliquer: '« Dupliquer pour la prochaine »',
  candidats: '« Candidats »',
  jury: '« Jury »',
  passage: '« Ordre de passage »',
  jour: '« Jour d’examen »',
  courriels: '« Courriels »',
  suites: '« PV et suites »',
  frise: '« Frise »',
  'et-si': '« Et si ? »',
  papiers: '« Imprimer, exporter »',
  calendrier: '« Calendrier »',
  annee: '« L’année du centre »',
  si: '« Si je commence le… »',
  raccourcis: '« Raccourcis clavier »',
  reglages: 'Réglages',
  guide: 'le guide',
};

const plain = (text: string) => text.replace(/\s+/g, ' ');
const allBlocks = CHAPTERS.flatMap(({ blocks }) => blocks);
const inlines = allBlocks.flatMap(inlinesOf);
const images = allBlocks.flatMap((block) => (block.kind === 'image' ? [block] : []));
const whole = plain([...CHAPTERS.map(chapterText), ...images.map(({ alt }) => alt)].join('\n'));

function inlinesOf(block: Block): readonly Inline[] {
  if (block.kind === 'paragraph') return block.line;
  return block.kind === 'list' ? block.lines.flat() : [];
}

/** Each line by itself; a key stands for any word. */
function linesOf(block: Block): readonly string[] {
  const asText = (line: readonly Inline[]) => line.map((part) => (part.kind === 'key' ? 'A' : part.text)).join('');
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'image':
      return [block.alt];
    case 'paragraph':
      return [asText(block.line)];
    case 'list':
      return block.lines.map(asText);
  }
}

test.each(Object.entries(NAMED))('names the view « %s »', (_view, name) => {
  expect(whole).toContain(name);
});

test('has chapters in order, each with an id and a title of its own, an opening and a picture', () => {
  const numbers = readdirSync(GUIDE).filter((name) => name.endsWith('.md')).sort().map((name) => Number(name.slice(0, 2)));
  expect(numbers).toEqual(CHAPTERS.map((_, n) => n + 1));
  expect(new Set(CHAPTERS.map(({ id }) => id)).size).toBe(CHAPTERS.length);
  expect(new Set(CHAPTERS.map(({ title }) => title)).size).toBe(CHAPTERS.length);
  expect(CHAPTERS.filter(({ blocks }) => blocks[0]?.kind !== 'paragraph').map(({ id }) => id)).toEqual([]);
  expect(CHAPTERS.filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'image')).map(({ id }) => id)).toEqual([]);
});

test('says in every chapter what to do when something does not work', () => {
  const troubles = /^Quand |^Ce que Jalon ne peut/;
  const without = CHAPTERS.filter(({ blocks }) => !blocks.some((block) => block.kind === 'heading' && troubles.test(block.text)));
  expect(without.map(({ id }) => id)).toEqual(['quand-ca-ne-marche-pas']);
});

test('leads only to chapters and views that there are', () => {
  const ids = new Set(CHAPTERS.map(({ id }) => id));
  for (const part of inlines) {
    if (part.kind !== 'link') continue;
    const place = placeOf(part.to);
    expect(hrefOf(place), part.to).toBe(part.to);
    if ('chapter' in place) expect([...ids]).toContain(place.chapter);
  }
});

describe('its pictures', () => {
  const kept = readdirSync(IMAGES).filter((name) => name.endsWith('.webp'));

  test('are those that it shows, each with words for who does not see it', () => {
    expect(kept.sort()).toEqual([...new Set(images.map(({ file }) => file))].sort());
    for (const { file, alt } of images) expect(alt.length, file).toBeGreaterThan(20);
  });

  test('weigh 1 MB at most, and have a size', () => {
    expect(kept.reduce((total, name) => total + statSync(IMAGES + name).size, 0)).toBeLessThanOrEqual(PICTURES_LIMIT);
    for (const name of kept) expect(webpSize(readFileSync(IMAGES + name)).width, name).toBeGreaterThanOrEqual(700);
  });
});

describe('its words', () => {
  test('have French typography as they are written, so that the file reads well by itself', () => {
    for (const line of [...CHAPTERS.map(({ title }) => title), ...allBlocks.flatMap(linesOf)]) expect(line).toBe(typo(line));
  });

  test('quote the interface as it is', () => {
    const source = plain(sourceText());
    const quoted = [...new Set([...whole.matchAll(/« ([^«»]+) »/g)].map(([, words = '']) => words.trim()))];
    expect(quoted.length).toBeGreaterThan(100);
    const unknown = quoted.filter((words) => !NOT_OF_JALON.has(words) && !source.includes(words.replace(/\.$/, '')));
    expect(unknown).toEqual([]);
  });

  test('never call Jalon official, and say that the real portal was not seen', () => {
    expect(whole).toMatch(/n’est pas un outil officiel/);
    expect(whole.match(/n’a jamais été vérifié sur le vrai portail/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

/** Quoted, and said by others than Jalon's own interface. */
const NOT_OF_JALON: ReadonlySet<string> = new Set(['enregistrer au format PDF', 'légal']);

/** What the interface can say: the text of all that ships, with its apostrophes and spaces as the guide has them. */
function sourceText(): string {
  const folders = ['components', 'lib'];
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true })).filter(({ name }) => /\.tsx?$/.test(name));
  return files.map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8')).join('\n').replaceAll('&nbsp;', ' ');
}
