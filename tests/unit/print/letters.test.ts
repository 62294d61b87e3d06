import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { LETTERS, TEMPLATES } from '@/lib/print/letters/letters';
import { placesOf } from '@/lib/print/letters/places';
import type { Block } from '@/lib/print/sheet';
import { ERASED_NAME } from '@/lib/session/entries';
import { newTitle } from '@/lib/session/centre-lists';
import type { Draw } from '@/lib/session/session-lists';
import { candidate, fieldsOf, juror, onlySheet, paper, plain, printing, rowsOf, tableOf, textOf } from './papers';

const BLANK = '…'.repeat(10);
const MON = '2027-03-15';
const SENDER = { address: '3 rue des Forges\n69001 Lyon', name: 'Jean Petit', role: 'Directeur', city: 'Lyon' };
const ALICE = { name: 'Mme Alice Bernard', address: ' 12 rue X\r\n\n75001 Paris\u0007 ' };
const SCHEDULE = [
  { day: '2027-03-16', time: '08:00', nature: 'Entretien', place: '' },
  { day: MON, time: '13:30', nature: 'Mise en situation', place: 'Atelier' },
  { day: MON, time: '09:05', nature: 'Accueil', place: '' },
];

const blocks = <K extends Block['kind']>(kind: K, all: readonly Block[]) => all.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
/** Items of lists, lines and signatures of a sheet, with plain spaces. */
const items = (id: string, of: ReturnType<typeof printing>, n = 0) => blocks('list', paper(id).sheets(of)[n]?.blocks ?? []).flatMap((list) => list.items.map(plain));
const lines = (all: readonly Block[]) => blocks('lines', all).map((block) => block.lines.map(plain));
const signatures = (all: readonly Block[]) => blocks('signatures', all).flatMap(({ of }) => of.map(plain));
const headings = (all: readonly Block[]) => blocks('heading', all).map(({ text }) => text);

describe('every letter', () => {
  test('names no place that cannot be filled', () => {
    const places = placesOf(printing(), { person: null, name: null, draw: null, cases: new Set() });
    const named = [...JSON.stringify(TEMPLATES).matchAll(/\{([a-z-]+)\}/g)].map(([, place]) => place);
    expect(named.length).toBeGreaterThan(30);
    expect(Object.keys(places)).toEqual(expect.arrayContaining([...new Set(named)]));
    // Nor is there a place that no letter names.
    expect(Object.keys(places).filter((place) => !named.includes(place))).toEqual([]);
  });

  test('asks first for the model of the DTE or the DDETS, on the page and never on the paper', () => {
    for (const letter of LETTERS) {
      expect(letter.caution, letter.id).toMatch(/^Prenez d’abord le modèle de votre DTE ou de votre DDETS\./);
      expect(textOf(letter.sheets(printing()))).not.toContain('modèle');
    }
  });

  test('says who asks for it, and has an id, a group and a sentence of its own', () => {
    expect(new Set(LETTERS.flatMap(({ id, title, about }) => [id, title, about])).size).toBe(LETTERS.length * 3);
    expect(LETTERS.filter(({ source }) => source === null)).toEqual([]);
  });

  test('of a session of which nothing is known is one sheet, blank where something is missing', () => {
    for (const { id } of LETTERS) {
      const sheet = onlySheet(id, printing());
      expect(fieldsOf(sheet), id).toMatchObject({
        'Titre professionnel': 'Soudeur',
        'Numéro de session CERES': null,
        'Dates de la session': 'du lundi 15 mars 2027 au mercredi 17 mars 2027',
        Lieu: null,
      });
    }
  });

  test('says nothing of arrangements, even where some were granted', () => {
    const granted = printing({ accommodationsAsked: 2, accommodationsGranted: 2 });
    for (const { sheets } of LETTERS) expect(textOf(sheets(granted))).not.toMatch(/am[ée]nagement|handicap|adapt/i);
  });
});

