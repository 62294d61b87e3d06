import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { personalCounts, personalLines } from '@/lib/plan/personal';
import { plan } from '@/lib/plan/plan';
import { DESTROYED, DISAGREEMENTS, KEPT, keptUntil } from '@/lib/plan/retention';
import { archiverDossier } from '@/lib/rulebook/archivage/archiver-dossier';
import { NEW_CENTRE } from '@/lib/session/centre';
import { ERASED_NAME } from '@/lib/session/entries';
import { isPersonal } from '@/lib/session/erase';
import { sessionLeaves } from '@/lib/session/leaves';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';

const S = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));

describe('the file of a session', () => {
  test('is the union of what the sources keep', () => {
    expect(KEPT.map(({ step }) => step.id)).toEqual(['pv', 'productions', 'grilles', 'emargements', 'declarations']);
    const docs = new Set(KEPT.flatMap(({ step }) => step.sources.map(({ doc }) => doc)));
    expect([...docs].sort()).toEqual(['000', '001', '003']);
  });

  test('is kept for five years by 001 alone, which names three papers', () => {
    expect(KEPT.map(({ duration }) => duration?.doc ?? null)).toEqual(['001', '001', '001', null, null]);
  });

  test('is kept through the day before the plan lets it go', () => {
    const { lines } = plan(S, NEW_CENTRE, civil('2027-04-01'));
    expect(keptUntil(lines)).toBe('2032-03-17');
    expect(keptUntil([])).toBeNull();
  });

  test('says of each paper to destroy, and of each disagreement, who says so', () => {
    for (const { sources } of [...DESTROYED, ...DISAGREEMENTS]) expect(sources.length).toBeGreaterThan(0);
    expect(DISAGREEMENTS.every(({ sources, text }) => sources.every(({ doc }) => text.includes(doc)))).toBe(true);
    expect(DESTROYED.flatMap(({ sources }) => sources.map(({ doc }) => doc))).toEqual(['003', '003', '001', '000']);
  });

  test('is the one that its rule ticks', () => {
    expect(KEPT.map(({ step }) => step)).toEqual(archiverDossier.steps);
  });
});

describe('what says who somebody is', () => {
  const named: Session = {
    ...S,
    responsable: 'Mme Roy',
    suppleant: 'M. Petit',
    notes: 'Appeler Mme Roy',
    pvObservations: 'A. B. en retard',
    candidates: [newCandidate('a', 'A. B.'), newCandidate('b', 'C. D.')],
    jurors: [{ ...newJuror('j', 'M. Blanc'), employer: 'Ets Blanc' }],
    others: [{ id: 'o', label: 'Mme Vert', role: 'formateur' }],
    incidents: [{ id: 'i', day: S.start, kind: 'retard', at: null, text: 'A. B. à 9 h' }],
    ticks: { 'commander-dte#': { ...EMPTY_TICK, who: 'Luc', doneBy: 'Luc', observation: 'par Luc' } },
  };

  test('is counted by kind', () => {
    expect(personalLines(named).map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
      '2 noms de candidats',
      '1 nom de juré',
      '1 profession ou employeur de juré',
      '1 nom d’une autre personne',
      '1 récit d’incident',
      '2 noms de responsable et de suppléant',
      '1 note de la session',
      '1 texte d’observations du PV',
      '3 mentions « Qui », « Fait par » ou « Observation » de tâches'.replaceAll('\u00A0', ' '),
    ]);
  });

  test('is all that erasing takes, and nothing else', () => {
    const leaves = [...sessionLeaves(named).keys()].filter(isPersonal);
    expect([...personalCounts(named).values()].reduce((sum, count) => sum + count, 0)).toBe(leaves.length);
  });

  test('is none where it was erased, or never said', () => {
    expect(personalLines(S)).toEqual([]);
    expect(personalLines({ ...S, candidates: [newCandidate('a', ERASED_NAME)] })).toEqual([]);
  });
});
