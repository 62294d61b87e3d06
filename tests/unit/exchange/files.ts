import { readDocument, type ReadDocument } from '@/lib/exchange/read';
import { problemLines } from '@/lib/exchange/problems';

/** The least that a session of a file can say. */
export const SOUDEUR = { id: 's1', title: 'Soudeur', start: '2027-03-15', end: '2027-03-17' };

/** A change as a file writes it. */
export function changeOf<T>(session: string, id: string, stamp: number, path: string, to: T) {
  return { id, act: `acte ${id}`, session, stamp, device: 'poste', path, from: null, to };
}

/** The changes of SOUDEUR's creation. */
export const CREATED = [
  changeOf('s1', 'c1', 1000, 'title', 'Soudeur'),
  changeOf('s1', 'c2', 1000, 'start', '2027-03-15'),
  changeOf('s1', 'c3', 1000, 'end', '2027-03-17'),
];

/** The text of a document that holds these sessions, and these keys besides. */
export function fileOf(sessions: readonly object[], keys: object = {}): string {
  return JSON.stringify({ format: 'jalon-checklist', version: 1, exportedAt: '2026-11-22T10:00:00.000Z', ...keys, sessions });
}

/** What a file that can be imported reads as; fails the test with the refusal otherwise. */
export function read(text: string): ReadDocument {
  const result = readDocument(text);
  if (!result.ok) throw new Error(problemLines(result.errors).join('\n'));
  return result;
}

/** The sentences with which a file is refused, spaces made plain; none when it is read. */
export function refusal(text: string): string[] {
  const result = readDocument(text);
  return result.ok ? [] : problemLines(result.errors).map(plain);
}

/** French typography with plain spaces, so that expectations can be typed. */
export function plain(text: string): string {
  return text.replaceAll(/[\u00A0\u202F]/gu, ' ');
}
