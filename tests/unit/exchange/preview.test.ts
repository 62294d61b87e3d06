import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { mergeImport } from '@/lib/exchange/merge';
import { previewImport } from '@/lib/exchange/preview';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { sessionLeaves, type Leaves } from '@/lib/session/leaves';
import { union } from '@/lib/session/merge';
import { edits, folded, sessionHistories } from '../../arbitraries/session';
import { changeOf, CREATED, fileOf, plain, read, SOUDEUR } from './files';
import { times } from '@/tests/arbitraries/runs';

vi.setConfig({ testTimeout: 30_000 });

const RUNS = times(25);

const NOW = Date.UTC(2026, 10, 23);
const change = (id: string, stamp: number, path: string, to: Change['to']): Change => changeOf('s1', id, stamp, path, to);

/** What importing these changes of SOUDEUR would do where those are. */
function preview(file: readonly Change[], here: readonly Change[] | null, now = NOW) {
  const document = read(fileOf([{ ...SOUDEUR, changes: file, ...fieldsOf(file) }]));
  return previewImport(document, here === null ? new Map() : new Map([['s1', here]]), [], now);
}

function fieldsOf(changes: readonly Change[]) {
  const { title, start, end } = folded('s1', changes);
  return { title, start, end };
}

test('a session that is not here is new', () => {
  const { sessions, totals } = preview(CREATED, null);
  expect(sessions).toEqual([
    {
      id: 's1',
      title: 'Soudeur',
      start: '2027-03-15',
      end: '2027-03-17',
      removed: false,
      joinedTo: null,
      outcome: 'new',
      newChanges: 3,
      fields: [],
      conflicts: [],
    },
  ]);
  expect(totals).toEqual({ new: 1, changed: 0, identical: 0, refused: 0, removed: 0, newChanges: 3, conflicts: 0 });
});

test('one whose changes are all here is identical', () => {
  const { sessions, totals, fields } = preview(CREATED, [...CREATED, change('c4', 5000, 'site', 'Lyon')]);
  expect(sessions[0]).toMatchObject({ outcome: 'identical', newChanges: 0, fields: [] });
  expect(totals).toMatchObject({ identical: 1, newChanges: 0 });
  expect(fields).toEqual([]);
});

test('a changed one tells what each leaf was and will be, in words', () => {
  const file = [...CREATED, change('c4', 5000, 'start', '2027-03-16'), change('c5', 5000, 'ticks/commander-dte#/status', 'fait')];
  const { sessions, fields } = preview(file, CREATED);
  expect(sessions[0]).toMatchObject({ outcome: 'changed', start: '2027-03-16', newChanges: 2, conflicts: [] });
  expect(sessions[0]?.fields.map((field) => ({ ...field, label: plain(field.label) }))).toEqual([
    { path: 'start', label: 'premier jour', from: '2027-03-15', to: '2027-03-16' },
    {
      path: 'ticks/commander-dte#/status',
      label: 'tâche « Commander les dossiers techniques d’évaluation dans CERES », statut',
      from: 'a-faire',
      to: 'fait',
    },
  ]);
  expect(fields).toEqual([
    { label: 'premier jour', count: 1 },
    { label: 'tâches', count: 1 },
  ]);
});

test('changes that were overtaken here only make the history longer', () => {
  const { sessions } = preview([...CREATED, change('c4', 5000, 'site', 'Lyon')], [...CREATED, change('c5', 6000, 'site', 'Lyon')]);
  expect(sessions[0]).toMatchObject({ outcome: 'changed', newChanges: 1, fields: [], conflicts: [] });
});

test('a leaf that both changed is a conflict, and the later value holds', () => {
  const [lyon, brest] = [change('c4', 5000, 'site', 'Lyon'), change('c5', 6000, 'site', 'Brest')];
  const conflict = { path: 'site', label: 'lieu' };
  expect(preview([...CREATED, brest], [...CREATED, lyon]).sessions[0]).toMatchObject({
    fields: [{ from: 'Lyon', to: 'Brest' }],
    conflicts: [{ ...conflict, here: 'Lyon', file: 'Brest', holds: 'file' }],
  });
  expect(preview([...CREATED, lyon], [...CREATED, brest]).sessions[0]).toMatchObject({
    fields: [],
    conflicts: [{ ...conflict, here: 'Brest', file: 'Lyon', holds: 'here' }],
  });
  expect(preview([...CREATED, lyon], [...CREATED, brest]).totals.conflicts).toBe(1);
});

test('where a change that both have holds, what either wrote before it is no conflict', () => {
  const shared = [...CREATED, change('c9', 9000, 'site', 'Nantes')];
  const { sessions } = preview([...shared, change('c5', 6000, 'site', 'Brest')], [...shared, change('c4', 5000, 'site', 'Lyon')]);
  expect(sessions[0]).toMatchObject({ outcome: 'changed', newChanges: 1, fields: [], conflicts: [] });
});

