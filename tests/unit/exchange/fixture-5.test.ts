import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read } from './files';

/** An export as Jalon wrote it when its records were at version 5: people, an exam day, a person erased, and a session whose people all were. */
const text = await readFile(join(import.meta.dirname, '../../fixtures/exports/schema-5.json'), 'utf8');

const [couvreur, soudeur] = read(text).sessions.map(({ session }) => session);

test('the export of schema 5 is read without a note, whole', () => {
  const { notes, sessions } = read(text);
  expect(notes).toEqual([]);
  expect(sessions.map(({ session }) => [session.title, session.state, session.removed])).toEqual([
    ['Couvreur', 'archivee', false],
    ['Soudeur assembleur', 'active', false],
    ['Carreleur', 'active', true],
  ]);
});

test('its session has its people and its day', () => {
  expect(soudeur).toMatchObject({
    pvSentWay: 'courrier',
    pvScanSentOn: '2027-03-19',
    pvObservations: 'Incident n° 1 : retard de A. B.',
    candidates: [
      { id: 'candidat-1', label: 'A. B.', way: 'recommande', sentOn: '2027-02-01', proofOn: '2027-02-04', result: 'partielle', ccps: 'CCP 1' },
      { id: 'candidat-2', label: 'C. D.', route: 'vae', recevabilite: true, result: 'absence' },
    ],
    jurors: [
      { id: 'jure-1', label: 'E. F.', employer: 'Métallerie du Port', role: 'titulaire', salaried: true, answer: 'oui', declaration: true },
      { id: 'jure-2', label: 'G. H.', role: 'reserve', answer: 'non', tie: true, tieWith: 'candidat-2' },
    ],
    attendance: [{ id: '2027-03-15.candidat-1', person: 'candidat-1', presence: 'retard', at: '09:20', signed: true }],
    exams: [{ label: 'Mise en situation', start: '09:30', end: '12:00', returned: true, destroyed: true }],
    incidents: [{ kind: 'retard', at: '09:20', text: 'A. B. arrive après le début.' }],
    draws: [{ candidate: 'candidat-1', at: '09:00' }],
  });
  expect(soudeur?.ticks['faire-emarger#2027-03-15']).toMatchObject({ status: 'fait', doneOn: '2027-03-15', doneAt: '09:25' });
});

test('whom it says to be erased stays so: one person there, everybody here', () => {
  expect(soudeur?.others).toEqual([
    { id: 'formateur-1', label: 'I. J.', role: 'formateur' },
    { id: 'formateur-2', label: 'Données effacées', role: 'formateur' },
  ]);
  expect(couvreur).toMatchObject({ erasedOn: '2026-11-20', candidates: [{ id: 'ancien-1', label: 'Données effacées', result: 'reussite' }] });
});

test('its fields alone say the same as its history, what is erased too', () => {
  const document = JSON.parse(text) as { centre: object; sessions: object[] };
  const bare = read(JSON.stringify({ ...document, centre: without(document.centre), sessions: document.sessions.map(without) }));
  const whole = read(text);
  expect(bare.notes).toEqual([]);
  expect(bare.centre?.centre).toEqual(whole.centre?.centre);
  expect(bare.sessions.map(({ session }) => session)).toEqual(whole.sessions.map(({ session }) => session));
  expect(bare.sessions[1]?.changes.some(({ path, to }) => path === 'others/formateur-2/erased' && to === true)).toBe(true);
});

function without(owner: object): object {
  return Object.fromEntries(Object.entries(owner).filter(([key]) => key !== 'changes'));
}