describe('the convocation of candidates', () => {
  const ID = 'convocation-candidat';
  const full = printing(
    { candidates: [candidate('b', 'C. D.', { route: 'vae' }), candidate('a', 'A. B.', { route: 'formation' })], titleCode: 'T', ceresNumber: '123', site: 'Lyon', responsable: 'Mme Roux' },
    {
      typed: { sender: SENDER, people: { a: ALICE }, schedule: SCHEDULE },
      centre: { titles: [{ ...newTitle('t', 'Soudeur'), code: 'T', equipment: 'des gants\n un casque', documents: 'une attestation SST' }] },
    },
  );

  test('is a letter each, by label, from whom and to whom', () => {
    const sheets = paper(ID).sheets(full);
    expect(sheets.map((sheet) => lines(sheet.blocks))).toEqual([
      [['3 rue des Forges', '69001 Lyon'], ['Mme Alice Bernard', '12 rue X', '75001 Paris'], ['Fait à Lyon, le 1er février 2027']],
      [['3 rue des Forges', '69001 Lyon'], ['C. D.', BLANK, BLANK], ['Fait à Lyon, le 1er février 2027']],
    ]);
    expect(signatures(sheets[0]?.blocks ?? [])).toEqual(['Jean Petit, Directeur', `Reçu en main propre le ${BLANK}, le candidat`]);
  });

  test('says when and where to come, and shows the exams', () => {
    const [sheet] = paper(ID).sheets(full);
    if (sheet === undefined) throw new Error('no sheet');
    expect(fieldsOf(sheet)).toMatchObject({ 'Numéro de session CERES': '123', Lieu: 'Lyon', 'Présentez-vous le': 'lundi 15 mars 2027, à 9 h 05' });
    expect(rowsOf(tableOf(sheet))).toHaveLength(3);
    expect(textOf([sheet])).not.toContain('planning joint');
    expect(textOf([sheet])).toContain('responsable de session : Mme Roux.');
  });

  test('asks each for the papers of her own route, and for what the title wants', () => {
    const all = ['une pièce d’identité', 'cette convocation', 'votre dossier professionnel (DP)'];
    const title = ['une attestation SST', 'des gants', 'un casque'];
    expect(items(ID, full, 0)).toEqual([...all, 'votre livret d’évaluation', ...title]);
    expect(items(ID, full, 1)).toEqual([...all, 'votre notification de recevabilité', ...title]);
  });

  test('asks for the papers of either route where none is known, of neither for another', () => {
    const unsaid = printing({ candidates: [candidate('a', 'A. B.')], routes: ['formation', 'vae'] });
    expect(items(ID, unsaid).slice(3, 5)).toEqual(['si vous venez d’une formation, votre livret d’évaluation', 'si vous venez par la VAE, votre notification de recevabilité']);
    expect(items(ID, printing({ candidates: [candidate('a', 'A. B.', { route: 'autre' })] })).join()).not.toMatch(/livret|recevabilité/);
    // What is said of the whole session holds of who says nothing else.
    expect(items(ID, printing({ candidates: [], routes: ['vae'] }))[3]).toBe('votre notification de recevabilité');
  });

  test('without anything is to be filled by hand, hour, equipment and signature too', () => {
    const sheet = onlySheet(ID, printing());
    expect(lines(sheet.blocks)).toEqual([[BLANK, BLANK], [BLANK, BLANK, BLANK], [`Fait à ${BLANK}, le 1er février 2027`]]);
    expect(fieldsOf(sheet)['Présentez-vous le']).toBe(`lundi 15 mars 2027, à ${BLANK}`);
    expect(items(ID, printing()).at(-1)).toBe(`tenue, équipement de protection, outillage et habilitations demandés : ${BLANK}`);
    expect(signatures(sheet.blocks)[0]).toBe(`${BLANK}, responsable de session`);
    expect(textOf([sheet])).toContain('Le planning joint donne le lieu, la date, l’heure et la nature de chaque épreuve.');
  });

  test('takes no hour of another day for the hour at which to come', () => {
    const later = printing({}, { typed: { schedule: SCHEDULE.slice(0, 1) } });
    expect(fieldsOf(onlySheet(ID, later))['Présentez-vous le']).toBe(`lundi 15 mars 2027, à ${BLANK}`);
  });

  test('is signed by the responsable unless somebody else is named, who may say no function', () => {
    const of = (name: string) => signatures(onlySheet(ID, printing({ responsable: 'Mme Roux' }, { typed: { sender: { ...SENDER, name, role: '' } } })).blocks)[0];
    expect(of(' ')).toBe('Mme Roux, responsable de session');
    expect(of('Jean Petit')).toBe(`Jean Petit, ${BLANK}`);
  });

  test('calls a CCP and a CCS by their names, and a single day by itself', () => {
    const fields = fieldsOf(onlySheet(ID, printing({ kind: 'ccp', end: civil(MON) })));
    expect(fields).toMatchObject({ 'Certificat de compétences professionnelles (CCP)': 'Soudeur', 'Dates de la session': 'lundi 15 mars 2027' });
    expect(fieldsOf(onlySheet(ID, printing({ kind: 'ccs' })))).toHaveProperty('Certificat complémentaire de spécialisation (CCS)');
  });

  test('fills with what is typed as it is, braces and all', () => {
    const sheet = onlySheet(ID, printing({ candidates: [candidate('a', '{ville} $& {nom}')] }));
    expect(lines(sheet.blocks)[1]?.[0]).toBe('{ville} $& {nom}');
  });

  test('leaves out who was erased', () => {
    expect(paper(ID).sheets(printing({ candidates: [candidate('a', ERASED_NAME), candidate('b', 'C. D.')] }))).toHaveLength(1);
  });
});

