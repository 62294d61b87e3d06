import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { factsOf } from '@/lib/plan/facts';
import type { Fact } from '@/lib/rulebook/condition';
import type { Centre } from '@/lib/session/centre';
import type { Session } from '@/lib/session/session';
import { centre, session } from './helpers';

const facts = (said: Partial<Session>, at: Partial<Centre> = {}): Fact[] => [...factsOf(session(said), centre(at))].sort();

test('a session of which nothing is said is of a whole title, and nothing more', () => {
  expect(facts({})).toEqual(['kind-titre']);
});

test.each<[Partial<Session>, Fact[]]>([
  [{ transport: true }, ['kind-titre', 'transport']],
  [{ transport: false }, ['kind-titre']],
  [{ ctrmtv: true }, ['ctrmtv', 'kind-titre', 'transport']],
  [{ ctrmtv: true, transport: false }, ['ctrmtv', 'kind-titre', 'transport']],
  [{ ctrmtv: false, transport: true }, ['kind-titre', 'transport']],
  [{ supervision: true, actors: true }, ['actors', 'kind-titre', 'supervision']],
  [{ supervision: false, actors: false }, ['kind-titre']],
  [{ kind: 'ccp' }, ['kind-ccp']],
  [{ kind: 'ccs' }, ['kind-ccs']],
  [{ routes: ['formation', 'vae', 'autre'] }, ['kind-titre', 'route-formation', 'route-vae']],
  [{ dteReceivedOn: civil('2027-02-01') }, ['dte-received', 'kind-titre']],
])('of %o is known %o', (said, known) => {
  expect(facts(said)).toEqual(known);
});

test.each<[Partial<Centre>, Fact[]]>([
  [{ convenes: 'ceres' }, ['kind-titre']],
  [{ convenes: 'inconnu' }, ['kind-titre']],
  [{ convenes: 'hors-ceres' }, ['convenes-outside-ceres', 'kind-titre']],
  [{ region: 'ile-de-france' }, ['ile-de-france', 'kind-titre']],
  [{ region: 'corse', territory: 'la-reunion' }, ['kind-titre']],
])('in a centre of %o is known %o', (said, known) => {
  expect(facts({}, said)).toEqual(known);
});
