import { describe, expect, test } from 'vitest';
import { SCREEN_IDS, type ScreenId } from '@/lib/ceres/screen-ids';
import { civil } from '@/lib/dates/civil';
import { freezeRisks } from '@/lib/plan/freeze-risks';
import { plan } from '@/lib/plan/plan';
import { recalled } from '@/lib/plan/recalled';
import { NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newSession, type Session } from '@/lib/session/session';
import { EMPTY_TICK } from '@/lib/session/tick';

const SESSION: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), titleExpiry: civil('2028-06-30') };

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/gu, ' ');

/** All that is said beside a screen on a day, a line a reminder. */
function told(screen: ScreenId, day: string | null, patch: Partial<Session> = {}, centre: Centre = NEW_CENTRE): string[] {
  const standing = day === null ? null : plan({ ...SESSION, ...patch }, centre, civil(day));
  return recalled(screen, standing, centre).map(({ headline, working, caution, undated, notReady, source }) =>
    plain([headline, working, caution, undated, notReady === null ? null : `Pas encore prêt : ${notReady}`, source].filter((part) => part !== null).join(' | ')),
  );
}

describe('beside each screen, what matters there', () => {
  const WORDS: readonly (readonly [ScreenId, string, readonly RegExp[]])[] = [
    [
      'creation-session',
      '2026-11-22',
      [
        /^Créer la session dans CERES : au plus tard lun. 14 déc. 2026, dans 22 jours/,
        /91 jours avant le début de la session \(source 003, l. 24-26 en Île-de-France\)/,
        /avant la fin de validité du titre \(source 001, l. 67-70/,
        /Saisissez les dates exactes, avec un responsable déclaré dans l’agrément/,
        /Après la fin de validité du titre, CERES n’accepte plus/,
        /Pas encore prêt : désigner le responsable de session/,
      ],
    ],
    ['commande-dte', '2026-11-22', [/^Commander les dossiers techniques .* : au plus tard lun. 14 déc. 2026/, /3 mois avant le début/, /vérifiez avant l’envoi les dates/]],
    ['candidats', '2027-01-20', [/^Créer les parcours des candidats/, /selon sa voie \(formation, VAE ou autre\), avant la fin de validité du titre/]],
    ['jury', '2027-01-20', [/au moins deux professionnels/, /habilités jusqu’au dernier jour de la session/, /sans lien avec un candidat/, /un remplaçant/]],
    [
      'convocations',
      '2027-02-01',
      [
        /^Valider les convocations dans CERES : au plus tard ven. 12 févr. 2027, dans 11 jours/,
        /31 jours avant le début de la session \(source 002, l. 15-16\)/,
        /Pas encore prêt : créer les parcours des candidats dans CERES et les inscrire et constituer le jury/,
        /gardez la preuve/,
        /Joignez le planning et la liste de ce qu’il faut apporter/,
      ],
    ],
    [
      'pv',
      '2027-03-18',
      [
        /^Transmettre le procès-verbal/,
        /5 jours après la fin de la session \(source 003, l. 131-133 en Île-de-France\)/,
        /15 jours après la fin de la session \(source 000, l. 91-92 et source 001, l. 354-357\)/,
        /Inscrivez aussi le surveillant/,
        /Tout le jury signe/,
      ],
    ],
    ['resultats', '2027-03-17', [/Saisissez chaque candidat après son entretien final/, /Aucun résultat n’est donné aux candidats avant la validation du PV/]],
  ];

  test.each(WORDS)('%s', (screen, day, words) => {
    const all = told(screen, day).join('\n');
    for (const word of words) expect(all).toMatch(word instanceof RegExp ? new RegExp(word.source.replace('^', '(?:^|\\n)')) : word);
  });

  test.each(SCREEN_IDS)('%s has three reminders at most, each with its source, with a session and without', (screen) => {
    for (const all of [told(screen, '2027-02-01'), told(screen, null)]) {
      expect(all.length).toBeLessThanOrEqual(3);
      for (const line of all) expect(line).toMatch(/source \d{3}|article|art\. |foire aux questions|pratique/);
    }
  });

  test('the 48 hours of a transport title stand beside its PV alone, and in words where no session is chosen', () => {
    expect(told('pv', '2027-03-18', { transport: true }).join('\n')).toContain('2 jours après la fin de la session, titre de transport (source 003, l. 131-132 en Île-de-France)');
    expect(told('pv', '2027-03-18').join('\n')).not.toContain('2 jours après');
    expect(told('pv', null).join('\n')).toMatch(/2 jours après la fin de la session, titre de transport .*5 jours ouvrés après la fin de la session, titre CTRMTV/);
  });
});

describe('without a session', () => {
  test('the rule is recalled in words, without a date', () => {
    const all = told('convocations', null);
    expect(all[0]).toBe(
      'Valider les convocations dans CERES | Valider fige la liste des candidats et le jury : plus rien n’est modifiable ensuite. Liste, jury et dates doivent être définitifs. Valider trop tard met hors délai. En cas de doute, demandez à votre DDETS. | 31 jours avant le début de la session (source 002, l. 15-16)',
    );
    expect(all.join()).not.toMatch(/20\d\d/);
  });
});

describe('what is settled or has no date', () => {
  const done = (status: 'fait' | 'sans-objet') => told('convocations', '2027-02-01', { ticks: { 'valider-convocations-ceres#': { ...EMPTY_TICK, status } } }).at(-1);

  test('is said in a word, and asks for nothing first', () => {
    expect(done('fait')).toMatch(/^Valider les convocations dans CERES : fait \|/);
    expect(done('sans-objet')).toMatch(/: sans objet \|/);
    expect(done('fait')).not.toContain('Pas encore prêt');
  });

  test('advice is called advice, and a day of the session « aujourd’hui »', () => {
    expect(told('jury', '2027-01-20').join('\n')).toContain('Rechercher et solliciter des jurés habilités pour le titre : conseillé mar. 15 déc. 2026, il y a 36 jours');
    expect(told('pv', '2027-03-17').join('\n')).toContain('Éditer le PV et le faire signer par tout le jury : aujourd’hui');
    expect(told('pv', '2027-03-18').join('\n')).toContain('Éditer le PV et le faire signer par tout le jury : à renseigner');
  });

  test('the last working day is told where the last day is none, while there is something to do', () => {
    expect(told('candidats', '2027-01-20')[0]).toMatch(/: au plus tard sam. 13 févr. 2027, dans 24 jours \| Dernier jour ouvré : ven. 12 févr. 2027 \|/);
    const done = { 'creer-parcours-candidats#': { ...EMPTY_TICK, status: 'fait' as const } };
    expect(told('candidats', '2027-01-20', { ticks: done }).join()).not.toContain('ouvré');
    expect(told('convocations', '2027-01-20')[0]).not.toContain('ouvré');
  });

  test('a centre that convenes outside CERES has no date, and is told why', () => {
    const [first] = told('convocations', '2027-02-01', {}, { ...NEW_CENTRE, convenes: 'hors-ceres' }).filter((line) => line.startsWith('Valider'));
    expect(first).toContain('aucune date');
    expect(first).toContain('ne validez que lorsque tout est définitif');
  });
});

describe('both risks', () => {
  const risks = (day: string | null, centre: Centre = NEW_CENTRE) => plain(freezeRisks('convocations', day === null ? null : plan(SESSION, centre, civil(day))) ?? '');

  test('are said together: what freezes, until when not to is late, whom to ask', () => {
    expect(risks('2027-02-01')).toBe(
      'Valider fige la liste des candidats, le jury et les dates de la session : tout doit être définitif. Ne pas valider avant la fin du ven. 12 févr. 2027 met hors délai. En cas de doute, votre DDETS.',
    );
  });

  test('once late, without a session, and without a date too', () => {
    expect(risks('2027-02-12')).toContain('Ne pas valider avant la fin du ven. 12 févr. 2027 met hors délai.');
    expect(risks('2027-02-13')).toContain('Ne pas avoir validé avant la fin du ven. 12 févr. 2027 met déjà hors délai.');
    for (const text of [risks(null), risks('2027-02-01', { ...NEW_CENTRE, convenes: 'hors-ceres' })]) {
      expect(text).toMatch(/^Valider fige .* Ne pas valider à temps met hors délai\. En cas de doute, votre DDETS\.$/);
    }
  });

  test('are of the screens where something freezes alone', () => {
    expect(freezeRisks('liste-sessions', null)).toBeNull();
  });
});
