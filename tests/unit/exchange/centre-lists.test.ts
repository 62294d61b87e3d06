import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { leafLabel } from '@/lib/exchange/labels';
import { exportDocument, writeDocument } from '@/lib/exchange/write';
import { CENTRE_ID, NEW_CENTRE } from '@/lib/session/centre';
import { LIST_NAMES, newOwnRule, newSite, newTitle } from '@/lib/session/centre-lists';
import { fieldsOf } from '@/lib/session/entries';
import { centreHistories } from '../../arbitraries/session';
import { changeOf, fileOf, plain, read, refusal, SOUDEUR } from './files';

const MARGIN = { id: 'm1', rule: 'transmettre-pv', anchor: 'end', days: 1 };
const CONFIRMED = { id: 'c1', rule: 'transmettre-pv', anchor: 'end', days: 8, on: '2026-11-03', by: 'Mme Petit' };
const CENTRE = {
  sites: [{ id: 's1', name: 'Rennes', region: 'bretagne' }],
  titles: [{ id: 't1', label: 'Soudeur', code: 'TP-1' }],
  ownRules: [{ id: 'o1', title: 'Café', days: -2 }],
  margins: [MARGIN],
  confirmed: [CONFIRMED],
  screens: [{ id: 'e1', route: '/#/sessions/…', screen: 'jury' }],
};
const WHOLE = {
  sites: [{ ...newSite('s1', 'Rennes'), region: 'bretagne' }],
  titles: [{ ...newTitle('t1', 'Soudeur'), code: 'TP-1' }],
  ownRules: [{ ...newOwnRule('o1', 'Café'), days: -2 }],
  margins: [MARGIN],
  confirmed: [{ ...CONFIRMED, months: null, workingDays: null }],
  screens: [{ id: 'e1', route: '/#/sessions/…', heading: '', screen: 'jury', recognised: null }],
};

describe('the lists of a centre', () => {
  test('are read with an id and what an entry cannot lack, without a history', () => {
    expect(read(fileOf([], { centre: CENTRE })).centre?.centre).toEqual({ ...NEW_CENTRE, ...WHOLE });
  });

  test('stand for one change per field that is said', () => {
    const changes = read(fileOf([], { centre: { sites: CENTRE.sites } })).centre?.changes;
    expect(changes?.map(({ path, to }) => [path, to])).toEqual([
      ['sites/s1/name', 'Rennes'],
      ['sites/s1/region', 'bretagne'],
    ]);
  });

  test('may stand beside the centre, which holds where both have one', () => {
    const { sites, titles, screens, ...beside } = CENTRE;
    expect(read(fileOf([], { ...beside, centre: { sites, titles, screens } })).centre?.centre).toEqual({ ...NEW_CENTRE, ...WHOLE });
    expect(read(fileOf([], { margins: [MARGIN] })).centre?.centre.margins).toEqual([MARGIN]);
    expect(read(fileOf([], { margins: [MARGIN], centre: { margins: [] } })).centre?.centre.margins).toEqual([]);
  });

  test('move the dates of the sessions that are exported, and their rules are told', () => {
    const { sessions, centre } = read(fileOf([SOUDEUR], { centre: CENTRE }));
    if (centre === null) throw new Error('the file has one');
    const document = exportDocument({ sessions, centre, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22') });
    const lines = document.sessions[0]?.checklist ?? [];
    expect(lines.find(({ rule }) => rule === 'transmettre-pv')).toMatchObject({ due: '2027-03-25', target: '2027-03-18' });
    expect(lines.find(({ rule }) => rule === 'perso-o1')).toMatchObject({ due: '2027-03-13' });
    expect(document.rules.find(({ id }) => id === 'perso-o1')).toMatchObject({ title: 'Café' });
  });

  test('whatever they hold, an export read and written again is the same, byte for byte', () => {
    fc.assert(
      fc.property(centreHistories, (centre) => {
        const text = writeDocument(exportDocument({ sessions: [], centre, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22') }));
        const again = read(text);
        expect(again.notes).toEqual([]);
        const { sessions } = again;
        const back = again.centre ?? centre;
        expect(back.centre).toEqual(centre.centre);
        expect(writeDocument(exportDocument({ sessions, centre: back, exportedAt: '2026-11-22T10:00:00.000Z', today: civil('2026-11-22') }))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  test('without their history too, they come back', () => {
    fc.assert(
      fc.property(centreHistories, ({ centre }) => {
        const { changes: _none, ...said } = { ...centre, changes: null };
        expect(read(fileOf([], { centre: said })).centre?.centre).toEqual(centre);
      }),
      { numRuns: 30 },
    );
  });

  test('where fields and changes differ, the changes hold and a note says so', () => {
    const changes = [changeOf('centre', 'c1', 1, 'sites/s1/name', 'Brest')];
    const { centre, notes } = read(fileOf([], { centre: { sites: [], changes } }));
    expect(centre?.centre.sites).toEqual([newSite('s1', 'Brest')]);
    expect(notes.map(plain)).toEqual([
      'Centre : les champs ne disent pas la même chose que les modifications, qui l’emportent : site, nom (« null » dans le champ, « Brest » retenu).',
    ]);
  });
});

describe('a list is refused in words', () => {
  test.each<[object, string]>([
    [{ sites: [{ name: 'Rennes' }] }, 'Centre, site 1, identifiant : cette information manque. Mettez un texte.'],
    [{ sites: [{ id: 's1' }] }, 'Centre, site 1, nom : cette information manque. Mettez un texte.'],
    [{ titles: [{ id: 't', label: 'A', expiry: 'demain' }] }, 'Centre, titre 1, fin de validité : « demain » n’est pas un jour. Écrivez un jour, AAAA-MM-JJ, comme 2027-03-15.'],
    [{ margins: [MARGIN, MARGIN] }, 'Centre, marge 2, identifiant : « m1 » est déjà pris dans cette liste. Retirez l’une des deux lignes, ou donnez-lui un autre identifiant.'],
    [{ confirmed: [{ ...CONFIRMED, by: ' ' }] }, 'Centre, délai confirmé 1, auteur de la confirmation : le texte est vide. Écrivez-le.'],
    [{ screens: [{ id: 'e1', route: '/', screen: 'Mon écran' }] }, 'Centre, écran corrigé 1, écran : « Mon écran » n’est pas un identifiant. Mettez 1 à 100 lettres sans accent, chiffres, points ou tirets, en commençant par une lettre ou un chiffre.'],
  ])('%o', (centre, sentence) => {
    expect(refusal(fileOf([], { centre }))).toEqual([sentence]);
  });

  test('beside the centre too', () => {
    expect(refusal(fileOf([], { margins: [{ ...MARGIN, days: 'un' }] }))[0]).toContain('Marge 1, nombre de jours : « un » n’est pas');
  });
});

test('every field of every list has a French name', () => {
  for (const list of LIST_NAMES) {
    expect(leafLabel(CENTRE_ID, list)).not.toContain('champ');
    for (const field of [...Object.keys(fieldsOf(list)), 'removed']) expect(leafLabel(CENTRE_ID, `${list}/a/${field}`)).not.toContain('champ');
  }
});
