import { expect, test } from 'vitest';
import { instantMs } from '@/lib/exchange/document';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSession } from '@/lib/session/session';
import { civil } from '@/lib/dates/civil';
import { changeOf, CREATED, fileOf, plain, read, SOUDEUR } from './files';

const EXPORTED_AT = Date.UTC(2026, 10, 22, 10);

test('id, title and two days make a session; all else holds its default', () => {
  expect(read(fileOf([SOUDEUR])).sessions.map(({ session }) => session)).toEqual([
    newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')),
  ]);
});

test('a session without changes is one change per field that it has, made at the instant of the export', () => {
  const [session] = read(fileOf([{ ...SOUDEUR, transport: null, kind: 'titre' }])).sessions;
  expect(session?.changes.map(({ path, from, to }) => [path, from, to])).toEqual([
    ['end', null, '2027-03-17'],
    ['kind', null, 'titre'],
    ['start', null, '2027-03-15'],
    ['title', null, 'Soudeur'],
    ['transport', null, null],
  ]);
  expect(session?.changes[0]).toEqual({
    id: `s1 end "2027-03-17" ${String(EXPORTED_AT)}`,
    act: `import s1 ${String(EXPORTED_AT)}`,
    session: 's1',
    stamp: EXPORTED_AT,
    device: 'import',
    path: 'end',
    from: null,
    to: '2027-03-17',
  });
});

test('without an instant of export, its changes come before everything', () => {
  const [session] = read(fileOf([SOUDEUR], { exportedAt: undefined })).sessions;
  expect(new Set(session?.changes.map(({ stamp }) => stamp))).toEqual(new Set([0]));
});

test('ids tell null from the text « null », and a number from its digits', () => {
  const ids = (site: unknown) => read(fileOf([{ ...SOUDEUR, site }])).sessions[0]?.changes.map(({ id }) => id);
  expect(ids(null)).toContain(`s1 site null ${String(EXPORTED_AT)}`);
  expect(ids('null')).toContain(`s1 site "null" ${String(EXPORTED_AT)}`);
});

test('the longest text in a file without changes still makes an id that a later import accepts', () => {
  const [session] = read(fileOf([{ ...SOUDEUR, notes: '"'.repeat(10_000) }])).sessions;
  expect(read(fileOf([{ ...SOUDEUR, changes: session?.changes }])).sessions[0]?.session.notes).toHaveLength(10_000);
});

test('a list of routes speaks of every route, a tick of the parts that it has', () => {
  const ticks = { 'commander-dte#': { status: 'fait', steps: { 'a-verifier': false } } };
  const [session] = read(fileOf([{ ...SOUDEUR, routes: ['vae', 'vae'], ticks }])).sessions;
  const leaves = session?.changes.map(({ path, to }) => [path, to]).filter(([path]) => String(path).includes('/'));
  expect(leaves).toEqual([
    ['routes/autre', false],
    ['routes/formation', false],
    ['routes/vae', true],
    ['ticks/commander-dte#/status', 'fait'],
    ['ticks/commander-dte#/steps/a-verifier', false],
  ]);
  expect(session?.session.routes).toEqual(['vae']);
});

