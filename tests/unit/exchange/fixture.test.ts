import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { exportDocument } from '@/lib/exchange/write';
import { NO_LISTS } from '@/lib/session/centre-lists';
import { NO_SESSION_LISTS } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { read } from './files';

/** The fields of a session that came after schema 1, of which its file says nothing. */
const SINCE = {
  accommodationsAsked: null,
  accommodationsGranted: null,
  agrementValid: null,
  responsable: null,
  suppleant: null,
  responsableDeclared: null,
  pvSentOn: null,
  pvSentWay: null,
  pvScanSentOn: null,
  pvValidatedOn: null,
  pvObservations: null,
  partialOrFailed: null,
  trainingEnd: null,
  unansweredBefore: null,
  frozen: null,
  erasedOn: null,
  joinedTo: null,
  erasedFrom: null,
  ...NO_SESSION_LISTS,
};

/** An export as Jalon wrote it when its records were at version 1: whatever comes later, this file is read. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-1.json'), 'utf8');

test('the export of schema 1 is read without a note', () => {
  const document = read(text);
  expect(document.notes).toEqual([]);
  expect(document.exportedAt).toBe('2026-11-22T10:00:00.000Z');
  expect(document.centre?.centre).toEqual({
    name: 'Centre des Deux Rives',
    region: 'auvergne-rhone-alpes',
    territory: 'metropole',
    convenes: 'ceres',
    convenesAnswer: null,
    convenesAnsweredOn: null,
    since: null,
    ticks: {},
    ...NO_LISTS,
  });
});

test('its first session, removed, has all it had', () => {
  expect(read(text).sessions[0]?.session).toEqual({
    id: '0c9d1f7a-8f3e-4b52-a6c1-2e4d5f6a7b88',
    title: 'Conducteur du transport routier de marchandises sur porteur',
    start: '2027-01-11',
    end: '2027-01-11',
    ceresNumber: null,
    titleCode: null,
    kind: 'ccp',
    titleExpiry: null,
    site: null,
    candidateCount: null,
    transport: true,
    ctrmtv: true,
    supervision: null,
    actors: null,
    ...SINCE,
    dteReceivedOn: '2026-11-21',
    ceresState: 'convocations-envoyees',
    state: 'reportee',
    notes: null,
    example: false,
    removed: true,
    routes: [],
    ticks: {
      'regle-retiree#2027-01-11': { ...EMPTY_TICK, status: 'fait' },
      'valider-convocations-ceres#': { ...EMPTY_TICK, status: 'sans-objet', observation: 'Session reportée par la DDETS' },
    },
  });
});

test('its second one, moved by a device whose clock was set back, too', () => {
  expect(read(text).sessions[1]?.session).toEqual({
    id: 'b7e5a8d2-52f4-4c6e-9d0f-6f2f0a3c1e11',
    title: 'Soudeur assembleur industriel',
    start: '2027-03-16',
    end: '2027-03-17',
    ceresNumber: '2027-03-0042',
    titleCode: 'TP-01234',
    kind: 'titre',
    titleExpiry: '2028-06-30',
    site: 'Plateau de Vénissieux',
    candidateCount: 8,
    transport: false,
    ctrmtv: null,
    supervision: true,
    actors: false,
    ...SINCE,
    dteReceivedOn: null,
    ceresState: 'en-preparation',
    state: 'active',
    notes: 'Portail fermé à 18 h ;\nsonner « Accueil ».',
    example: false,
    removed: false,
    routes: ['formation', 'vae'],
    ticks: {
      'creer-session-ceres#': {
        ...EMPTY_TICK,
        status: 'fait',
        doneOn: '2026-11-20',
        doneBy: 'Mme Perrin',
        steps: { 'dates-exactes': true, 'nombre-de-candidats': true },
      },
      'transmettre-pv#': { ...EMPTY_TICK, observation: 'Prévoir un envoi suivi', who: 'R. Diallo' },
    },
  });
});

test('exported again, it says all that it said, what is computed aside', () => {
  const { sessions, centre, exportedAt } = read(text);
  if (centre === null || exportedAt === null) throw new Error('the fixture has both');
  const again = exportDocument({ sessions, centre, exportedAt, today: civil('2026-11-22') });
  expect(JSON.parse(JSON.stringify(again))).toMatchObject(stored(JSON.parse(text)));
});

/** A document without what is computed: rules, rulebook, checklists and the version of the records. */
function stored(document: unknown): object {
  if (typeof document !== 'object' || document === null || !('sessions' in document) || !Array.isArray(document.sessions)) {
    throw new Error('not a document');
  }
  const computed = new Set(['rules', 'rulebook', 'checklist', 'schema']);
  const without = (record: object) => Object.fromEntries(Object.entries(record).filter(([key]) => !computed.has(key)));
  return { ...without(document), sessions: document.sessions.map((session: object) => without(session)) };
}
