import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil, yearOf } from '@/lib/dates/civil';
import { endingsOf } from '@/lib/plan/endings';
import { programmeAddresses, programmeOf, programmeRecipients, programmeYears, yearToProgramme } from '@/lib/plan/programme';
import { endingsUntil, habilitationEnds } from '@/lib/plan/programme-ends';
import { programmeSubject, programmeText, sessionText, sumText } from '@/lib/plan/programme-text';
import { centre as centreWith, session as sessionWith } from './helpers';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { newCandidate, newJuror } from '@/lib/session/session-lists';
import type { Session } from '@/lib/session/session';

const RENNES = { ...newSite('r', 'Rennes'), ddetsName: 'DDETS 35', ddetsEmail: 'ddets@ille-et-vilaine.gouv.fr' };
const BREST = { ...newSite('b', 'Brest'), ddetsName: 'DDETS 29', ddetsEmail: 'ddets@finistere.gouv.fr' };
const CENTRE = centreWith({ name: 'Centre de la Vallée', sites: [RENNES, BREST], titles: [{ ...newTitle('t1', 'Soudeur'), code: 'TP-1' }, newTitle('t2', 'Maçon')] });

let made = 0;

/** A session of that year's March, but for what is said. */
function of(said: Partial<Session> = {}): Session {
  return sessionWith({ id: `s${String((made += 1))}`, ...said });
}

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

describe('the year to programme', () => {
  test.each([
    ['2027-01-01', 2027],
    ['2027-01-30', 2027],
    ['2027-01-31', 2028],
    ['2027-12-31', 2028],
  ])('on %s is %i: the programme is due before 31 January', (today, year) => {
    expect(yearToProgramme(civil(today))).toBe(year);
  });

  test('stands among those of the sessions, this one and the next', () => {
    const sessions = [of({ start: civil('2025-05-05') }), of({ start: civil('2029-05-05') }), of()];
    expect(programmeYears(sessions, civil('2027-02-01'))).toEqual([2025, 2027, 2028, 2029]);
    expect(programmeYears([], civil('2027-02-01'))).toEqual([2027, 2028]);
  });
});

