import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readDocument } from '@/lib/exchange/read';
import { exportDocument, writeDocument, type ToExport } from '@/lib/exchange/write';
import { union } from '@/lib/session/merge';
import { centreHistories, days, manySessionHistories } from '../../arbitraries/session';
import { read } from './files';
import { times } from '@/tests/arbitraries/runs';

vi.setConfig({ testTimeout: 30_000 });

const exports: fc.Arbitrary<ToExport> = fc.record({
  sessions: manySessionHistories(3),
  centre: centreHistories,
  exportedAt: fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-11-22T09:59:59Z'),
  today: days,
});

test('any sessions and centre, exported and imported, are the same with the same history', () => {
  fc.assert(
    fc.property(exports, (given) => {
      const { sessions, centre } = read(writeDocument(exportDocument(given)));
      const byId = new Map(given.sessions.map((each) => [each.session.id, each]));
      expect(sessions).toHaveLength(byId.size);
      for (const { session, changes } of sessions) {
        expect(session).toEqual(byId.get(session.id)?.session);
        expect(changes).toEqual(union(byId.get(session.id)?.changes ?? [], []));
      }
      expect(centre?.centre).toEqual(given.centre.centre);
    }),
    times(40),
  );
});

test('export, import and export again on the same day is identical to the byte', () => {
  fc.assert(
    fc.property(exports, (given) => {
      const text = writeDocument(exportDocument(given));
      const { sessions, centre, exportedAt, notes } = read(text);
      if (centre === null || exportedAt === null) throw new Error('both are always written');
      expect(writeDocument(exportDocument({ sessions, centre, exportedAt, today: given.today }))).toBe(text);
      expect(notes).toEqual([]);
    }),
    times(40),
  );
});

test('the order in which sessions and changes are given does not show', () => {
  fc.assert(
    fc.property(exports, (given) => {
      const backwards = {
        ...given,
        sessions: given.sessions.map((each) => ({ ...each, changes: [...each.changes].reverse() })).reverse(),
      };
      expect(writeDocument(exportDocument(backwards))).toBe(writeDocument(exportDocument(given)));
    }),
  );
});

test('without their histories, the fields of an export read as the same sessions', () => {
  fc.assert(
    fc.property(exports, (given) => {
      const document = exportDocument(given);
      const bare = document.sessions.map((session) => ({ ...session, changes: undefined }));
      const { sessions } = read(JSON.stringify({ ...document, sessions: bare }));
      const written = new Map(given.sessions.map(({ session }) => [session.id, session]));
      for (const { session } of sessions) expect(session).toEqual(written.get(session.id));
    }),
  );
});

test('what a file without histories reads as is exported and imported to the byte too', () => {
  fc.assert(
    fc.property(exports, (given) => {
      const document = exportDocument(given);
      const bare = document.sessions.map((session) => ({ ...session, changes: undefined }));
      const first = read(JSON.stringify({ ...document, sessions: bare }));
      const again = { centre: given.centre, exportedAt: given.exportedAt, today: given.today };
      const text = writeDocument(exportDocument({ ...again, sessions: first.sessions }));
      expect(writeDocument(exportDocument({ ...again, sessions: read(text).sessions }))).toBe(text);
    }),
  );
});

test('every text is refused or read, and none makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readDocument(text).ok).toBe(false);
    }),
  );
});
