import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { centreFor, siteOf, titleOf, withTitle } from '@/lib/session/naming';
import { newSession } from '@/lib/session/session';

const SESSION = newSession('s1', 'Session', civil('2027-03-15'), civil('2027-03-17'));
const BREST = { ...newSite('brest', 'Plateau de Brest'), region: 'bretagne' as const };
const ANNEXE = newSite('annexe', 'Annexe');
const SOUDEUR = { ...newTitle('t1', 'Soudeur'), code: 'TP-1', expiry: civil('2028-06-30'), transport: false, supervision: true };
const CENTRE: Centre = { ...NEW_CENTRE, region: 'occitanie', territory: 'metropole', sites: [ANNEXE, BREST], titles: [SOUDEUR, newTitle('t2', 'Maçon')] };

test.each([
  ['brest', 'brest'],
  ['Plateau de Brest', 'brest'],
  ['plateau de brest', undefined],
  ['Salle des fêtes', undefined],
  [null, undefined],
])('the site « %s » is %s', (site, id) => {
  expect(siteOf({ site }, CENTRE)?.id).toBe(id);
});

test.each([
  ['TP-1', 't1'],
  ['t2', 't2'],
  ['tp-1', undefined],
  [null, undefined],
])('the title « %s » is %s', (titleCode, id) => {
  expect(titleOf({ titleCode }, CENTRE)?.id).toBe(id);
});

test('a session has the region and territory of its site, else the centre’s', () => {
  expect(centreFor({ ...SESSION, site: 'brest' }, CENTRE)).toMatchObject({ region: 'bretagne', territory: 'metropole' });
  expect(centreFor({ ...SESSION, site: 'annexe' }, CENTRE)).toMatchObject({ region: 'occitanie' });
  expect(centreFor({ ...SESSION, site: 'Salle des fêtes' }, CENTRE)).toBe(CENTRE);
  expect(centreFor(SESSION, CENTRE)).toBe(CENTRE);
});

test('a session keeps its own copy of a title; what the title does not say stays', () => {
  const made = withTitle({ ...SESSION, actors: true, ctrmtv: null }, SOUDEUR);
  expect(made).toEqual({ ...SESSION, title: 'Soudeur', titleCode: 'TP-1', titleExpiry: '2028-06-30', transport: false, supervision: true, actors: true });
  expect(titleOf(withTitle(SESSION, newTitle('t2', 'Maçon')), CENTRE)?.id).toBe('t2');
});
