import { expect, test } from 'vitest';
import { citation, DOCUMENTS, type SourceRef } from '@/lib/rulebook/sources';

test.each<[SourceRef, string]>([
  [{ doc: '002', lines: '15-16' }, 'source 002, l. 15-16'],
  [{ doc: '004', lines: '30, 52, 59' }, 'source 004, l. 30, 52, 59'],
  [{ doc: '003' }, 'source 003'],
  [{ doc: 'arrete-2024-09-26', article: 'art. 15' }, 'arrêté du 26 septembre 2024, art. 15'],
])('%o is cited as « %s »', (source, text) => {
  expect(citation(source)).toBe(text);
});

test('the five sources are there, each with its reach and its age', () => {
  expect(Object.keys(DOCUMENTS)).toEqual(expect.arrayContaining(['000', '001', '002', '003', '004']));
  for (const doc of ['000', '001', '002'] as const) expect(DOCUMENTS[doc].note).toContain('portée nationale supposée');
  for (const doc of ['001', '004'] as const) expect(DOCUMENTS[doc].note).toContain('source ancienne');
  expect(DOCUMENTS['003'].note).toContain('Île-de-France');
  expect(DOCUMENTS['004'].note).toContain('Auvergne-Rhône-Alpes');
});

test('a citation stands between parentheses without bringing its own', () => {
  const cited = (Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]).map((doc) => citation({ doc }));
  expect(cited.filter((text) => /[()]/.test(text))).toEqual([]);
});

test('no source calls itself « légal »', () => {
  const texts = Object.values(DOCUMENTS).flatMap(({ title, note }) => [title, note]);
  expect(texts.filter((text) => /l[ée]ga/i.test(text))).toEqual([]);
});
