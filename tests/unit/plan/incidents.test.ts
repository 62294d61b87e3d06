import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { civil } from '@/lib/dates/civil';
import { withPresence } from '@/lib/plan/exam-people';
import { INCIDENT_REMINDERS, incidentText, numbered, observationsDraft, observationsOf, TOLD_TO_DDETS } from '@/lib/plan/incidents';
import { newSession, type Session } from '@/lib/session/session';
import { INCIDENTS, newCandidate, type Incident } from '@/lib/session/session-lists';

const [FIRST, SECOND] = [civil('2027-03-15'), civil('2027-03-16')];
const SESSION: Session = { ...newSession('s1', 'Soudeur', FIRST, SECOND), candidates: [newCandidate('c1', 'C. D.'), newCandidate('c2', 'A. B.')] };
const incident = (id: string, patch: Partial<Incident> = {}): Incident => ({ id, day: FIRST, kind: 'autre', at: null, text: 'Un fait.', ...patch });
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('incidents', () => {
  test('are numbered by day, then hour; one without an hour ends its day', () => {
    const incidents = [incident('a', { day: SECOND, at: '08:00' }), incident('b'), incident('c', { at: '23:59' }), incident('d', { at: '09:05' })];
    expect(numbered({ incidents }).map(({ number, incident: { id } }) => [number, id])).toEqual([
      [1, 'd'],
      [2, 'c'],
      [3, 'b'],
      [4, 'a'],
    ]);
  });

  test('have the same numbers in whatever order they are held', () => {
    const some = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), day: fc.constantFrom(FIRST, SECOND), at: fc.constantFrom(null, '09:05', '10:00') }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (found) => {
        const incidents = found.map(({ id, ...patch }) => incident(id, patch));
        expect(numbered({ incidents: incidents.toReversed() })).toEqual(numbered({ incidents }));
      }),
    );
  });

  test('read as one line each', () => {
    const said = numbered({ incidents: [incident('a', { at: '10:05', kind: 'materiel', text: ' Coupure de courant. ' }), incident('b')] }).map(incidentText);
    expect(said.map(plain)).toEqual(['1. lun. 15 mars 2027, 10 h 05, matériel : Coupure de courant.', '2. lun. 15 mars 2027, autre : Un fait.']);
  });

  test('of every nature have what is to be known; fraud and want of jurors are told to the DDETS', () => {
    for (const kind of INCIDENTS) expect(INCIDENT_REMINDERS[kind]).toBeDefined();
    expect([...TOLD_TO_DDETS]).toEqual(['fraude', 'carence']);
    expect(INCIDENT_REMINDERS.fraude.map(({ id }) => id)).toContain('fraude');
    expect(INCIDENT_REMINDERS.carence.map(({ id }) => id)).toContain('carence-jury');
    expect(INCIDENT_REMINDERS.retard.map(({ id }) => id)).toEqual(['retard-candidat']);
  });
});

describe('the observations of the PV', () => {
  const absent = withPresence(SESSION, FIRST, 'c1', { presence: 'absent' });
  const late = withPresence(withPresence(absent, SECOND, 'c1', { presence: 'retard', at: '09:12' }), SECOND, 'c2', { presence: 'retard' });

  test('are empty where there is nothing to say', () => {
    expect(observationsDraft(SESSION)).toBe('');
    expect(observationsDraft(withPresence(SESSION, FIRST, 'c1', { presence: 'present' }))).toBe('');
  });

  test('are drafted from the absents, the late arrivals and the incidents', () => {
    expect(plain(observationsDraft({ ...late, incidents: [incident('a', { at: '10:00', kind: 'fraude', text: 'Téléphone.' })] })).split('\n')).toEqual([
      'Absents :',
      '- lun. 15 mars 2027 : C. D.',
      'Retards :',
      '- mar. 16 mars 2027 : A. B. et C. D. (arrivée à 9 h 12)',
      'Incidents :',
      '1. lun. 15 mars 2027, 10 h, fraude : Téléphone.',
    ]);
  });

  test('name no juror: who of the jury is not there is an incident', () => {
    expect(observationsDraft(withPresence(SESSION, FIRST, 'j1', { presence: 'absent' }))).toBe('');
  });

  test('are the user’s own once she wrote them', () => {
    expect(observationsOf({ ...late, pvObservations: 'Rien.' })).toBe('Rien.');
    expect(observationsOf(late)).toBe(observationsDraft(late));
  });

  test('are never longer than their field', () => {
    const many = Array.from({ length: 8 }, (_, n) => incident(`i${String(n)}`, { text: 'x'.repeat(2_000) }));
    expect(observationsDraft({ ...SESSION, incidents: many })).toHaveLength(10_000);
  });
});
