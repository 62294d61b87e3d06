import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { freshChanges, mergeImport } from '@/lib/exchange/merge';
import { previewImport } from '@/lib/exchange/preview';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { entryAt } from '@/lib/session/entries';
import { isErasure, isPersonal } from '@/lib/session/erase';
import { foldSession } from '@/lib/session/fold';
import { union } from '@/lib/session/merge';
import { erasures } from '../../arbitraries/erasures';
import { edits, folded, sessionHistories } from '../../arbitraries/session';
import { changeOf, CREATED, fileOf, plain, read, SOUDEUR } from './files';
import { times } from '@/tests/arbitraries/runs';

vi.setConfig({ testTimeout: 60_000 });

const RUNS = times(20);

/** The text of a file that holds these changes of one session. */
function fileWith(changes: readonly Change[]): string {
  return writeDocument(
    exportDocument({
      sessions: [{ session: folded('s1', changes), changes }],
      centre: { centre: NEW_CENTRE, changes: [] },
      exportedAt: '2026-11-22T10:00:00.000Z',
      today: civil('2026-11-22'),
      rules: [],
    }),
  );
}

/** What is here after an import. */
function imported(file: string, changes: readonly Change[]): Change[] {
  return union(changes, mergeImport(read(file), new Map([['s1', changes]]), []).sessions.get('s1') ?? []);
}

/** One history, and three copies of it: two that were edited apart, and one in which some of the people were erased at some moment. */
const copies = sessionHistories('s1').chain(({ changes }) =>
  fc.record({
    a: edits('s1', changes, 'x', 2).map((own) => [...changes, ...own]),
    b: edits('s1', changes, 'y', 2).map((own) => [...changes, ...own]),
    marked: erasures('s1', changes, 'z').map((marks) => union([...changes, ...marks], [])),
    order: fc.boolean(),
  }),
);

/** Whether a change says something personal of whom any of these marks erases. */
function isErased({ path }: Change, marks: readonly Change[]): boolean {
  const entry = path.split('/').slice(0, 2).join('/');
  return isPersonal(path) && marks.some((mark) => mark.path === 'erasedOn' || mark.path === `${entry}/erased`);
}

describe('what was erased on one side', () => {
  test('is nowhere once merged, neither as a value nor in an id, in whatever order the copies meet', () => {
    fc.assert(
      fc.property(copies, ({ a, b, marked, order }) => {
        const merged = order ? union(a, union(b, marked)) : union(union(marked, b), a);
        const marks = marked.filter(isErasure);
        const gone = [...a, ...b].filter((change) => isErased(change, marks));
        const left = new Set(merged.map(({ id }) => id));
        expect(merged.filter((change) => isErased(change, marks))).toEqual([]);
        for (const { id } of gone) expect(left.has(id)).toBe(false);
      }),
      RUNS,
    );
  });

  test('is erased alike in every order: the merge stays commutative, associative and idempotent', () => {
    fc.assert(
      fc.property(copies, ({ a, b, marked }) => {
        expect(union(a, marked)).toEqual(union(marked, a));
        expect(union(a, union(b, marked))).toEqual(union(union(a, b), marked));
        const all = union(a, marked);
        expect(union(all, marked)).toEqual(all);
        expect(union(all, a)).toEqual(all);
      }),
      RUNS,
    );
  });

  test('stays erased when an older file comes in, and that file brings nothing a second time', () => {
    fc.assert(
      fc.property(copies, ({ a, marked }) => {
        const after = imported(fileWith(a), marked);
        expect(after).toEqual(union(a, marked));
        expect(freshChanges(after, read(fileWith(a)).sessions[0]?.changes ?? [])).toEqual([]);
      }),
      RUNS,
    );
  });

  test('goes here too when the file of the erased copy comes in', () => {
    fc.assert(
      fc.property(copies, ({ a, marked }) => {
        expect(imported(fileWith(marked), a)).toEqual(union(a, marked));
      }),
      RUNS,
    );
  });

  test('leaves the entry, under a name that says so', () => {
    fc.assert(
      fc.property(copies, ({ marked }) => {
        const session = folded('s1', marked);
        for (const { path } of marked.filter(isErasure)) {
          const at = entryAt(path);
          if (at?.list !== 'candidates') continue;
          for (const { label } of session.candidates.filter(({ id }) => id === at.id)) expect(label).toBe('Données effacées');
        }
      }),
      RUNS,
    );
  });
});

