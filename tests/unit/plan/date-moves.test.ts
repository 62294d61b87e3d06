import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateMoves, type AgendaStep } from '@/lib/plan/date-moves';
import { dateMoveText } from '@/lib/plan/date-moves-text';
import { NBSP } from '@/lib/words/spaces';

const plain = (text: string) => text.replaceAll(NBSP, ' ');

/** What an update makes of one agenda by another. */
const step = (was: readonly string[], is: readonly string[]): AgendaStep => ({
  gone: was.filter((key) => !is.includes(key)),
  came: is.filter((key) => !was.includes(key)),
});

/** What is said of updates that led from one agenda to the next. */
function said(...agendas: readonly (readonly string[])[]): string[] {
  const steps = agendas.slice(1).map((is, n) => step(agendas[n] ?? [], is));
  return dateMoves(steps, agendas.at(-1) ?? []).map((move) => `${[move.rule, move.subject].filter(Boolean).join('#')} ${plain(dateMoveText(move))}`);
}

const DUE = 'r#2027-02-12#convoquer-candidats###';
const SOONER = 'r#2027-02-08#convoquer-candidats###';

describe('of one update', () => {
  test.each<[string, string[], string[], string[]]>([
    ['the same agenda moves nothing', [DUE], [DUE], []],
    ['a last day that moved', [DUE], [SOONER], ['convoquer-candidats au plus tard le lun. 8 févr. 2027, au lieu du ven. 12 févr. 2027']],
    ['what was added', [], [DUE], ['convoquer-candidats s’ajoute, au plus tard le ven. 12 févr. 2027']],
    ['what went', [DUE], [], ['convoquer-candidats n’a plus de date (c’était au plus tard le ven. 12 févr. 2027)']],
    ['another opening day alone', [DUE], [`${DUE}2027-01-04`], []],
    ['what counts with another, on the same day', [DUE], [DUE.replace('r#', 'c#')], []],
    ['the days of the session', ['d#2027-03-17#faire-signer-pv##2027-03-17'], [], []],
    ['an example', [`x${DUE}`], [`x${SOONER}`], []],
    ['what was done that day', ['f#2027-02-01#convoquer-candidats#'], [], []],
    ['what fell among what is asked', [DUE], ['l#2027-03-01#1'], []],
    [
      'an advised day, where the last one stays',
      [DUE, 'a#2027-01-20#convoquer-candidats###'],
      [DUE, 'a#2027-01-15#convoquer-candidats###'],
      ['convoquer-candidats conseillé le ven. 15 janv. 2027, au lieu du mer. 20 janv. 2027'],
    ],
    [
      'an advised day that became the last one',
      ['a#2027-02-12#convoquer-candidats###'],
      [DUE],
      ['convoquer-candidats au plus tard le ven. 12 févr. 2027, au lieu de « conseillé le ven. 12 févr. 2027 »'],
    ],
  ])('%s', (_what, was, is, expected) => {
    expect(said(was, is)).toEqual(expected);
  });

  test('days are told by their new day, each occurrence apart', () => {
    const was = ['r#2027-03-01#entretien-partiels#c1##', 'r#2027-03-02#entretien-partiels#c2##', DUE];
    const is = ['r#2027-03-04#entretien-partiels#c1##', 'r#2027-03-03#entretien-partiels#c2##', SOONER];
    expect(said(was, is).map((line) => line.split(' ')[0])).toEqual(['convoquer-candidats', 'entretien-partiels#c2', 'entretien-partiels#c1']);
  });
});

describe('of several updates', () => {
  test('the first old day and the last new one', () => {
    expect(said([DUE], ['r#2027-02-10#convoquer-candidats###'], [SOONER])).toEqual(said([DUE], [SOONER]));
  });

  test('a day that came back is no move', () => {
    expect(said([DUE], [SOONER], [DUE])).toEqual([]);
  });
});

describe('what the user did since', () => {
  const update = step([DUE, 'r#2027-01-15#constituer-jury###'], [SOONER, 'r#2027-01-11#constituer-jury###']);

  test('what she ticked is told no more, the rest is', () => {
    expect(dateMoves([update], [SOONER]).map(({ rule }) => rule)).toEqual(['convoquer-candidats']);
  });

  test('a session that she moved is not the rules’ doing', () => {
    expect(dateMoves([update], ['r#2027-05-08#convoquer-candidats###', 'r#2027-04-11#constituer-jury###'])).toEqual([]);
  });
});

const agenda = fc.uniqueArray(
  fc.record({ kind: fc.constantFrom('r', 'a', 'c'), day: fc.integer({ min: 10, max: 28 }), rule: fc.constantFrom('convoquer-candidats', 'constituer-jury', 'transmettre-pv') }),
  { selector: ({ kind, rule }) => `${kind === 'a' ? 'a' : 'r'} ${rule}`, maxLength: 6 },
).map((list) => list.map(({ kind, day, rule }) => `${kind}#2027-02-${String(day)}#${rule}###`));

test('no rule changed, nothing moved; whatever came between, only the first and the last count', () => {
  fc.assert(
    fc.property(agenda, agenda, agenda, (first, between, last) => {
      expect(said(first, first)).toEqual([]);
      expect(said(first, between, first)).toEqual([]);
      expect(said(first, between, last)).toEqual(said(first, last));
    }),
  );
});