describe('a centre that convenes through CERES', () => {
  const refusal = (id: string, convenes: 'ceres' | 'hors-ceres' | 'inconnu') => paper(id).refused(printing({}, { centre: { convenes } }));

  test('has its convocations from there, and is told where that can be changed', () => {
    for (const id of ['convocation-candidat', 'convocation-jure']) {
      expect(plain(refusal(id, 'ceres') ?? '')).toBe(
        'Votre centre convoque par CERES : la convocation est celle que CERES édite. S’il convoque hors de CERES, dites-le dans Réglages, « Votre centre ».',
      );
      expect(paper(id).remedy?.(printing({}, { centre: { convenes: 'ceres' } }))).toBe('reglages');
      expect([refusal(id, 'hors-ceres'), refusal(id, 'inconnu')]).toEqual([null, null]);
    }
  });

  test('has all other papers', () => {
    for (const id of ['briefing', 'declaration-jure', 'attestation-plis']) expect(refusal(id, 'ceres')).toBeNull();
  });

  test('no letter is made to people who were erased', () => {
    const gone = printing({ erasedOn: civil('2027-01-31') });
    const refused = LETTERS.filter((letter) => letter.refused(gone) !== null).map(({ id }) => id);
    expect(refused).toEqual(['convocation-candidat', 'convocation-jure', 'declaration-jure']);
    expect(paper('convocation-jure').remedy?.(gone)).toBeNull();
  });
});

describe('the convocation of jurors', () => {
  const ID = 'convocation-jure';
  const jurors = [juror('a', 'M. Blanc', { role: 'reserve', salaried: false }), juror('b', 'Mme Noir', { salaried: true, answer: 'oui' }), juror('c', 'M. Gris', { answer: 'non' })];

  test('goes to all but who said no, and tells a reserve that it is one', () => {
    const sheets = paper(ID).sheets(printing({ jurors }));
    expect(sheets.map((sheet) => lines(sheet.blocks)[1]?.[0])).toEqual(['M. Blanc', 'Mme Noir']);
    expect(sheets.map((sheet) => textOf([sheet]).includes('Vous venez en réserve'))).toEqual([true, false]);
  });

  test('reminds who may be an employee to tell her employer, and not who is none', () => {
    const told = (n: number) => items(ID, printing({ jurors }), n).some((item) => item.includes('employeur'));
    expect([told(0), told(1)]).toEqual([false, true]);
    expect(items(ID, printing({ jurors: [juror('a', 'M. Blanc')] })).join()).toContain('employeur');
  });

  test('asks for ties, and for an hour on the plateau technique', () => {
    expect(items(ID, printing({ jurors })).join()).toContain('lien personnel ou professionnel, présent ou passé');
    const [sheet] = paper(ID).sheets(printing({ jurors }, { typed: { schedule: SCHEDULE } }));
    expect(sheet === undefined ? null : fieldsOf(sheet)['Début des épreuves']).toBe('lundi 15 mars 2027, à 9 h 05');
    expect(textOf(paper(ID).sheets(printing({ jurors })))).toContain('venez une heure avant pour visiter le plateau technique');
  });
});

