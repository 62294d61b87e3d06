import { centreFields } from '@/lib/session/centre';
import { LIST_NAMES } from '@/lib/session/centre-lists';
import { fieldsOf, type ListName } from '@/lib/session/entries';
import { sessionFields } from '@/lib/session/session';
import { SESSION_LIST_NAMES } from '@/lib/session/session-lists';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Document, Fields, Owner } from './documents';
import type { Draw } from './draw';

/** What a kind of spoiling works with: draws, and another document to take from. */
export interface Hand extends Draw {
  readonly other: () => Document;
}

/** Spoils a document in place; what it gives back, if anything, is the text to be read instead of that of the document. */
export type Spoil = (document: Document, hand: Hand) => unknown;

export const SESSION_FIELD_NAMES = Object.keys(sessionFields);
export const CENTRE_FIELD_NAMES = Object.keys(centreFields);

/** Keys of tasks: of rules that exist, or not, on days that can be, or not. */
export const KEYS: readonly string[] = [
  ...RULES.map(({ id }) => `${id}#`),
  ...['faire-emarger#2027-03-15', 'faire-emarger#2099-02-31', 'faire-emarger#', 'creer-session-ceres#2027-03-15', 'regle-disparue#', 'perso-a#', 'a#candidat-1'],
  ...[`${'a'.repeat(150)}#`, `${'a'.repeat(151)}#`, `a#${'x'.repeat(64)}`, `a#${'x'.repeat(65)}`, 'Regle#', '#', 'a', 'constructor#', '__proto__#', `${'a-'.repeat(200)}#`],
];

export const STEPS: readonly string[] = ['dates-exactes', '1', 'a'.repeat(72), 'a'.repeat(73), 'constructor', 'toString', '__proto__', 'A', 'a/b', ''];

/** One of the sessions, or nothing where there is none left. */
export function session(document: Document, { one }: Draw): Owner {
  return document.sessions.length === 0 ? {} : one(document.sessions);
}

/** A session or the centre, with the name under which its changes are. */
export function owner(document: Document, hand: Draw): { readonly id: string; readonly owner: Owner } {
  if (hand.once(4)) return { id: 'centre', owner: document.centre };
  const found = session(document, hand);
  return { id: String(found['id']), owner: found };
}

/** The changes of an owner, which has some from now on. */
export function changesOf(found: Owner): Fields[] {
  if (!Array.isArray(found.changes)) found.changes = [];
  return found.changes;
}

/** One of the changes of an owner; one of its own where it has none. */
export function change(document: Document, hand: Draw): Fields {
  const { id, owner: found } = owner(document, hand);
  const changes = changesOf(found);
  if (changes.length === 0) changes.push(said(id, hand, 'notes', null));
  return hand.one(changes);
}

/** A change as Jalon writes them, with an id of its own. */
export function said(id: string, { int }: Draw, path: string, to: unknown): Fields {
  const mark = String(int(1e9));
  return { id: `fuzz-${mark}`, act: `acte-${mark}`, session: id, stamp: 1_900_000_000_000 + int(10), device: 'poste', path, from: null, to };
}

/** A list of a session or of the centre, as fields have it. */
export function list(document: Document, hand: Draw): { readonly name: ListName; readonly entries: Fields[] } {
  const ofCentre = hand.once(3);
  const found = ofCentre ? document.centre : session(document, hand);
  const name: ListName = ofCentre ? hand.one(LIST_NAMES) : hand.one(SESSION_LIST_NAMES);
  const entries = Array.isArray(found[name]) ? (found[name] as Fields[]) : [];
  found[name] = entries;
  return { name, entries };
}

/** An entry of a list: one that is there, or the least that one can be. */
export function entry(document: Document, hand: Draw): { readonly name: ListName; readonly fields: Fields } {
  const { name, entries } = list(document, hand);
  if (entries.length === 0 || hand.once(4)) entries.push(least(name, `e${String(hand.int(3))}`));
  return { name, fields: hand.one(entries) };
}

const LEAST: Readonly<Record<string, unknown>> = {
  ...{ label: 'A. B.', name: 'Atelier', title: 'Ma tâche', day: '2027-03-15', kind: 'retard', text: 'Retard.', person: 'candidat-1', candidate: 'candidat-1' },
  ...{ rule: 'creer-session-ceres', anchor: 'start', days: -60, on: '2026-11-20', by: 'DDETS', route: '/#/x', screen: 'pv', role: 'formateur' },
};

/** The least that an entry of a list can say. */
export function least(name: ListName, id: string): Fields {
  const known = Object.keys(fieldsOf(name)).filter((field) => Object.hasOwn(LEAST, field));
  const fields = Object.fromEntries(known.map((field) => [field, LEAST[field]]));
  if (name === 'jurors') fields['role'] = 'titulaire';
  if (name === 'candidates') delete fields['route'];
  return { id, ...fields };
}

/** A path of a change: of any owner, to anything. */
export function path(hand: Draw): string {
  const { one } = hand;
  const names: readonly ListName[] = [...SESSION_LIST_NAMES, ...LIST_NAMES];
  const name = one(names);
  const id = one(['candidat-1', 'a', 'b', 'e1', '2027-03-15.candidat-1', 'x'.repeat(64), 'x'.repeat(100), 'é']);
  return one([
    one(SESSION_FIELD_NAMES),
    one(CENTRE_FIELD_NAMES),
    `routes/${one(['vae', 'formation', 'bateau'])}`,
    `${name}/${id}/${one([...Object.keys(fieldsOf(name)), 'removed', 'erased', 'id', 'inconnu'])}`,
    `ticks/${one(KEYS)}/${one(['status', 'doneOn', 'doneAt', 'redo', 'who', `steps/${one(STEPS)}`])}`,
    one(['', '/', 'sessions/0', 'ticks', 'ticks/', 'candidates', 'candidates/a', 'routes/', 'changes', '__proto__', 'x'.repeat(301), 'start/', 'start/x', 'a/'.repeat(140)]),
  ]);
}