describe('the programme of a year', () => {
  test('holds the sessions that begin in it', () => {
    const before = of({ start: civil('2026-12-30'), end: civil('2027-01-04') });
    const during = of({ start: civil('2027-12-30'), end: civil('2028-01-04') });
    const { sites, sum } = programmeOf(2027, [before, during], CENTRE);
    expect(sites.flatMap(({ titles }) => titles.flatMap(({ sessions }) => sessions.map(({ id }) => id)))).toEqual([during.id]);
    expect(sum.sessions).toBe(1);
  });

  test('goes by site, then by title, as a French reader looks for them; what has no site comes last', () => {
    const sessions = [
      of({ title: 'Vendeur' }),
      of({ site: 'r', title: 'Soudeur', titleCode: 'TP-1' }),
      of({ site: 'Rennes', title: 'Électricien' }),
      of({ site: 'b', title: 'Soudeur', titleCode: 'TP-1' }),
      of({ site: 'Chez un partenaire' }),
    ];
    const { sites } = programmeOf(2027, sessions, CENTRE);
    expect(sites.map(({ name, titles }) => [name, ...titles.map(({ label }) => label)])).toEqual([
      ['Brest', 'Soudeur'],
      ['Chez un partenaire', 'Session'],
      ['Rennes', 'Électricien', 'Soudeur'],
      [null, 'Vendeur'],
    ]);
  });

  test('puts the sessions of a title in order', () => {
    const days = ['2027-06-07', '2027-02-01', '2027-03-15'].map(civil);
    const { sites } = programmeOf(2027, days.map((start) => of({ start, end: start })), CENTRE);
    expect(sites[0]?.titles[0]?.sessions.map(({ start }) => start)).toEqual(['2027-02-01', '2027-03-15', '2027-06-07']);
  });

  test('gives a title the centre’s own name and code, and never the id that stands for a code', () => {
    const sessions = [of({ title: 'Soudeur (ancien nom)', titleCode: 'TP-1' }), of({ title: 'Maçon', titleCode: 't2' }), of({ title: 'Autre', titleCode: 'TP-9' })];
    const [site] = programmeOf(2027, sessions, CENTRE).sites;
    expect(site?.titles.map(({ label, code }) => [label, code])).toEqual([
      ['Autre', 'TP-9'],
      ['Maçon', null],
      ['Soudeur', 'TP-1'],
    ]);
  });

  test('leaves out examples, what was removed, and what is reported or called off, and counts these', () => {
    const sessions = [
      of(),
      of({ state: 'archivee' }),
      of({ state: 'reportee' }),
      of({ state: 'annulee' }),
      of({ example: true }),
      of({ removed: true }),
      of({ example: true, state: 'annulee' }),
    ];
    const { sum, calledOff } = programmeOf(2027, sessions, CENTRE);
    expect(sum.sessions).toBe(2);
    expect(calledOff).toBe(2);
  });

  test('counts the candidates that are listed, else as many as were said, and the sessions that say nothing', () => {
    const listed = of({ candidates: [newCandidate('c1', 'A. B.'), newCandidate('c2', 'C. D.')], candidateCount: 9 });
    const { sum } = programmeOf(2027, [listed, of({ candidateCount: 8 }), of({ candidateCount: 0 }), of()], CENTRE);
    expect(sum).toEqual({ sessions: 4, candidates: 10, uncounted: 1 });
  });

  test('adds up: the sums of sites and titles are those of their sessions', () => {
    const session = fc.record({ site: fc.constantFrom('r', 'b', null), title: fc.constantFrom('A', 'B', 'C'), candidateCount: fc.option(fc.nat(99), { nil: null }), day: fc.nat(700) });
    fc.assert(
      fc.property(fc.array(session, { maxLength: 30 }), (said) => {
        const sessions = said.map(({ day, ...rest }) => of({ ...rest, start: addDays(civil('2027-01-01'), day), end: addDays(civil('2027-01-01'), day) }));
        const programme = programmeOf(2027, sessions, CENTRE);
        const rows = programme.sites.flatMap(({ titles }) => titles.flatMap((title) => title.sessions));
        expect(rows.map(({ id }) => id).sort()).toEqual(sessions.filter(({ start }) => yearOf(start) === 2027).map(({ id }) => id).sort());
        for (const part of ['sessions', 'candidates', 'uncounted'] as const) {
          const total = programme.sites.reduce((all, { sum }) => all + sum[part], 0);
          expect(total).toBe(programme.sum[part]);
          for (const { sum, titles } of programme.sites) expect(titles.reduce((all, title) => all + title.sum[part], 0)).toBe(sum[part]);
        }
      }),
    );
  });

  test('is sent to the DDETS of its sites, each once', () => {
    const programme = programmeOf(2027, [of({ site: 'r' }), of({ site: 'r', title: 'Autre' }), of({ site: 'b' }), of()], CENTRE);
    expect(programmeAddresses(programme)).toEqual(['ddets@finistere.gouv.fr', 'ddets@ille-et-vilaine.gouv.fr']);
    expect(programmeRecipients(programme)).toEqual(['DDETS 29', 'DDETS 35']);
    expect(programmeAddresses(programmeOf(2027, [of()], CENTRE))).toEqual([]);
  });
});

describe('what ends', () => {
  const centre = centreWith({ titles: [{ ...newTitle('t', 'Soudeur'), expiry: civil('2027-06-30'), agrementEnd: civil('2028-01-01') }] });

  test('in a year or before, of titles and agréments', () => {
    const endings = endingsOf(centre, [of({ title: 'Vendeur', titleExpiry: civil('2026-12-31') })], civil('2027-02-01'));
    expect(endingsUntil(2027, endings).map(({ what, on }) => [what, on])).toEqual([
      ['titre', '2026-12-31'],
      ['titre', '2027-06-30'],
    ]);
    expect(endingsUntil(2028, endings)).toHaveLength(3);
  });

  test('of the jurors’ habilitations: each once, the nearest first, and for which session it is too short', () => {
    const ends = (label: string, on: string) => ({ ...newJuror(label, label), habilitationEnd: civil(on) });
    const march = of({ jurors: [ends('M. Petit', '2027-03-16'), ends('Mme Roux', '2027-12-31'), { ...ends('Décline', '2027-03-01'), answer: 'non' as const }, newJuror('j', 'Inconnue')] });
    const may = of({ title: 'Mai', start: civil('2027-05-03'), end: civil('2027-05-04'), jurors: [ends('M. Petit', '2027-03-16'), ends('Plus tard', '2028-01-01')] });
    expect(habilitationEnds(2027, [march, may]).map(({ label, on, tooShortFor }) => [label, on, tooShortFor?.title ?? null])).toEqual([
      ['M. Petit', '2027-03-16', 'Session'],
      ['Mme Roux', '2027-12-31', null],
    ]);
  });

  test('of the jurors of sessions that no longer take place, nothing', () => {
    const jurors = [{ ...newJuror('j', 'M. Petit'), habilitationEnd: civil('2027-03-01') }];
    const gone = [of({ jurors, state: 'annulee' }), of({ jurors, state: 'archivee' }), of({ jurors, example: true })];
    expect(habilitationEnds(2027, gone)).toEqual([]);
  });

  test('on the last day of a session is not too short for it', () => {
    const jurors = [{ ...newJuror('j', 'M. Petit'), habilitationEnd: civil('2027-03-17') }];
    expect(habilitationEnds(2027, [of({ jurors })])[0]?.tooShortFor).toBeNull();
  });
});