describe('what jurors sign', () => {
  test('is a sheet each, undated until they sign', () => {
    const of = printing({ jurors: [juror('a', 'M. B.')] }, { typed: { people: { a: { name: 'Paul Blanc', address: '' } } } });
    const sheet = onlySheet('declaration-jure', of);
    expect(fieldsOf(sheet)['Nom et prénom']).toBe('Paul Blanc');
    expect(lines(sheet.blocks)).toEqual([[`Fait à ${BLANK}, le ${BLANK}`]]);
    expect(signatures(sheet.blocks)).toEqual(['Le membre du jury, Paul Blanc']);
    expect(items('declaration-jure', of)).toHaveLength(5);
  });
});

describe('the attestation of the packets', () => {
  const draw = (id: string, day: string, who: string, at: string | null): Draw => ({ id, day: civil(day), candidate: who, at });
  const candidates = [candidate('a', 'A. B.'), candidate('b', 'C. D.')];
  const facts = (of: ReturnType<typeof printing>) =>
    paper('attestation-plis').sheets(of).map((sheet) => ['Candidat témoin, tiré au sort', 'Tirage au sort', 'Ouverture des plis'].map((label) => fieldsOf(sheet)[label]));

  test('names the witness who was drawn, and when, a sheet for each day', () => {
    const draws = [draw('1', '2027-03-16', 'b', null), draw('2', MON, 'a', '08:45')];
    expect(facts(printing({ candidates, draws }))).toEqual([
      ['A. B.', 'lundi 15 mars 2027, à 8 h 45', `lundi 15 mars 2027, à ${BLANK}`],
      ['C. D.', `mardi 16 mars 2027, à ${BLANK}`, `mardi 16 mars 2027, à ${BLANK}`],
    ]);
  });

  test('leaves the witness blank before the draw, and where she is in the list no more', () => {
    const blank = [null, `lundi 15 mars 2027, à ${BLANK}`, `lundi 15 mars 2027, à ${BLANK}`];
    expect(facts(printing({ candidates }))).toEqual([blank]);
    expect(facts(printing({ candidates, draws: [draw('1', MON, 'z', null)] }))).toEqual([blank]);
    expect(facts(printing({ candidates: [candidate('a', ERASED_NAME)], draws: [draw('1', MON, 'a', null)] }))).toEqual([blank]);
  });

  test('is ticked packet by packet, and signed by both', () => {
    const sheet = onlySheet('attestation-plis', printing({ responsable: 'Mme Roux' }));
    expect(rowsOf(tableOf(sheet))[0]).toEqual([null, '☐', '☐', null]);
    expect(signatures(sheet.blocks)).toEqual(['Le responsable de session, Mme Roux', `Le candidat témoin, ${BLANK}`]);
  });
});

describe('the briefing', () => {
  test('is in the words of the rulebook, to the jury first', () => {
    const of = printing();
    expect(headings(onlySheet('briefing', of).blocks)).toEqual(['Au jury', 'Aux candidats', 'Pour vous']);
    const steps = of.plan.lines.find(({ rule }) => rule.id === 'briefer-jury')?.steps.map(({ title }) => plain(title)) ?? [];
    expect(steps.length).toBeGreaterThan(3);
    expect(items('briefing', of).slice(0, steps.length)).toEqual(steps);
    expect(items('briefing', of)).toContain('Informer les candidats du déroulement et du rôle de chacun');
  });

  test('speaks to a surveillant where the référentiel wants one', () => {
    expect(headings(onlySheet('briefing', printing({ supervision: true })).blocks)).toContain('Au surveillant');
  });
});
