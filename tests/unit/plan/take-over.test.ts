import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import type { Reading } from '@/lib/ceres/read';
import { takeOver } from '@/lib/plan/take-over';
import { newSession, type Session } from '@/lib/session/session';

const SESSION: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), ceresNumber: '27-0412', ceresState: 'en-preparation' };

const NOTHING = { number: null, start: null, end: null, state: null };
const said = <T>(value: T, where: string) => ({ value, where, text: String(value) });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

function shown(reading: Partial<Pick<Reading, 'number' | 'start' | 'end' | 'state'>>, session = SESSION) {
  const found = takeOver({ ...NOTHING, ...reading }, session);
  return found === null ? null : { ...found, sentences: found.sentences.map(plain) };
}

test('nothing read, or nothing that differs, is nothing to take over', () => {
  expect(shown({})).toBeNull();
  expect(shown({ number: said('27-0412', 'titre'), start: said(civil('2027-03-15'), 'texte'), end: said(civil('2027-03-17'), 'texte'), state: said('En préparation', 'texte') })).toBeNull();
});

describe('other days', () => {
  test('are said beside those of Jalon, with where they were read', () => {
    expect(shown({ start: said(civil('2027-03-22'), 'texte'), end: said(civil('2027-03-24'), 'texte') })).toEqual({
      patch: { start: '2027-03-22', end: '2027-03-24' },
      sentences: ['CERES montre 22 – 24 mars 2027 (texte), Jalon 15 – 17 mars 2027.'],
      label: 'Reprendre ces dates',
    });
  });

  test('of which one differs take over that one', () => {
    expect(shown({ end: said(civil('2027-03-18'), 'champ') })).toMatchObject({
      patch: { end: '2027-03-18' },
      sentences: ['CERES montre une fin le jeu. 18 mars 2027 (champ), Jalon 15 – 17 mars 2027.'],
    });
  });

  test('that would end before they begin are said, and not taken', () => {
    expect(shown({ start: said(civil('2027-04-01'), 'texte') })).toMatchObject({
      patch: null,
      sentences: ['CERES montre un début le jeu. 1er avr. 2027 (texte), Jalon 15 – 17 mars 2027.'],
    });
  });
});

test('another state is said in words, and what Jalon notes', () => {
  expect(shown({ state: said('DTE envoyé', 'texte') })).toEqual({
    patch: { ceresState: 'dte-envoye' },
    sentences: ['État dans CERES (texte) : « DTE envoyé » ; Jalon note « En préparation ».'],
    label: 'Reprendre cet état',
  });
  expect(shown({ state: said('DTE envoyé', 'texte') }, { ...SESSION, ceresState: null })?.sentences[0]).toContain('Jalon n’en note aucun');
  expect(shown({ state: said('Clôturée', 'texte') })).toBeNull();
});

test('the number is noted where Jalon has none, and never in place of one', () => {
  expect(shown({ number: said('27-0999', 'titre') })).toBeNull();
  expect(shown({ number: said('27-0999', 'titre') }, { ...SESSION, ceresNumber: null })).toMatchObject({
    patch: { ceresNumber: '27-0999' },
    sentences: ['Numéro dans CERES (titre) : 27-0999, pas encore noté dans Jalon.'],
    label: 'Noter ce numéro',
  });
});