test('a removal in the file removes, whatever was changed here since; one that was known is not counted again', () => {
  const removal = change('c4', 5000, 'removed', true);
  const removing = preview([...CREATED, removal], [...CREATED, change('c5', 6000, 'site', 'Lyon')]);
  expect(removing.sessions[0]).toMatchObject({ outcome: 'changed', removed: true });
  expect(removing.totals.removed).toBe(1);
  const known = preview([...CREATED, removal, change('c6', 7000, 'notes', 'n')], [...CREATED, removal]);
  expect(known.sessions[0]).toMatchObject({ outcome: 'changed', removed: true });
  expect(known.totals.removed).toBe(0);
  expect(preview([...CREATED, removal], null).totals).toMatchObject({ new: 1, removed: 1 });
});

test('a session that would end before it starts is refused, with why', () => {
  const { sessions, refused, totals, notes } = preview(
    [...CREATED, change('c4', NOW + 1, 'end', '2027-03-15')],
    [...CREATED, change('c5', 5000, 'start', '2027-03-16')],
  );
  expect(sessions[0]).toMatchObject({ outcome: 'refused', newChanges: 0, fields: [] });
  expect(refused).toMatchObject([{ id: 's1', title: 'Soudeur' }]);
  expect(totals).toMatchObject({ refused: 1, changed: 0, newChanges: 0 });
  expect(notes).toEqual([]);
});

test('the centre is told like a session, and not at all where the file has none', () => {
  const file = read(fileOf([], { centre: { region: 'bretagne', territory: 'metropole' } }));
  expect(previewImport(file, new Map(), [], NOW)).toMatchObject({
    centre: { newChanges: 2, fields: [{ path: 'region', label: 'région', from: null, to: 'bretagne' }], conflicts: [] },
    totals: { newChanges: 2 },
    fields: [{ label: 'région', count: 1 }],
  });
  expect(previewImport(read(fileOf([])), new Map(), [], NOW).centre).toBeNull();
});

test('changes stamped ahead of this clock are said, if they are to be written', () => {
  const ahead = [...CREATED, change('c4', NOW + 1, 'site', 'Lyon')];
  expect(preview(ahead, CREATED).notes.map(plain)).toEqual([
    '1 modification est datée après l’heure de cet ordinateur : Jalon garde cette date, et elle l’emportera d’ici là sur ce que vous changerez au même endroit.',
  ]);
  expect(preview(ahead, ahead).notes).toEqual([]);
  expect(preview(ahead, CREATED, NOW + 1).notes).toEqual([]);
  expect(preview([...ahead, change('c5', NOW + 2, 'notes', 'n')], CREATED).notes[0]).toMatch(/^2.modifications sont datées/u);
});

test('the notes of the reading come first', () => {
  const file = read(fileOf([{ ...SOUDEUR, colour: 'red' }]));
  expect(previewImport(file, new Map(), [], 0).notes.map(plain)).toEqual([
    expect.stringContaining('ne connaît pas le champ « colour »'),
    expect.stringContaining('3 modifications sont datées après'),
  ]);
});

/** A session here, and the file of a copy that went its own way. */
const parted = sessionHistories('s1').chain(({ changes }) =>
  fc.record({
    here: edits('s1', changes, 'x', 2).map((own) => [...changes, ...own]),
    file: edits('s1', changes, 'y', 2).map((own) => [...changes, ...own]),
  }),
);

/** By what a moved leaf is told: an entry that went, by its removal alone. */
function told(path: string, after: Leaves): string {
  const [list, id, field] = path.split('/');
  const stays = field === undefined || list === 'ticks' || [...after.keys()].some((other) => other.startsWith(`${String(list)}/${String(id)}/`));
  return stays ? path : `${String(list)}/${String(id)}/removed`;
}

test('what the preview tells is what the import does', () => {
  fc.assert(
    fc.property(parted, ({ here, file }) => {
      const document = read(
        writeDocument(
          exportDocument({
            sessions: [{ session: folded('s1', file), changes: file }],
            centre: { centre: NEW_CENTRE, changes: [] },
            exportedAt: '2026-11-22T10:00:00.000Z',
            today: civil('2026-11-22'),
          }),
        ),
      );
      const store = new Map([['s1', here]]);
      const fresh = mergeImport(document, store, []).sessions.get('s1') ?? [];
      const [session] = previewImport(document, store, [], NOW).sessions;
      const [before, after] = [here, union(here, fresh)].map((changes) => sessionLeaves(folded('s1', changes)));
      if (before === undefined || after === undefined) throw new Error('two states');
      const moved = new Set([...before.keys(), ...after.keys()].filter((path) => before.get(path) !== after.get(path)).map((path) => told(path, after)));
      expect(session?.newChanges).toBe(fresh.length);
      expect(session?.fields.map(({ path }) => path).sort()).toEqual([...moved].sort());
      for (const { path, to } of session?.fields ?? []) expect(after.get(path) ?? to).toBe(to);
      for (const { holds, here: ours, file: theirs, path } of session?.conflicts ?? []) {
        expect(after.get(path) ?? null).toBe(after.has(path) ? (holds === 'here' ? ours : theirs) : null);
      }
    }),
    RUNS,
  );
});
