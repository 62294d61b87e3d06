import { ANYTHING, IDS } from '../values';
import type { Fields } from '../documents';
import { changesOf, least, owner, said, session, type Spoil } from '../places';

/** The document as a whole: what it says it is, and which parts it has. */
export const DOCUMENT_KINDS: Readonly<Record<string, Spoil>> = {
  'un en-tête d’ailleurs': (document, hand) => {
    document[hand.one(['format', 'version', 'schema', 'exportedAt'])] = hand.one([1, 2, 5, 6, 0, 1.5, '1', 2 ** 53, '9999-12-31T23:59:59Z', '2027-02-31T10:00:00Z', '1969-12-31T23:59:59Z', ...ANYTHING]);
  },
  'une partie en moins': (document, hand) => {
    Reflect.deleteProperty(document, hand.one(Object.keys(document)));
  },
  'une partie d’une autre sorte': (document, hand) => {
    document[hand.one(['sessions', 'centre', 'ownRules', 'margins', 'confirmed', 'rules', 'rulebook'])] = hand.one(ANYTHING);
  },
  'des parties de deux fichiers': (document, hand) => {
    const other = hand.other();
    if (hand.once(2)) document.centre = other.centre;
    const found = session(other, hand);
    document.sessions.push(hand.once(2) ? found : { ...found, id: session(document, hand)['id'] });
    if (hand.once(2)) changesOf(session(document, hand)).push(...changesOf(found));
  },
  'l’identifiant d’une session': (document, hand) => {
    const found = session(document, hand);
    found['id'] = hand.one(IDS);
    if (hand.once(2)) for (const one of changesOf(found)) one['session'] = found['id'];
  },
  'une session deux fois': (document, hand) => {
    const found = session(document, hand);
    document.sessions.push(hand.once(2) ? found : { ...found, title: 'Autre' });
  },
  'des champs qui s’emboîtent': (document, hand) => {
    let deep: unknown = hand.one(ANYTHING);
    for (let i = hand.one([3, 31, 33, 2_000]); i > 0; i -= 1) deep = hand.once(2) ? [deep] : { a: deep };
    const { owner: found } = owner(document, hand);
    found[hand.one(['notes', 'inconnu', 'candidates', 'ticks'])] = deep;
  },
  'beaucoup de tout': (document, hand) => {
    const { id, owner: found } = owner(document, hand);
    const many = <T>(make: (i: string) => T) => Array.from({ length: hand.one([50, 300]) }, (_, i) => make(String(i)));
    if (hand.once(3)) changesOf(found).push(...many((i) => said(id, hand, `ticks/regle-${i}#/status`, 'fait')));
    else if (hand.once(2)) found['candidates'] = many((i) => least('candidates', `c${i}`));
    else found['ticks'] = Object.fromEntries(many((i) => [`regle-${i}#`, { status: hand.one(['fait', 'fini']) }]));
  },
  'des clés que les objets ont déjà': (document, hand) => {
    const key = hand.one(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', 'inconnu', 'x'.repeat(3_000)]);
    const found: Fields = hand.one([document, document.centre, session(document, hand)]);
    Object.defineProperty(found, key, { value: { polluted: true }, enumerable: true, configurable: true, writable: true });
  },
};
