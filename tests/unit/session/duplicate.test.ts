import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { nextSession, TAKEN } from '@/lib/session/duplicate';
import { newSession, sessionFields, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';

/** A session about which everything is said. */
const FULL: Session = {
  ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')),
  ceresNumber: '27-0412',
  titleCode: 'TP-1',
  kind: 'ccp',
  titleExpiry: civil('2028-06-30'),
  site: 'atelier',
  candidateCount: 8,
  transport: true,
  ctrmtv: false,
  supervision: true,
  actors: true,
  accommodationsAsked: 2,
  accommodationsGranted: 1,
  agrementValid: true,
  responsable: 'L. Petit',
  suppleant: 'N. Roux',
  responsableDeclared: false,
  dteReceivedOn: civil('2027-02-22'),
  pvSentOn: civil('2027-03-18'),
  pvValidatedOn: civil('2027-04-01'),
  partialOrFailed: true,
  trainingEnd: civil('2027-03-05'),
  ceresState: 'dte-envoye',
  state: 'archivee',
  unansweredBefore: civil('2027-02-01'),
  frozen: '{}',
  notes: 'Clé chez le gardien',
  routes: ['vae'],
  ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait' } },
};

test('the next session takes its title, its place and its people, and nothing of what happened', () => {
  expect(nextSession(FULL, 's2', civil('2027-09-13'))).toEqual({
    ...newSession('s2', 'Soudeur', civil('2027-09-13'), civil('2027-09-15')),
    titleCode: 'TP-1',
    kind: 'ccp',
    titleExpiry: '2028-06-30',
    site: 'atelier',
    transport: true,
    ctrmtv: false,
    supervision: true,
    actors: true,
    agrementValid: true,
    responsable: 'L. Petit',
    suppleant: 'N. Roux',
    responsableDeclared: false,
    routes: ['vae'],
  });
});

test('it lasts as long, from whatever day', () => {
  expect(nextSession(FULL, 's2', civil('2027-12-30'))).toMatchObject({ start: '2027-12-30', end: '2028-01-01' });
});

test('made from an example, it is one too: neither counts', () => {
  expect(nextSession({ ...FULL, example: true }, 's2', civil('2027-09-13')).example).toBe(true);
});

test('what is taken comes in the order of the table of fields', () => {
  const order = Object.keys(sessionFields).filter((field) => TAKEN.some((taken) => taken === field));
  expect(TAKEN).toEqual(order);
});
