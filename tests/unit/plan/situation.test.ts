import { expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { plan } from '@/lib/plan/plan';
import { situation, situationText } from '@/lib/plan/situation';
import { schedule } from '@/lib/plan/schedule';
import type { Session } from '@/lib/session/session';
import { EMPTY_TICK, type Tick } from '@/lib/session/tick';
import { centre, session } from './helpers';

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');
const tick = (said: Partial<Tick>): Tick => ({ ...EMPTY_TICK, ...said });

/** The lines of a session on a day, their spaces made plain. */
const lines = (said: Partial<Session>, today: string) => situation(plan(session({ title: 'Soudeur', ...said }), centre(), civil(today))).map(plain);

/** All done but these, and what is said of others. */
function doneBut(open: Readonly<Record<string, Tick>>): Pick<Session, 'ticks'> {
  const done = schedule(session(), centre()).map(({ key }) => [key, tick({ status: 'fait' })] as const);
  return { ticks: { ...Object.fromEntries(done), ...open } };
}

test('a session on its way: what is done, late, next, and what waits for what', () => {
  const open = { 'commander-dte#': tick({ who: 'A. Martin' }), 'valider-convocations-ceres#': tick({}), 'convoquer-candidats#': tick({}), 'transmettre-pv#': tick({}) };
  const said = { ...doneBut(open), ceresNumber: '27-0412', responsable: 'L. Petit', suppleant: 'N. Roux' };
  expect(lines(said, '2027-02-05')).toMatchInlineSnapshot(`
    [
      "Soudeur, 15 – 17 mars 2027 (J − 38), CERES 27-0412",
      "Responsable : L. Petit ; suppléant : N. Roux",
      "Au ven. 5 févr. 2027 : 62 sur 66 tâches faites",
      "En retard (1) : commander les dossiers techniques d’évaluation dans CERES (53 jours de retard)",
      "Ensuite, au plus tard le ven. 12 févr. 2027 (dans 7 jours) : valider les convocations dans CERES",
      "En attente : convoquer les candidats (d’abord : valider les convocations dans CERES)",
      "Qui : commander les dossiers techniques d’évaluation dans CERES, A. Martin",
    ]
  `);
});

test('a session about which nothing is said yet: a line names three things at most, and how many more there are', () => {
  expect(lines({}, '2027-02-01')).toMatchInlineSnapshot(`
    [
      "Soudeur, 15 – 17 mars 2027 (J − 42)",
      "Au lun. 1er févr. 2027 : 0 sur 66 tâches faites",
      "En retard (5) : vérifier que le titre reste valide assez longtemps (140 jours de retard) ; désigner le responsable de session et son suppléant (49 jours de retard) ; créer la session dans CERES (49 jours de retard) ; et 2 autres",
      "Ensuite, au plus tard le ven. 12 févr. 2027 (dans 11 jours) : valider les convocations dans CERES",
      "En attente : créer la session dans CERES (d’abord : désigner le responsable de session et son suppléant) ; commander les dossiers techniques d’évaluation dans CERES (d’abord : créer la session dans CERES) ; et 7 autres",
    ]
  `);
});

test('a session entered late says what is unanswered, as its eighth line at most', () => {
  const said = { unansweredBefore: civil('2027-02-01'), responsable: 'L. Petit', ticks: { 'convoquer-jury#': tick({ who: 'A. Martin' }) } };
  const told = lines(said, '2027-02-20');
  expect(told).toHaveLength(8);
  expect(told[7]).toMatch(/^À régulariser : \d+ tâches antérieures à la saisie de la session$/);
  expect(told.some((line) => /^En retard \(\d+\) : /.test(line))).toBe(true);
});

test('nothing late is said in words; without a responsable, only the suppléant', () => {
  const told = lines({ ...doneBut({ 'transmettre-pv#': tick({}) }), suppleant: 'N. Roux' }, '2027-02-05');
  expect(told).toContain('Suppléant : N. Roux');
  expect(told).toContain('Aucun retard');
  expect(told.some((line) => line.startsWith('En attente'))).toBe(false);
});

test.each([
  ['reportee', 'Soudeur, 15 – 17 mars 2027, reportée'],
  ['annulee', 'Soudeur, 15 – 17 mars 2027, annulée'],
  ['archivee', 'Soudeur, 15 – 17 mars 2027, archivée'],
] as const)('%s, it asks for nothing', (state, heading) => {
  const told = lines({ state }, '2027-02-05');
  expect(told[0]).toBe(heading);
  expect(told).toHaveLength(2);
});

test('as one text, each line but the first has a dash', () => {
  const text = plain(situationText(plan(session({ title: 'Soudeur', state: 'annulee' }), centre(), civil('2027-02-05'))));
  expect(text).toMatch(/^Soudeur, 15 – 17 mars 2027, annulée\n– Au ven\. 5 févr\. 2027 : 0 sur \d+ tâches faites$/);
});