describe('in words', () => {
  test('a session has its dates, its nature, its candidates and its number', () => {
    const [row] = programmeOf(2027, [of({ candidateCount: 8, ceresNumber: '27-0123', kind: 'ccp' })], CENTRE).sites[0]?.titles[0]?.sessions ?? [];
    expect(row === undefined ? null : plain(sessionText(row))).toBe('15 – 17 mars 2027, CCP, 8 candidats, CERES 27-0123');
  });

  test('what is not known of it is said', () => {
    const [row] = programmeOf(2027, [of()], CENTRE).sites[0]?.titles[0]?.sessions ?? [];
    expect(row === undefined ? null : plain(sessionText(row))).toBe('15 – 17 mars 2027, titre, effectif non précisé');
  });

  test('sums take the singular and the plural', () => {
    expect(plain(sumText({ sessions: 1, candidates: 1, uncounted: 0 }))).toBe('1 session, 1 candidat prévu');
    expect(plain(sumText({ sessions: 3, candidates: 20, uncounted: 2 }))).toBe('3 sessions, 20 candidats prévus (2 sessions sans effectif)');
  });

  test('a sum of which nothing is known gives no figure', () => {
    expect(plain(sumText({ sessions: 2, candidates: 0, uncounted: 2 }))).toBe('2 sessions, effectif non précisé');
    expect(plain(sumText({ sessions: 2, candidates: 0, uncounted: 0 }))).toBe('2 sessions, 0 candidat prévu');
    expect(plain(sumText({ sessions: 0, candidates: 0, uncounted: 0 }))).toBe('0 session, 0 candidat prévu');
  });

  test('the message has all of it, and names no person', () => {
    const jurors = [{ ...newJuror('j', 'M. Petit'), habilitationEnd: civil('2027-03-01') }];
    const sessions = [of({ site: 'r', title: 'Soudeur', titleCode: 'TP-1', candidateCount: 8, jurors, responsable: 'Mme Durand', candidates: [] }), of()];
    const programme = programmeOf(2027, sessions, CENTRE);
    const endings = endingsUntil(2027, endingsOf(centreWith({ titles: [{ ...newTitle('t', 'Soudeur'), expiry: civil('2027-06-30') }] }), [], civil('2027-02-01')));
    const text = plain(programmeText(programme, endings, CENTRE.name));
    expect(text).toBe(
      [
        'Bonjour,',
        '',
        'Voici la programmation 2027 des sessions d’examen de Centre de la Vallée : 2 sessions, 8 candidats prévus (1 session sans effectif).',
        '',
        'Rennes : 1 session, 8 candidats prévus',
        'Soudeur (TP-1)',
        '– 15 – 17 mars 2027, titre, 8 candidats',
        '',
        'Site non précisé : 1 session, effectif non précisé',
        'Session',
        '– 15 – 17 mars 2027, titre, effectif non précisé',
        '',
        'Titres et agréments qui se terminent :',
        '– Titre Soudeur : dernier jour, mercredi 30 juin 2027',
        '',
        'Cordialement,',
      ].join('\n'),
    );
    expect(text).not.toMatch(/Petit|Durand/);
  });

  test('its subject says the year and the centre', () => {
    const programme = programmeOf(2027, [], CENTRE);
    expect(programmeSubject(programme, CENTRE.name)).toBe('Programmation 2027 des sessions d’examen, Centre de la Vallée');
    expect(programmeSubject(programme, null)).toBe('Programmation 2027 des sessions d’examen');
    expect(programmeText(programme, [], null)).toContain('sessions d’examen de notre centre');
  });
});
