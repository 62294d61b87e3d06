import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { checklistLineSchema, rulebookSchema, ruleSchema } from '@/lib/exchange/computed';
import { exportDocument, writeDocument, type ToExport } from '@/lib/exchange/write';
import { RULES } from '@/lib/rulebook/rulebook';
import { NEW_CENTRE } from '@/lib/session/centre';
import { foldCentre } from '@/lib/session/fold';
import { newSession } from '@/lib/session/session';
import { newCandidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { SCHEMA } from '@/lib/session/version';
import { changeOf, CREATED } from './files';

const SOUDEUR = newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17'));

function exported(given: Partial<ToExport>) {
  return exportDocument({
    sessions: [{ session: SOUDEUR, changes: CREATED }],
    centre: { centre: NEW_CENTRE, changes: [] },
    exportedAt: '2026-11-22T10:00:00.000Z',
    today: civil('2026-11-22'),
    ...given,
  });
}

test('a document says what it is, of which version, when, and by which rulebook', () => {
  const document = exported({});
  expect(Object.keys(document)).toEqual([
    'format',
    'version',
    'schema',
    'exportedAt',
    'rulebook',
    'rules',
    'centre',
    'sessions',
  ]);
  expect(document).toMatchObject({ format: 'jalon-checklist', version: 1, schema: SCHEMA, exportedAt: '2026-11-22T10:00:00.000Z' });
});

test('a session bears every stored field, by the names of the contract', () => {
  expect(Object.keys(exported({}).sessions[0] ?? {}).sort()).toEqual(
    [
      ...['id', 'ceresNumber', 'title', 'titleCode', 'kind', 'start', 'end', 'titleExpiry', 'site', 'candidateCount', 'routes'],
      ...['transport', 'ctrmtv', 'supervision', 'actors', 'dteReceivedOn', 'ceresState', 'state', 'notes', 'example', 'removed'],
      ...['accommodationsAsked', 'accommodationsGranted', 'agrementValid', 'responsable', 'suppleant', 'responsableDeclared'],
      ...['pvSentOn', 'pvValidatedOn', 'partialOrFailed', 'trainingEnd', 'unansweredBefore', 'frozen', 'ticks', 'changes', 'checklist'],
      ...['pvSentWay', 'pvScanSentOn', 'pvObservations', 'erasedOn'],
      ...['joinedTo', 'erasedFrom'],
      ...['candidates', 'jurors', 'others', 'attendance', 'exams', 'incidents', 'draws'],
      ...['passageExams', 'passageExtras', 'passageDays', 'passage'],
    ].sort(),
  );
  expect(Object.keys(exported({}).centre)).toEqual([
    ...['name', 'region', 'territory', 'convenes', 'convenesAnswer', 'convenesAnsweredOn', 'since'],
    ...['sites', 'titles', 'ownRules', 'margins', 'confirmed', 'screens', 'derouleExams', 'ticks', 'changes'],
  ]);
});

test('a tick is « à refaire », or has a time, where it says so; otherwise it has the names of the contract and no other', () => {
  const ticks = {
    'commander-dte#': EMPTY_TICK,
    'constituer-jury#': { ...EMPTY_TICK, redo: true },
    'faire-emarger#2027-03-15': { ...EMPTY_TICK, doneAt: '09:05' },
  } as const;
  const [document] = exported({ sessions: [{ session: { ...SOUDEUR, ticks }, changes: [] }] }).sessions;
  const names = ['status', 'doneOn', 'doneBy', 'observation', 'who'];
  expect(Object.keys(document?.ticks['commander-dte#'] ?? {})).toEqual([...names, 'steps']);
  expect(Object.keys(document?.ticks['constituer-jury#'] ?? {})).toEqual([...names, 'redo', 'steps']);
  expect(document?.ticks['constituer-jury#']?.redo).toBe(true);
  expect(Object.keys(document?.ticks['faire-emarger#2027-03-15'] ?? {})).toEqual([...names, 'doneAt', 'steps']);
  expect(document?.ticks['faire-emarger#2027-03-15']?.doneAt).toBe('09:05');
});

test('a line of checklist says where an occurrence stands, as the plan computes it', () => {
  const tick = { ...EMPTY_TICK, status: 'fait', doneOn: civil('2026-11-20'), steps: { 'dates-exactes': true } } as const;
  const session = { ...SOUDEUR, ticks: { 'creer-session-ceres#': tick } };
  const [document] = exported({ sessions: [{ session, changes: [] }] }).sessions;
  expect(document?.checklist.find(({ rule }) => rule === 'creer-session-ceres')).toEqual({
    rule: 'creer-session-ceres',
    subject: '',
    phase: 'programmation',
    status: 'fait',
    due: '2026-12-14',
    target: '2026-12-14',
    workingDay: '2026-12-14',
    urgency: null,
    doneOn: '2026-11-20',
    doneBy: null,
    observation: null,
    who: null,
    steps: { 'dates-exactes': true, 'nombre-de-candidats': false, 'avant-echeance-du-titre': false },
  });
  expect(document?.checklist.find(({ rule }) => rule === 'commander-dte')).toMatchObject({ status: 'a-faire', urgency: 'sous-30-jours' });
});

test('only the steps that apply are told, true or false', () => {
  const steps = (ctrmtv: boolean) =>
    exported({ sessions: [{ session: { ...SOUDEUR, ctrmtv }, changes: [] }] }).sessions[0]?.checklist.find(
      ({ rule }) => rule === 'transmettre-pv',
    )?.steps;
  expect(steps(true)).toEqual({ 'version-numerisee': false });
  expect(steps(false)).toEqual({});
});

test('a rule is told once, however many sessions it applies to, and left out where it applies to none', () => {
  const unconditional = RULES.filter(({ when }) => when === undefined);
  const onlyTransport = unconditional.map((rule) => (rule.id === 'commander-dte' ? { ...rule, when: 'transport' as const } : rule));
  const other = { ...SOUDEUR, id: 's2' };
  const two = [SOUDEUR, other].map((session) => ({ session, changes: [] }));
  const without = exported({ sessions: two, rules: onlyTransport });
  expect(without.rules.map(({ id }) => id)).toEqual(unconditional.map(({ id }) => id).filter((id) => id !== 'commander-dte'));
  expect(without.sessions[0]?.checklist.some(({ rule }) => rule === 'commander-dte')).toBe(false);
  const transport = exported({ sessions: [...two, { session: { ...SOUDEUR, id: 's3', transport: true }, changes: [] }], rules: onlyTransport });
  expect(transport.rules).toEqual(onlyTransport);
});

test('a removed session is exported removed, with its history and an empty checklist', () => {
  const document = exported({ sessions: [{ session: { ...SOUDEUR, removed: true }, changes: CREATED }] });
  expect(document.sessions).toMatchObject([{ removed: true, changes: CREATED, checklist: [] }]);
  expect(document.rules).toEqual([]);
});

test('sessions go by first day then id, changes by stamp then id, ticks and steps by key', () => {
  const [b, a, c] = [
    { ...SOUDEUR, id: 'b' },
    { ...SOUDEUR, id: 'a' },
    { ...SOUDEUR, id: 'c', start: civil('2027-03-01') },
  ];
  const ticks = { 'b#': EMPTY_TICK, 'a#x': EMPTY_TICK, 'a-b#': EMPTY_TICK, 'a#': { ...EMPTY_TICK, steps: { z: true, y: true } } };
  const changes = [changeOf('a', 'y', 2, 'site', 'Lyon'), changeOf('a', 'z', 1, 'site', 'Lyon'), changeOf('a', 'x', 2, 'notes', 'n')];
  const document = exported({
    sessions: [
      { session: b, changes: [] },
      { session: { ...a, ticks }, changes },
      { session: c, changes: [] },
    ],
  });
  expect(document.sessions.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  expect(document.sessions[1]?.changes.map(({ id }) => id)).toEqual(['z', 'x', 'y']);
  expect(Object.keys(document.sessions[1]?.ticks ?? {})).toEqual(['a#', 'a#x', 'a-b#', 'b#']);
  expect(Object.keys(document.sessions[1]?.ticks['a#']?.steps ?? {})).toEqual(['y', 'z']);
});

test('the order in which a record holds its fields does not show', () => {
  const backwards = Object.fromEntries(Object.entries(SOUDEUR).reverse()) as typeof SOUDEUR;
  const text = writeDocument(exported({ sessions: [{ session: backwards, changes: [] }] }));
  expect(text).toBe(writeDocument(exported({ sessions: [{ session: SOUDEUR, changes: [] }] })));
});

test('a change that the journal holds twice is exported once', () => {
  expect(exported({ sessions: [{ session: SOUDEUR, changes: [...CREATED, ...CREATED] }] }).sessions[0]?.changes).toHaveLength(3);
});

test('the centre is always there, with its own changes, and moves what depends on it', () => {
  const changes = [changeOf('centre', 'c1', 1, 'region', 'auvergne-rhone-alpes')];
  const document = exported({ centre: { centre: foldCentre(changes), changes } });
  expect(document.centre).toEqual({ ...NEW_CENTRE, region: 'auvergne-rhone-alpes', changes });
  expect(document.sessions[0]?.checklist.find(({ rule }) => rule === 'transmettre-pv')?.due).toBe('2027-04-01');
});

test('a task that counts people says how many, and when it was said to be done without them', () => {
  const candidates = [{ ...newCandidate('c1', 'A. B.'), sentOn: SOUDEUR.start }, newCandidate('c2', 'C. D.')];
  const ticks = { 'convoquer-candidats#': { ...EMPTY_TICK, status: 'fait' as const, doneAt: '09:05' } };
  const document = exported({ sessions: [{ session: { ...SOUDEUR, candidates, ticks }, changes: [] }] });
  const line = document.sessions[0]?.checklist.find(({ rule }) => rule === 'convoquer-candidats');
  expect(line).toMatchObject({ status: 'fait', doneAt: '09:05', count: { done: 1, of: 2 }, overridden: true });
  expect(checklistLineSchema.parse(line)).toEqual(line);
});

test('what is computed has the shape that the published schema describes', () => {
  const document = exported({});
  for (const line of document.sessions[0]?.checklist ?? []) expect(checklistLineSchema.parse(line)).toEqual(line);
  for (const rule of RULES) expect(ruleSchema.parse(rule)).toEqual(rule);
  expect(rulebookSchema.parse(document.rulebook)).toEqual(document.rulebook);
});
