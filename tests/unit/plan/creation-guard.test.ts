import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, civil } from '@/lib/dates/civil';
import { creationGuard, type Typed } from '@/lib/plan/creation-guard';
import { guardSentences } from '@/lib/plan/creation-guard-text';
import { earliestStart } from '@/lib/plan/earliest-start';
import { creerSessionCeres } from '@/lib/rulebook/programmation/creer-session-ceres';
import { newSite, newTitle } from '@/lib/session/centre-lists';
import { newSession } from '@/lib/session/session';
import { centre, occurrence, session } from './helpers';

const TODAY = civil('2026-10-20');

function typed(said: Partial<Typed> = {}): Typed {
  return { start: civil('2027-03-15'), end: null, title: null, centre: centre(), today: TODAY, ...said };
}

const guard = (said: Partial<Typed> = {}) => creationGuard(typed(said));
const sentences = (said: Partial<Typed> = {}) => guardSentences(guard(said)).map((line) => line.replace(/[\u00a0\u202f]/g, ' '));

describe('by when the session is to be created', () => {
  test('is the due of the plan, with the claim that makes it', () => {
    const { creation } = guard();
    expect(creation).toMatchObject({ due: '2026-12-14', workingDay: '2026-12-14', daysLeft: 55 });
    expect(creation?.claims.map(({ claim }) => claim.source.doc)).toEqual(['003']);
  });

  test('has every claim that makes that same day', () => {
    const { creation } = guard({ start: civil('2027-05-30') });
    expect(creation?.due).toBe('2027-02-28');
    expect(creation?.claims.map(({ claim }) => claim.source.doc)).toEqual(['004', '003']);
  });

  test('counts days of delay once it has passed', () => {
    expect(guard({ today: civil('2026-12-15') }).creation?.daysLeft).toBe(-1);
  });

  test('goes by the centre’s region', () => {
    const { creation } = guard({ centre: centre({ region: 'auvergne-rhone-alpes' }) });
    expect(creation?.due).toBe('2026-12-15');
    expect(creation?.claims.map(({ claim }) => claim.scope)).toEqual(['auvergne-rhone-alpes']);
  });

  test('goes by the region of its only site', () => {
    const sites = [{ ...newSite('lyon', 'Lyon'), region: 'auvergne-rhone-alpes' as const }];
    expect(guard({ centre: centre({ sites }) }).creation?.due).toBe('2026-12-15');
    expect(guard({ centre: centre({ sites: [...sites, newSite('paris', 'Paris')] }) }).creation?.due).toBe('2026-12-14');
  });

  test('goes by the last day of the title that the page names, however it is written', () => {
    const titles = [{ ...newTitle('c', 'Cuisinier'), expiry: civil('2026-12-10') }];
    expect(guard({ title: 'TP CUISINIER', centre: centre({ titles }) }).creation?.due).toBe('2026-12-09');
    expect(guard({ title: 'Serveur', centre: centre({ titles }) }).creation?.due).toBe('2026-12-14');
    expect(guard({ title: null, centre: centre({ titles }) }).creation?.due).toBe('2026-12-14');
  });

  test('goes by no title where two have that name', () => {
    const titles = [{ ...newTitle('c', 'Cuisinier'), expiry: civil('2026-12-10') }, newTitle('d', 'Cuisinier (2026)')];
    expect(guard({ title: 'Cuisinier', centre: centre({ titles }) }).creation?.due).toBe('2026-12-14');
  });

  test('is the plan’s, whatever the day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 20 }), (from, length) => {
        const start = addDays(TODAY, from);
        const end = addDays(start, length);
        expect(guard({ start, end }).creation?.due).toBe(occurrence(creerSessionCeres, session({ start, end })).due);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the first possible day', () => {
  test('is the plan’s, with what an earlier one would make late', () => {
    const supposed = newSession('x', 'Cuisinier', civil('2027-03-15'), civil('2027-03-15'));
    const { earliest } = guard();
    expect(earliest?.day).toBe(earliestStart(supposed, centre(), TODAY));
    expect(earliest).toMatchObject({ day: '2027-01-20', limit: { title: 'Créer la session dans CERES' } });
    expect(earliest?.limit?.claims.map(({ claim }) => claim.source.doc)).toEqual(['004']);
  });

  test('does not depend on the day that is typed', () => {
    const days = ['2027-01-04', '2027-03-15', '2028-06-30'].map((start) => guard({ start: civil(start) }).earliest?.day);
    expect(new Set(days)).toEqual(new Set(['2027-01-20']));
  });

  test('is none where the title has ended', () => {
    const titles = [{ ...newTitle('c', 'Cuisinier'), expiry: civil('2026-10-01') }];
    const said = { title: 'Cuisinier', centre: centre({ titles }) };
    expect(guard(said).earliest).toBeNull();
    expect(sentences(said)).toContain('Aucun premier jour sans retard d’ici cinq ans : vérifiez la validité du titre.');
  });
});

describe('what is wrong with the days', () => {
  const titles = [{ ...newTitle('c', 'Cuisinier'), expiry: civil('2027-03-16') }];
  const warnings = (said: Partial<Typed>) => guard(said).warnings.map(({ text }) => text.replace(/[\u00a0\u202f]/g, ' '));

  test('is nothing on a day like others', () => {
    expect(warnings({})).toEqual([]);
    expect(warnings({ end: civil('2027-03-17') })).toEqual([]);
  });

  test('is a last day before the first', () => {
    expect(warnings({ end: civil('2027-03-14') })).toEqual(['Le dernier jour est avant le premier. Corrigez l’un des deux.']);
    expect(guard({ end: civil('2027-03-14') }).creation?.due).toBe('2026-12-14');
  });

  test('is a last day of another year', () => {
    expect(warnings({ end: civil('2028-03-17') })).toEqual([
      'La session dure plus d’un an. Vérifiez l’année du premier et du dernier jour.',
    ]);
  });

  test('is a last day after that of the title, with who says so', () => {
    const said = { end: civil('2027-03-17'), title: 'Cuisinier', centre: centre({ titles }) };
    expect(warnings(said)[0]).toMatch(/^La session finit après la validité du titre, le mar. 16 mars 2027\./);
    expect(guard(said).warnings[0]?.source).toEqual({ doc: '003', lines: '32-34' });
    expect(warnings({ ...said, end: civil('2027-03-16') })).toEqual([]);
  });

  test('is a Sunday, or a public holiday of the place', () => {
    expect(warnings({ start: civil('2027-03-14') })).toEqual(['Le dim. 14 mars 2027 est un dimanche.']);
    expect(warnings({ start: civil('2027-05-17') })).toEqual(['Le lun. 17 mai 2027 est férié : Lundi de Pentecôte.']);
    expect(warnings({ start: civil('2027-12-20') })).toEqual([]);
    expect(warnings({ start: civil('2027-12-20'), centre: centre({ territory: 'la-reunion' }) })).toEqual([
      'Le lun. 20 déc. 2027 est férié : Abolition de l’esclavage.',
    ]);
  });

  test('a day that has passed only says so', () => {
    const said = { start: civil('2026-10-18') };
    expect(guard(said)).toMatchObject({ isPast: true, warnings: [] });
    expect(sentences(said)[0]).toBe('Le dim. 18 oct. 2026 est passé.');
    expect(sentences(said).join()).not.toContain('création attendue');
  });
});

describe('the sentences', () => {
  test('say the day, who asks for it, and the first possible one', () => {
    expect(sentences({ start: civil('2027-02-02') })).toEqual([
      'Début le mar. 2 févr. 2027 : création attendue au plus tard le lun. 2 nov. 2026 (dans 13 jours), 3 mois avant le début de la session : demandé en Auvergne-Rhône-Alpes (source 004, l. 30).',
      'Première date possible sans retard : mer. 20 janv. 2027 ; plus tôt, « créer la session dans CERES » serait en retard, 3 mois avant le début de la session : demandé en Auvergne-Rhône-Alpes (source 004, l. 30).',
    ]);
  });

  test('say how late it is already', () => {
    expect(sentences({ start: civil('2027-01-15') })[0]).toContain('jeu. 15 oct. 2026 (5 jours de retard)');
  });

  test('say the last working day where that is another, until it is too late', () => {
    expect(sentences({ start: civil('2027-05-30') })[0]).toMatch(/ ; dernier jour ouvré : ven. 26 févr. 2027\.$/);
    expect(sentences({ start: civil('2027-05-30'), today: civil('2027-03-01') })[0]).not.toContain('ouvré');
  });

  test('say who says what is wrong', () => {
    expect(sentences({ start: civil('2027-05-17') })).toContain('Le lun. 17 mai 2027 est férié : Lundi de Pentecôte (code du travail, L3133-1).');
  });

  test('have French spaces', () => {
    for (const line of guardSentences(guard({ start: civil('2027-05-30') }))) expect(line).not.toMatch(/ [:;!?»]|« |'/);
  });

  test('name a source for each day that a rule gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), (from) => {
        const lines = sentences({ start: addDays(TODAY, from) });
        for (const line of lines.filter((one) => /attendue|possible/.test(one))) expect(line).toMatch(/\((?:source|code) /);
      }),
      { numRuns: 30 },
    );
  });
});
