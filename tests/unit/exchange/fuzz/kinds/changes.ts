import { ANYTHING, IDS, STAMPS } from '../values';
import { change, changesOf, owner, path, said, session, type Hand, type Spoil } from '../places';
import type { Document } from '../documents';

/** The ids that an owner's changes have, and those of another owner's. */
function copyOf(document: Document, hand: Hand) {
  return { ...change(document, hand) };
}

/** The history of a session or of the centre. */
export const CHANGE_KINDS: Readonly<Record<string, Spoil>> = {
  'une modification adressée à une autre session': (document, hand) => {
    change(document, hand)['session'] = hand.one(['centre', 's1', session(hand.other(), hand)['id'], ...IDS]);
  },
  'le chemin d’un autre': (document, hand) => {
    change(document, hand)['path'] = path(hand);
  },
  'une modification de plus, à un chemin quelconque': (document, hand) => {
    const { id, owner: found } = owner(document, hand);
    changesOf(found).push(said(id, hand, path(hand), hand.one([...ANYTHING, true, null])));
  },
  'une valeur que le champ ne prend pas': (document, hand) => {
    change(document, hand)[hand.one(['to', 'to', 'from'])] = hand.one(ANYTHING);
  },
  'un horodatage hostile': (document, hand) => {
    change(document, hand)['stamp'] = hand.one(STAMPS);
  },
  'toutes au même instant': (document, hand) => {
    const stamp = hand.one(STAMPS);
    for (const each of changesOf(owner(document, hand).owner)) each['stamp'] = stamp;
  },
  'un identifiant pris deux fois': (document, hand) => {
    const { owner: found } = owner(document, hand);
    const copy = copyOf(document, hand);
    if (hand.once(2)) copy['to'] = hand.one(ANYTHING);
    changesOf(found).push(copy);
  },
  'un identifiant quelconque': (document, hand) => {
    change(document, hand)[hand.one(['id', 'act', 'device'])] = hand.one(IDS);
  },
  'un acte, ou des identifiants, de plusieurs sessions': (document, hand) => {
    const other = session(hand.other(), hand);
    document.sessions.push({ ...other, id: `${String(other['id'])}-2`.slice(0, 100) });
    for (const [i, each] of document.sessions.entries()) {
      for (const [j, one] of changesOf(each).entries()) Object.assign(one, { act: 'acte', id: `c${String(j)}`, session: each['id'], n: undefined, stamp: i + j });
    }
  },
  'une partie de l’histoire en moins': (document, hand) => {
    const { owner: found } = owner(document, hand);
    found.changes = changesOf(found).filter(() => !hand.once(3));
  },
  'l’histoire à l’envers': (document, hand) => {
    changesOf(owner(document, hand).owner).reverse();
  },
  'une clé de trop ou de moins': (document, hand) => {
    const found = change(document, hand);
    if (hand.once(2)) found[hand.one(['couleur', 'constructor', 'x'.repeat(5_000), 'toString'])] = 1;
    else Reflect.deleteProperty(found, hand.one(Object.keys(found)));
  },
};
