import { documentOf } from './documents';
import { drawer } from './draw';
import { CENTRE_KINDS } from './kinds/centre';
import { CHANGE_KINDS } from './kinds/changes';
import { DOCUMENT_KINDS } from './kinds/document';
import { ENTRY_KINDS } from './kinds/entries';
import { FIELD_KINDS } from './kinds/fields';
import { TEXT_KINDS } from './kinds/text';
import type { Hand, Spoil } from './places';

/** A file to be imported, and how it was spoilt. */
export interface Case {
  readonly kind: string;
  readonly text: string;
  /** The document that it was before. */
  readonly base: string;
}

/** What leaves a document with its parts, so that something else can be done to it. */
const INSIDE: readonly (readonly [string, Spoil])[] = Object.entries({ ...FIELD_KINDS, ...CHANGE_KINDS, ...ENTRY_KINDS, ...CENTRE_KINDS });

/** Every way of spoiling a file, by what is done to it. */
export const KINDS: readonly (readonly [string, Spoil])[] = [...INSIDE, ...Object.entries({ ...DOCUMENT_KINDS, ...TEXT_KINDS })];

/** The nth case, the same each time: each kind in turn, one in five on top of another meaning. */
export function caseOf(n: number, bases: readonly string[]): Case {
  const draw = drawer(n);
  const base = draw.one(bases);
  const document = documentOf(base);
  const hand: Hand = { ...draw, other: () => documentOf(draw.one(bases)) };
  const [kind, spoil] = KINDS[n % KINDS.length] ?? draw.one(KINDS);
  if (draw.once(5)) draw.one(INSIDE)[1](document, hand);
  const text = spoil(document, hand);
  return { kind, base, text: typeof text === 'string' ? text : JSON.stringify(document) };
}
