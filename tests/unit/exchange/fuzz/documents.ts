import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { civil } from '@/lib/dates/civil';
import { exportDocument } from '@/lib/exchange/write';
import { centreHistories, manySessionHistories } from '@/tests/arbitraries/session';

/** What a file holds between braces, before anybody has judged it. */
export type Fields = Record<string, unknown>;

/** A session of a file, or its centre. */
export interface Owner extends Fields {
  changes?: Fields[];
}

/** A document that is about to be spoilt. */
export interface Document extends Fields {
  sessions: Owner[];
  centre: Owner;
}

const EXPORTS = join(import.meta.dirname, '../../../fixtures/exports');

/** Longer texts, in characters, add time to a case and no meaning. */
const LONGEST = 5_000;

/** The document of a text known to be one. */
export function documentOf(text: string): Document {
  return JSON.parse(text) as Document;
}

/**
 * The texts that cases start from: every session of the exports of every schema, and sessions made up with people and lists of a centre; as fields
 * alone, as changes alone, and as both.
 */
export function baseTexts(): readonly string[] {
  const real = readdirSync(EXPORTS).sort().flatMap((file) => apart(documentOf(readFileSync(join(EXPORTS, file), 'utf8'))));
  return [...real, ...madeUp()].flatMap(formsOf);
}

/** A document for each session, less what is computed. */
function apart(document: Document): Document[] {
  const { rules: _rules, rulebook: _rulebook, sessions, ...rest } = document;
  return sessions.map(({ checklist: _checklist, ...session }) => ({ ...rest, sessions: [session] }));
}

function madeUp(): Document[] {
  const given = fc.record({ sessions: manySessionHistories(2), centre: centreHistories });
  return fc.sample(given, { seed: 8, numRuns: 30 }).map((one) => {
    const document = exportDocument({ ...one, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22'), rules: [] });
    return documentOf(JSON.stringify(document));
  });
}

function formsOf(document: Document): string[] {
  const fieldsAlone = withOwners(document, ({ changes: _changes, ...fields }) => fields);
  const changesAlone = withOwners(document, ({ id, title, start, end, changes = [] }) => ({ id, title, start, end, changes }));
  return [fieldsAlone, changesAlone, document].map((form) => JSON.stringify(form)).filter(({ length }) => length < LONGEST);
}

function withOwners(document: Document, each: (owner: Owner) => Owner): Document {
  return { ...document, centre: each(document.centre), sessions: document.sessions.map(each) };
}
