import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { juryRecalled } from '@/lib/plan/people-recalled';
import { plan } from '@/lib/plan/plan';
import { recalled } from '@/lib/plan/recalled';
import type { Session } from '@/lib/session/session';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { centre, session } from './helpers';

const TODAY = civil('2027-02-01');
const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/[\u00A0\u202F]/gu, ' ');
const sound = (id: string) => ({ ...newJuror(id, id.toUpperCase()), answer: 'oui' as const, habilitationEnd: civil('2028-01-01'), tie: false });
const beside = (said: Partial<Session>) => juryRecalled('jury', plan(session(said), centre(), TODAY), centre());

test('one thing that is wrong is said in a line, with what to do and who says so', () => {
  const [one, ...more] = beside({ jurors: [sound('a')] });
  expect(more).toEqual([]);
  expect(plain(one?.headline)).toBe('Un seul membre du jury est confirmé : il en faut au moins deux.');
  expect(plain(one?.caution)).toMatch(/^Sollicitez des jurés habilités pour ce titre/);
  expect(plain(one?.source)).toBe('source 001, l. 85-87');
});

test('several are counted, and each is named', () => {
  const jurors = [sound('a'), { ...sound('b'), tie: true, tieWith: 'c', habilitationEnd: civil('2027-03-01') }];
  const [one] = beside({ jurors, candidates: [newCandidate('c', 'Zoé')] });
  expect(plain(one?.headline)).toBe('Jury : 2 points à vérifier');
  expect(plain(one?.caution)).toBe('Lien avec un candidat : B avec Zoé. Habilitation finie avant le dernier jour de la session : B (lun. 1er mars 2027).');
  expect(plain(one?.source)).toBe('source 004, l. 59 et source 001, l. 19');
});

test('what was understood comes back once something else is wrong', () => {
  const urgency = (said: Partial<Session>) => beside(said)[0]?.urgency;
  expect(urgency({ jurors: [sound('a')] })).toBe(urgency({ jurors: [sound('b')] }));
  expect(urgency({ jurors: [sound('a')] })).not.toBe(urgency({ jurors: [sound('a'), { ...sound('b'), tie: true }] }));
});

test('a jury about which all that is required is right says nothing, nor one that is not listed, nor another screen', () => {
  expect(beside({ jurors: [sound('a'), sound('b')], responsable: null })).toEqual([]);
  expect(beside({ jurors: [] })).toEqual([]);
  expect(beside({ jurors: [sound('a')], state: 'annulee' })).toEqual([]);
  const wrong = plan(session({ jurors: [sound('a')] }), centre(), TODAY);
  expect(juryRecalled('convocations', wrong, centre())).toEqual([]);
  expect(juryRecalled('jury', null, centre())).toEqual([]);
});

test('it comes before what the rules say there', () => {
  const wrong = plan(session({ jurors: [sound('a')] }), centre(), TODAY);
  expect(recalled('jury', wrong, centre()).map(({ key }) => key)).toEqual(['jury-a-verifier', 'constituer-jury#', 'solliciter-jury#']);
});