test('an export with erased people, read and written again, is the same to the byte; its fields alone say as much', () => {
  fc.assert(
    fc.property(copies, ({ marked }) => {
      const text = fileWith(marked);
      const again = read(text);
      expect(again.notes).toEqual([]);
      expect(fileWith(again.sessions[0]?.changes ?? [])).toBe(text);
      const { sessions, ...document } = JSON.parse(text) as { sessions: object[] };
      const bare = read(JSON.stringify({ ...document, sessions: sessions.map((session) => ({ ...session, changes: undefined })) }));
      expect(bare.sessions[0]?.session).toEqual(again.sessions[0]?.session);
    }),
    RUNS,
  );
});

const ALICE = [changeOf('s1', 'c4', 2000, 'candidates/c1/label', 'Alice Martin'), changeOf('s1', 'c5', 2000, 'candidates/c1/route', 'vae')];
const BOB = [changeOf('s1', 'c6', 2000, 'jurors/j1/label', 'Bob Durand')];
const LATE = [
  changeOf('s1', 'c7', 2000, 'incidents/i1/day', '2027-03-15'),
  changeOf('s1', 'c8', 2000, 'incidents/i1/kind', 'retard'),
  changeOf('s1', 'c9', 2000, 'incidents/i1/text', 'Alice Martin en retard'),
];
const HERE: readonly Change[] = [...CREATED, ...ALICE, ...BOB];
const erase = (path: string): Change => changeOf('s1', `m ${path}`, 1500, path, path === 'erasedOn' ? '2027-06-01' : true);

test('an entry that was erased bears the mark in a file, so that its fields alone carry it', () => {
  const { sessions } = JSON.parse(fileWith(union(HERE, [erase('candidates/c1/erased')]))) as { sessions: { candidates: object[]; jurors: object[] }[] };
  expect(sessions[0]?.candidates).toMatchObject([{ id: 'c1', label: 'Données effacées', erased: true }]);
  expect(sessions[0]?.jurors[0]).not.toHaveProperty('erased');
});

describe('a file without a history', () => {
  const bare = (keys: object) => read(fileOf([{ ...SOUDEUR, candidates: [{ id: 'c1', label: 'Alice Martin', route: 'vae' }], ...keys }])).sessions[0];

  test('spells out in ids what it says, which an erasure takes away with the change', () => {
    const named = bare({})?.changes ?? [];
    expect(JSON.stringify(named)).toContain('candidates/c1/label \\"Alice Martin\\"');
    const merged = union(named, [erase('candidates/c1/erased')]);
    expect(JSON.stringify(merged)).not.toContain('Alice');
    expect(foldSession('s1', merged)?.candidates).toMatchObject([{ label: 'Données effacées', route: 'vae' }]);
  });

  test('that says a person or a session to be erased stands for no change that names anybody', () => {
    const person = bare({ candidates: [{ id: 'c1', label: 'Alice Martin', erased: true }] });
    const whole = bare({ erasedOn: '2027-06-01', notes: 'Alice Martin', ticks: { 'commander-dte#': { who: 'Alice Martin' } } });
    for (const session of [person, whole]) {
      expect(JSON.stringify(session)).not.toContain('Alice');
      expect(session?.session.candidates).toMatchObject([{ label: 'Données effacées' }]);
    }
  });
});

