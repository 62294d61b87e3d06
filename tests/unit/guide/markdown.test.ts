import { describe, expect, test } from 'vitest';
import { chapterId, chapterText, readChapter } from '@/lib/guide/markdown';
import { findChapters } from '@/lib/guide/search';
import { webpSize } from '@/lib/guide/webp';

const read = (...blocks: readonly string[]) => readChapter('03-les-dates.md', ['# Les dates', ...blocks].join('\n\n'));
const blocksOf = (...blocks: readonly string[]) => read(...blocks).blocks;
const text = (said: string) => ({ kind: 'text', text: said });

describe('a chapter is read', () => {
  test('with the id of its file and its title', () => {
    expect(read()).toEqual({ id: 'les-dates', title: 'Les dates', blocks: [] });
    expect(chapterId('03-les-dates.md')).toBe('les-dates');
  });

  test('in headings, paragraphs of one line or more, lists and images', () => {
    expect(blocksOf('## Pourquoi', 'Une ligne\net sa suite.', '- un\n- deux', '1. un\n2. deux', '![Ce qu’elle montre](images/frise.webp)')).toEqual([
      { kind: 'heading', text: 'Pourquoi' },
      { kind: 'paragraph', line: [text('Une ligne et sa suite.')] },
      { kind: 'list', ordered: false, lines: [[text('un')], [text('deux')]] },
      { kind: 'list', ordered: true, lines: [[text('un')], [text('deux')]] },
      { kind: 'image', file: 'frise.webp', alt: 'Ce qu’elle montre' },
    ]);
  });

  test('with strong words, keys and links, to a chapter or to a view', () => {
    expect(blocksOf('Un **mot**, `Alt`, [ici](02-creer.md) et [là](#/reglages).')).toEqual([
      {
        kind: 'paragraph',
        line: [
          text('Un '),
          { kind: 'strong', text: 'mot' },
          text(', '),
          { kind: 'key', text: 'Alt' },
          text(', '),
          { kind: 'link', text: 'ici', to: '#/guide/creer' },
          text(' et '),
          { kind: 'link', text: 'là', to: '#/reglages' },
          text('.'),
        ],
      },
    ]);
  });

  test('as text too, in its order, less what its pictures show', () => {
    expect(chapterText(read('Un **mot**.', '![Ce qu’elle montre](images/frise.webp)', '- fin'))).toBe('Les dates\nUn mot.\nfin');
  });
});

describe('a chapter is refused, and the build with it,', () => {
  test.each([
    ['for a heading of another level', '### Plus bas'],
    ['for marks that are not closed', 'Un **mot'],
    ['for HTML', 'Un <b>mot</b>'],
    ['for a list within a list', '- un\n  - deux'],
    ['for a list that loses count', '1. un\n3. trois'],
    ['for an image within a line', 'Voyez ![ceci](images/a.webp)'],
    ['for an image without words', '![](images/a.webp)'],
    ['for an image from elsewhere', '![ceci](https://exemple.fr/a.webp)'],
    ['for a link out of Jalon', 'Voyez [ceci](https://exemple.fr/)'],
  ])('%s', (_why, block) => {
    expect(() => read(block)).toThrow();
  });

  test('without a title, or in a file without a place', () => {
    expect(() => readChapter('03-les-dates.md', 'Les dates')).toThrow(/titre/);
    expect(() => chapterId('dates.md')).toThrow(/s’appelle/);
  });
});

describe('the search', () => {
  const chapters = [read('Le jury est prêt.'), readChapter('04-papiers.md', '# Papiers\n\nL’émargement du jury.')];
  const ids = (query: string) => findChapters(chapters, query).map(({ id }) => id);

  test.each([
    ['', ['les-dates', 'papiers']],
    ['jury', ['les-dates', 'papiers']],
    ['EMARGEMENT  jury', ['papiers']],
    ["l'émargement", ['papiers']],
    ['dates', ['les-dates']],
    ['zèbre', []],
  ])('of « %s »', (query, found) => {
    expect(ids(query)).toEqual(found);
  });
});

describe('the size of a picture', () => {
  const head = (name: string, tail: readonly number[]) =>
    new Uint8Array([...new TextEncoder().encode(`RIFF\0\0\0\0WEBP${name}`), ...tail]);

  test('is read of a lossy one', () => {
    expect(webpSize(head('VP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0xd0, 0x02, 0x00, 0x05]))).toEqual({ width: 720, height: 1280 });
  });

  test('is read of an extended one', () => {
    expect(webpSize(head('VP8X', [10, 0, 0, 0, 0, 0, 0, 0, 0xcf, 0x02, 0x00, 0xff, 0x04, 0x00]))).toEqual({ width: 720, height: 1280 });
  });

  test('is of no other file', () => {
    expect(() => webpSize(head('VP8L', new Array<number>(14).fill(0)))).toThrow(/sans perte/);
    expect(() => webpSize(new Uint8Array(40))).toThrow(/WebP/);
  });
});
