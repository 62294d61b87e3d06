import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, changesBetween, type Act } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import type { Change } from '@/lib/session/change';
import { foldCentre, foldSession } from '@/lib/session/fold';
import { sessionLeaves } from '@/lib/session/leaves';
import { examine, type OwnerRows } from '@/lib/store/check-owner';
import { centreDigestOf, digestOf } from '@/lib/store/digest';
import { sessionHistories } from '../../arbitraries/session';
import { times } from '../../arbitraries/runs';
import { MACON, SOUDEUR, TODAY } from './database';

let made = 0;
const act: Act = { id: 'acte', session: 's1', stamp: 5, device: 'poste', newId: () => `c${String((made += 1))}` };
const changes = changesBetween(act, new Map(), sessionLeaves(SOUDEUR));
const digest = digestOf(SOUDEUR, NEW_CENTRE);

/** A session as the store holds it, but for what is said. */
const rows = (but: Partial<OwnerRows> = {}): OwnerRows => ({ owner: 's1', record: SOUDEUR, journal: [{ session: 's1', act: 'acte', changes }], digest, ...but });

const found = (but: Partial<OwnerRows>) => {
  const { repairs, unreadable } = examine(rows(but), NEW_CENTRE, TODAY);
  return unreadable === null ? repairs : 'unreadable';
};

const removed = [...changes, changeOf({ ...act, stamp: 6 }, 'removed', false, true)];
const untitled = changes.filter(({ path }) => path !== 'title');

describe('a session', () => {
  test.each<[string, Partial<OwnerRows>, ReturnType<typeof found>]>([
    ['that is whole', {}, []],
    ['whose record has its fields in another order', { record: Object.fromEntries(Object.entries(SOUDEUR).reverse()) }, []],
    ['whose digest tells what was done on the day it was written', { digest: { ...digest, agenda: [...digest.agenda, 'f#2026-11-20#creer#'] } }, []],
    ['of which nothing is there', { record: undefined, journal: [], digest: undefined }, []],
    ['without its record', { record: undefined }, ['record']],
    ['whose record cannot be read', { record: { id: 's1', start: '2027-02-31' } }, ['record']],
    ['whose record says something else', { record: { ...SOUDEUR, title: 'Autre' } }, ['record']],
    ['whose record holds what no session does', { record: { ...SOUDEUR, colour: 'bleu' } }, ['record']],
    ['without its digest', { digest: undefined }, ['digest']],
    ['whose digest is of another day', { digest: { ...digest, agenda: [] } }, ['digest']],
    ['whose digest counts wrong', { digest: { ...digest, settled: 1 } }, ['digest']],
    ['whose digest bears another stamp', { digest: { ...digest, stamp: '' } }, ['digest']],
    ['whose digest is another’s', { digest: digestOf(MACON, NEW_CENTRE) }, ['digest']],
    ['whose digest is no digest', { digest: 'rien' }, ['digest']],
    ['of which only a digest is left', { record: undefined, journal: [] }, ['digest']],
    ['without its journal', { journal: [] }, ['journal']],
    ['whose journal lost the title', { journal: [{ session: 's1', act: 'acte', changes: untitled }] }, ['journal']],
    ['of which one journal row cannot be read', { journal: [{ session: 's1', act: 'acte', changes }, { changes: [null] }] }, 'unreadable'],
    ['of which one journal row holds no changes', { journal: [{ session: 's1', act: 'acte' }] }, 'unreadable'],
    ['whose journal lost the title, and its record with it', { record: undefined, journal: [{ changes: untitled }] }, 'unreadable'],
    ['whose record cannot be read, and has no journal', { record: { id: 's1' }, journal: [] }, 'unreadable'],
    ['that was removed and still has a digest', { record: foldSession('s1', removed), journal: [{ changes: removed }] }, ['digest']],
    ['that was removed', { record: foldSession('s1', removed), journal: [{ changes: removed }], digest: undefined }, []],
  ])('%s', (_what, but, expected) => {
    expect(found(but)).toEqual(expected);
  });

  test('is whole whatever its history, and no longer where one letter of it differs', () => {
    fc.assert(
      fc.property(sessionHistories('s1'), ({ session, changes: history }) => {
        const whole = { record: session, journal: [{ changes: history }], digest: session.removed ? undefined : digestOf(session, NEW_CENTRE) };
        expect(found(whole)).toEqual([]);
        expect(found({ ...whole, record: { ...session, title: `${session.title}.` } })).toEqual(['record']);
      }),
      times(30),
    );
  });
});

describe('the centre', () => {
  const said: Change[] = [changeOf({ ...act, session: CENTRE_ID }, 'region', null, 'corse')];
  const centre = foldCentre(said);
  const whole = { owner: CENTRE_ID, record: { id: CENTRE_ID, centre }, journal: [{ changes: said }], digest: centreDigestOf(centre, TODAY) };

  test.each<[string, Partial<OwnerRows>, ReturnType<typeof found>]>([
    ['that is whole', whole, []],
    ['of which nothing was ever said', { ...whole, record: undefined, journal: [], digest: centreDigestOf(NEW_CENTRE, TODAY) }, []],
    ['without its record', { ...whole, record: undefined }, ['record']],
    ['whose record cannot be read', { ...whole, record: { id: CENTRE_ID, centre: { region: 'lune' } } }, ['record']],
    ['without its journal', { ...whole, journal: [] }, ['journal']],
    ['whose digest is of another year', { ...whole, digest: { ...whole.digest, stamp: '1999' } }, ['digest']],
    ['whose journal cannot be read', { ...whole, journal: [{ changes: [{ path: 'region' }] }] }, 'unreadable'],
  ])('%s', (_what, but, expected) => {
    expect(found(but)).toEqual(expected);
  });
});