describe('the preview of an import', () => {
  const preview = (file: readonly Change[], here: readonly Change[] | null = HERE) =>
    previewImport(read(fileWith(union(file, []))), here === null ? new Map() : new Map([['s1', here]]), [], Date.UTC(2027, 0, 1));

  test('says whose personal data it erases, by the names that they have here', () => {
    const { notes } = preview([...HERE, erase('candidates/c1/erased'), erase('jurors/j1/erased')]);
    expect(notes.map(plain)).toEqual([
      'L’import efface les données personnelles de « Alice Martin » et « Bob Durand » (session « Soudeur »), ce qui ne peut pas être annulé.',
    ]);
  });

  test('names five, and counts the others', () => {
    const many = Array.from({ length: 7 }, (_, n) => changeOf('s1', `n${String(n)}`, 2000, `others/o${String(n)}/label`, `P. ${String(n)}`));
    const roles = many.map(({ path }, n) => changeOf('s1', `r${String(n)}`, 2000, path.replace('label', 'role'), 'formateur'));
    const here = [...CREATED, ...many, ...roles];
    const marks = many.map(({ path }) => erase(path.replace('label', 'erased')));
    expect(plain(preview([...here, ...marks], here).notes[0] ?? '')).toContain('« P. 4 » et 2 autres (session');
  });

  test('says that of a whole session', () => {
    expect(preview([...HERE, erase('erasedOn')]).notes.map(plain)).toEqual([
      'L’import efface les données personnelles de la session « Soudeur », ce qui ne peut pas être annulé.',
    ]);
  });

  test('says an incident by its day and its kind', () => {
    expect(plain(preview([...CREATED, ...LATE, erase('incidents/i1/erased')], [...CREATED, ...LATE]).notes[0] ?? '')).toContain('de « retard, lun. 15 mars 2027 »');
  });

  test('says nothing of it where nothing here is erased', () => {
    const erased = union([...HERE, erase('candidates/c1/erased')], []);
    expect(preview(erased, erased).notes).toEqual([]);
    expect(preview(erased, null).notes.map(plain)).toEqual(['L’import ajoute 1 candidat et 1 juré.']);
  });

  test('counts in words the people that it adds, once each, removed ones aside', () => {
    const carol = [changeOf('s1', 'x1', 3000, 'candidates/c2/label', 'Carol'), changeOf('s1', 'x2', 3000, 'candidates/c3/label', 'Dan')];
    const gone = changeOf('s1', 'x3', 3000, 'candidates/c3/removed', true);
    expect(preview([...HERE, ...carol]).notes.map(plain)).toEqual(['L’import ajoute 2 candidats.']);
    expect(preview([...HERE, ...carol, gone]).notes.map(plain)).toEqual(['L’import ajoute 1 candidat.']);
  });

  test('names the person of a field that moves, and counts people rather than their fields', () => {
    const moved = [changeOf('s1', 'x1', 3000, 'candidates/c1/sentOn', '2027-02-01'), changeOf('s1', 'x2', 3000, 'candidates/c1/proofOn', '2027-02-04')];
    const { sessions, fields } = preview([...HERE, ...moved]);
    expect(sessions[0]?.fields.map(({ label }) => plain(label))).toEqual([
      'candidat « Alice Martin », convocation envoyée le',
      'candidat « Alice Martin », preuve reçue le',
    ]);
    expect(fields).toEqual([{ label: 'candidats', count: 1 }]);
  });

  test('tells of an entry that went its removal alone, and nothing of one that came and went elsewhere', () => {
    const elsewhere = [changeOf('s1', 'x1', 3000, 'candidates/c2/label', 'Carol'), changeOf('s1', 'x2', 3001, 'candidates/c2/removed', true)];
    const gone = changeOf('s1', 'x3', 3000, 'candidates/c1/removed', true);
    expect(preview([...HERE, ...elsewhere, gone]).sessions[0]?.fields.map(({ path }) => path)).toEqual(['candidates/c1/removed']);
  });
});
