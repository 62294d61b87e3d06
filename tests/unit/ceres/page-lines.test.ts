import { describe, expect, test } from 'vitest';
import { pageLines } from '@/lib/ceres/page-lines';
import type { PageSight, SightLine } from '@/lib/ceres/sight';
import { heading, line, lines, sight } from './sight';

const read = (seen: readonly SightLine[], change: Partial<PageSight> = {}) => pageLines(sight(seen, change)).map(({ place, text }) => [place, text]);
const TEXT = [line('Un texte de la page'), line('Un autre texte'), line('Et un troisième')];

describe('titles', () => {
  test.each([
    [28, 1],
    [22, 2],
    [19, 3],
  ])('a text of %i px among others of 16 is one, of level %i', (size, level) => {
    expect(pageLines(sight([line('Suivi des envois', { size }), ...TEXT]))[0]).toMatchObject({ place: 'headings', level });
  });

  test.each([
    ['little larger', 'Suivi des envois', 18],
    ['a figure', '27-0412', 28],
    ['a sentence', 'Suivi des envois.', 28],
  ])('%s is none: « %s » in %i px', (_what, text, size) => {
    expect(read([line(text, { size }), ...TEXT])[0]).toEqual(['texts', text]);
  });

  test('where nothing is measured there are those of the make', () => {
    expect(read([heading('Jury'), line('Deux membres', { size: 0 })])).toEqual([['headings', 'Jury'], ['texts', 'Deux membres']]);
  });
});

describe('the breadcrumb', () => {
  test.each([
    ['Accueil > Sessions > Jury'],
    ['Accueil › Sessions › Jury'],
    ['Accueil / Sessions / Jury'],
    ['Accueil|Sessions', ['Accueil|Sessions']],
    ['Accueil | Sessions | Jury'],
  ])('is taken apart, as its make calls it one: %s', (text, entries = ['Accueil', 'Sessions', 'Jury']) => {
    expect(read(lines('breadcrumb', text))).toEqual(entries.map((entry) => ['breadcrumb', entry]));
  });

  test.each(['Accueil > Sessions > Jury', 'Sessions / 27-0412 / Jury', 'Candidats → Parcours'])('may be written as any text: %s', (text) => {
    expect(read([line(text)]).every(([place]) => place === 'breadcrumb')).toBe(true);
  });

  test.each(['Sessions du 15/03/2027 / 17/03/2027', 'Lyon > Paris', 'Sessions', `Sessions > ${'x'.repeat(45)}`])('« %s » is none', (text) => {
    expect(read([line(text)])).toEqual([['texts', text]]);
  });
});

describe('a menu', () => {
  test.each(['ACC. / SESS. / CAND. / DTE / JURY / CONVOC. / PV', 'Candidats · Jury · Convocations · PV', 'Candidats – Jury – Convocations – PV'])(
    'in one line is not read: %s',
    (text) => {
      expect(read([line(text), line('Bonjour')])).toEqual([['texts', 'Bonjour']]);
      expect(read([...lines('labels', text)]).length).toBe(text.startsWith('ACC') ? 0 : 1);
    },
  );
});

describe('a label', () => {
  test('is the short text right before a figure', () => {
    expect(read([line('Début'), line('15/03/2027')])).toEqual([['labels', 'Début'], ['texts', '15/03/2027']]);
  });

  test('is no title, however large it is written', () => {
    expect(read([line('Candidats', { size: 30 }), line('8'), ...TEXT])[0]).toEqual(['labels', 'Candidats']);
  });

  test.each([
    ['a text with a figure', 'Lot 2', '15/03/2027'],
    ['a sentence', 'x'.repeat(45), '15/03/2027'],
    ['what stands before a step', 'Préparation', '1 Candidats'],
    ['what stands before words', 'Début', 'le 15 mars'],
  ])('is not %s', (_what, text, next) => {
    expect(read([line(text), line(next)])[0]).toEqual(['texts', text]);
  });
});

describe('a box that tips or reminds', () => {
  const inBox = (...texts: string[]) => texts.map((text) => line(text, { in: 1 }));

  test.each(['Aide', 'À savoir', 'Bon à savoir', 'Le saviez-vous ?', 'Rappel', 'Besoin d’aide ?', '! Informations'])('« %s » is not read', (title) => {
    const seen = [...TEXT, ...inBox(title, 'Pensez à convoquer le jury')];
    expect(read(seen, { inside: [0, 0] }).map(([, text]) => text)).toEqual(TEXT.map(({ text }) => text));
  });

  test('is only its title where it begins a large part of the page, or stands in the midst of one', () => {
    const many = Array.from({ length: 8 }, (_, at) => `Texte ${'x'.repeat(at + 1)}`);
    expect(read(inBox('Aide', ...many), { inside: [0, 0] })).toHaveLength(8);
    expect(read(inBox('Envoi', 'Aide', 'Autre'), { inside: [0, 0] }).map(([, text]) => text)).toEqual(['Envoi', 'Autre']);
  });

  test('is the page where there is nothing else', () => {
    expect(read([line('Aide')])).toEqual([['texts', 'Aide']]);
  });
});
