import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import type { Move, Moves } from '@/lib/plan/moves';
import { movesLines, moveText, partiesText } from '@/lib/plan/moves-text';
import { schedule } from '@/lib/plan/schedule';
import { RULES } from '@/lib/rulebook/rulebook';
import { centre, session } from './helpers';

const NOTHING: Moves = { moved: [], added: [], dropped: [], late: 0, undone: [] };
const [RULE] = RULES;
const SOME = schedule(session(), centre());

/** A move by so many days. */
function move(by: number, said: Partial<Move> = {}): Move {
  if (RULE === undefined) throw new Error('no rule');
  return { rule: RULE, subject: '', from: civil('2027-03-15'), to: civil('2027-03-08'), by, becomesLate: false, noLongerLate: false, ...said };
}

/** The lines with plain spaces. */
const lines = (moves: Partial<Moves>) => movesLines({ ...NOTHING, ...moves }).map((line) => line.replaceAll(/[\u00A0\u202F]/gu, ' '));

describe('what moves, in lines', () => {
  test.each<[string, Partial<Moves>, string[]]>([
    ['nothing', {}, []],
    ['one, earlier', { moved: [move(-7)] }, ['1 échéance avance de 7 jours']],
    ['several, earlier', { moved: [move(-7), move(-7)] }, ['2 échéances avancent de 7 jours']],
    ['by unlike numbers of days', { moved: [move(-7), move(-5), move(-8)] }, ['3 échéances avancent de 5 à 8 jours']],
    ['later, by a day', { moved: [move(1)] }, ['1 échéance recule de 1 jour']],
    ['both ways', { moved: [move(-7), move(2), move(2)] }, ['1 échéance avance de 7 jours', '2 échéances reculent de 2 jours']],
    ['gaining a date', { moved: [move(0, { from: null })] }, ['1 échéance prend une date']],
    ['losing it', { moved: [move(0, { to: null }), move(0, { to: null })] }, ['2 échéances n’ont plus de date']],
    ['added', { added: SOME.slice(0, 3) }, ['3 tâches s’ajoutent']],
    ['added, one', { added: SOME.slice(0, 1) }, ['1 tâche s’ajoute']],
    ['dropped', { dropped: SOME.slice(0, 2) }, ['2 tâches ne s’appliquent plus']],
    ['becoming late', { moved: [move(-7, { becomesLate: true })], late: 2 }, ['1 échéance avance de 7 jours', '2 échéances deviennent en retard']],
    ['relieved', { moved: [move(7, { noLongerLate: true })] }, ['1 échéance recule de 7 jours', '1 échéance n’est plus en retard']],
  ])('%s', (_what, moves, expected) => {
    expect(lines(moves)).toEqual(expected);
  });
});

test('one move, from a day to another', () => {
  expect(moveText(move(-7)).replaceAll('\u00A0', ' ')).toBe('lun. 15 mars 2027 → lun. 8 mars 2027');
  expect(moveText(move(0, { to: null })).replaceAll('\u00A0', ' ')).toBe('lun. 15 mars 2027 → sans date');
  expect(moveText(move(0, { from: null })).replaceAll('\u00A0', ' ')).toBe('sans date → lun. 8 mars 2027');
});

describe('whom to tell', () => {
  test('is each once, in words', () => {
    expect(partiesText(['ddets'])).toBe('la DDETS');
    expect(partiesText(['ddets', 'afpa', 'ddets'])).toBe('la DDETS et l’AFPA');
    expect(partiesText(['afpa', 'jury', 'candidats', 'surveillant'])).toBe('l’AFPA, le jury, les candidats et le surveillant');
  });

  test('is nobody where nobody outside is concerned', () => {
    expect(partiesText([])).toBeNull();
  });
});