test('where there are changes, they hold, ordered by stamp then id', () => {
  const later = changeOf('s1', 'c0', 2000, 'site', 'Lyon');
  const [session] = read(fileOf([{ ...SOUDEUR, changes: [later, ...CREATED.toReversed()] }])).sessions;
  expect(session?.changes.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c0']);
  expect(session?.session.site).toBe('Lyon');
});

test('a centre may say one thing, or none; a file may have no centre', () => {
  expect(read(fileOf([], { centre: { region: 'bretagne' } })).centre).toEqual({
    centre: { ...NEW_CENTRE, region: 'bretagne' },
    changes: [expect.objectContaining({ id: `centre region "bretagne" ${String(EXPORTED_AT)}`, session: 'centre', stamp: EXPORTED_AT })],
  });
  expect(read(fileOf([], { centre: {} })).centre).toEqual({ centre: NEW_CENTRE, changes: [] });
  expect(read(fileOf([])).centre).toBeNull();
});

test('rules, rulebook and checklists are computed anew, whatever the file holds there', () => {
  const file = fileOf([{ ...SOUDEUR, checklist: 'anything' }], { rules: 12, rulebook: null });
  expect(read(file)).toMatchObject({ ok: true, notes: [] });
});

test('a byte order mark is not a fault', () => {
  expect(read(`\uFEFF${fileOf([SOUDEUR])}`).sessions).toHaveLength(1);
});

test('a removed session is read, removed', () => {
  expect(read(fileOf([{ ...SOUDEUR, removed: true }])).sessions[0]?.session.removed).toBe(true);
});

test('keys that this version does not know are named, so that nothing vanishes unsaid', () => {
  const file = fileOf(
    [
      { ...SOUDEUR, margins: [], ticks: { 'commander-dte#': { colour: 'red' } } },
      { ...SOUDEUR, id: 's2', margins: [] },
    ],
    { rappels: [], centre: { salles: [], sites: [{ id: 's', name: 'A', etage: 2 }] } },
  );
  expect(read(file).notes.map(plain)).toEqual([
    'Fichier : cette version de Jalon ne connaît pas le champ « rappels », qui n’est pas repris.',
    'Centre : cette version de Jalon ne connaît pas le champ « salles », qui n’est pas repris.',
    'Centre : cette version de Jalon ne connaît pas le champ « sites/…/etage », qui n’est pas repris.',
    '2 sessions : cette version de Jalon ne connaît pas le champ « margins », qui n’est pas repris.',
    'Session 1 (« Soudeur ») : cette version de Jalon ne connaît pas le champ « ticks/…/colour », qui n’est pas repris.',
  ]);
});

test('where fields and changes differ, the changes hold and a note says so', () => {
  const file = fileOf([{ ...SOUDEUR, title: 'Soudeuse', site: null, changes: [...CREATED, changeOf('s1', 'c4', 5, 'site', 'Lyon')] }]);
  expect(read(file).sessions[0]?.session).toMatchObject({ title: 'Soudeur', site: 'Lyon' });
  expect(read(file).notes.map(plain)).toEqual([
    'Session 1 (« Soudeuse ») : les champs ne disent pas la même chose que les modifications, qui l’emportent : ' +
      'titre (« Soudeuse » dans le champ, « Soudeur » retenu), lieu (« null » dans le champ, « Lyon » retenu).',
  ]);
});

test('so it is for a tick that the fields lack or have too much, and for the centre', () => {
  const changes = [...CREATED, changeOf('s1', 'c4', 5, 'ticks/commander-dte#/status', 'fait')];
  expect(read(fileOf([{ ...SOUDEUR, changes, ticks: {} }])).notes.map(plain)).toEqual([
    expect.stringContaining('statut (« a-faire » dans le champ, « fait » retenu).'),
  ]);
  expect(read(fileOf([{ ...SOUDEUR, changes: CREATED, ticks: { 'a#': { who: 'Anne' } } }])).notes.map(plain)).toEqual([
    expect.stringContaining('tâche « a », qui s’en charge (« Anne » dans le champ, « null » retenu).'),
  ]);
  expect(read(fileOf([{ ...SOUDEUR, changes }])).notes).toEqual([]);
  expect(read(fileOf([], { centre: { name: 'Les Deux Rives', changes: [] } })).notes.map(plain)).toEqual([
    'Centre : les champs ne disent pas la même chose que les modifications, qui l’emportent : nom (« Les Deux Rives » dans le champ, « null » retenu).',
  ]);
});

test('only the first differences of a session are spelt out', () => {
  const fields = { ceresNumber: '1', titleCode: '2', site: '3', notes: '4', actors: true, transport: true, example: true };
  expect(read(fileOf([{ ...SOUDEUR, ...fields, changes: CREATED }])).notes.map(plain)).toEqual([expect.stringMatching(/retenu\), et 2 autres\.$/)]);
});

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['2026-11-22T10:00:00.000Z', EXPORTED_AT],
  ['2026-11-22T10:00:00.25Z', EXPORTED_AT + 250],
  ['2026-11-22T10:00:00.123456789Z', EXPORTED_AT + 123],
  ['2026-11-22T11:00:00+01:00', EXPORTED_AT],
  ['2026-11-21T23:30:00-10:30', EXPORTED_AT],
])('%s is %i milliseconds after 1970', (text, ms) => {
  expect(instantMs(text)).toBe(ms);
  expect(ms).toBe(Date.parse(text));
});

test.each(['', '2026-11-22', '2026-11-22T10:00Z', '2026-11-22 10:00:00Z', '2026-11-22T24:00:00Z', '2026-02-29T00:00:00Z', '1969-12-31T23:59:59Z'])(
  '« %s » is no instant of an export',
  (text) => {
    expect(instantMs(text)).toBeNull();
  },
);
