import { unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { civil } from '@/lib/dates/civil';
import { dossierFiles } from '@/lib/exchange/dossier';
import { historyRows } from '@/lib/exchange/dossier-history';
import { zipped } from '@/lib/exchange/dossier-zip';
import { fileStem } from '@/lib/exchange/file-name';
import { NEW_CENTRE } from '@/lib/session/centre';
import { newSite } from '@/lib/session/centre-lists';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, newCandidate } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { edited, NOW, readCalendar, recorded } from './calendar-read';
import { plain, read } from './files';

const SOUDEUR: Session = { ...newSession('s1', 'Soudeur', civil('2027-03-15'), civil('2027-03-17')), candidates: [newCandidate('c1', 'A. B.')] };
const DONE: Session = { ...SOUDEUR, site: 'site-1', ticks: { 'commander-dte#': { ...EMPTY_TICK, status: 'fait', doneOn: civil('2027-01-20') } } };

const LIVED = edited(recorded(SOUDEUR, NOW - 90_000), DONE, NOW - 60_000);
const CENTRE = { centre: { ...NEW_CENTRE, sites: [newSite('site-1', 'Atelier')] }, changes: [] };

/** The machine's calendar in these tests is that of UTC. */
const moment = (stamp: number) => {
  const at = new Date(stamp);
  return { day: civil(at.toISOString().slice(0, 10)), hours: at.getUTCHours(), minutes: at.getUTCMinutes() };
};
const place = { device: 'poste', moment };

const files = () => dossierFiles({ recorded: LIVED, centre: CENTRE, stored: CENTRE, exportedAt: '2027-02-01T08:00:00.000Z', now: NOW, today: civil('2027-02-01'), place });
const textOf = (name: string) => files().find((file) => file.name === name)?.text ?? '';

describe('a dossier', () => {
  test('is one zip, from which every file comes out as it went in', () => {
    const out = unzipSync(zipped(files(), NOW));
    expect(Object.keys(out)).toEqual(['LISEZMOI.txt', 'calendrier.ics', 'historique.csv', 'liste-de-controle.csv', 'session.json']);
    for (const { name, text } of files()) expect(out[name]).toEqual(new TextEncoder().encode(text));
  });

  test('made twice of the same at the same instant is the same to the byte', () => {
    expect(zipped(files(), NOW)).toEqual(zipped(files(), NOW));
  });

  test('has a file that Jalon takes back, with its history', () => {
    const { sessions } = read(textOf('session.json'));
    expect(sessions.map(({ session, changes }) => [session.title, changes.length])).toEqual([['Soudeur', LIVED.changes.length]]);
  });

  test('has the calendar and the checklist of its session', () => {
    expect(readCalendar(textOf('calendrier.ics')).some(({ uid }) => uid === 'commander-dte..s1@jalon.invalid')).toBe(true);
    expect(textOf('liste-de-controle.csv')).toMatch(/^\uFEFFPhase;Tâche;/);
  });

  test('says what each file is, what it can be used for, and that people are named in it', () => {
    const said = plain(textOf('LISEZMOI.txt'));
    expect(said).toMatch(/^\uFEFFSoudeur, 15 – 17 mars 2027\r\nDossier préparé le lundi 1er février 2027 avec Jalon, outil indépendant\.\r\n/);
    for (const { name } of files().slice(1)) expect(said).toContain(`\r\n${name} : `);
    expect(said).toContain('Importer un fichier');
    expect(said).toContain('Ce dossier contient des données personnelles');
    expect(said.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});

describe('the history', () => {
  const rows = () => historyRows(LIVED.changes, CENTRE.centre, place).map((row) => row.map((cell) => (typeof cell === 'string' ? plain(cell) : cell)));

  test('is a row a change, the newest first: when, on what, from what to what, from where', () => {
    expect(rows().slice(0, 4)).toEqual([
      ['Date', 'Sur quoi', 'Quoi', 'Avant', 'Après', 'Depuis'],
      ['01/02/2027 07:59', 'Session', 'lieu', null, 'Atelier', 'cet appareil'],
      ['01/02/2027 07:59', 'Commander les dossiers techniques d’évaluation dans CERES', 'statut', 'à faire', 'fait', 'cet appareil'],
      ['01/02/2027 07:59', 'Commander les dossiers techniques d’évaluation dans CERES', 'fait le', null, '20/01/2027', 'cet appareil'],
    ]);
    expect(rows()).toContainEqual(['01/02/2027 07:58', 'Candidat : A. B.', 'nom ou initiales', null, 'A. B.', 'cet appareil']);
  });

  test.each([
    ['import', 'un import'],
    ['autre', 'un autre appareil'],
  ])('says where a change was written: %s is « %s »', (device, said) => {
    const changes = LIVED.changes.map((change) => ({ ...change, device }));
    expect(new Set(historyRows(changes, CENTRE.centre, place).slice(1).map((row) => row[5]))).toEqual(new Set([said]));
  });

  test('names people, never their ids, and leaves the kept plan out', () => {
    const there = { id: attendanceId(SOUDEUR.start, 'c1'), day: SOUDEUR.start, person: 'c1', presence: 'present' as const, at: null, signed: true };
    const after: Session = { ...DONE, frozen: '{"rulebook":5}', state: 'archivee', transport: true, candidateCount: 3, attendance: [there] };
    const rowsAfter = historyRows(edited(LIVED, after, NOW).changes, CENTRE.centre, place);
    const told = rowsAfter.map((row) => row.slice(2, 5));
    expect(rowsAfter.filter((row) => plain(String(row[1])).endsWith('A. B., lun. 15 mars 2027')).length).toBeGreaterThan(1);
    expect(told.flat()).not.toContain('c1');
    expect(told).toContainEqual(['plan archivé', null, null]);
    expect(told).toContainEqual(['titre de transport', null, 'oui']);
    expect(told).toContainEqual(['nombre de candidats', null, 3]);
  });

  test('is read back row by row', () => {
    const { data, errors } = Papa.parse<string[]>(textOf('historique.csv').slice(1), { delimiter: ';', skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toHaveLength(rows().length);
    expect(new Set(data.map((row) => row.length))).toEqual(new Set([6]));
  });
});

describe('the name of a file', () => {
  test.each([
    ['Soudeur', 'jalon-soudeur-2027-03-15'],
    ['Agent de propreté & d’hygiène', 'jalon-agent-de-proprete-d-hygiene-2027-03-15'],
    ['Chef d’œuvre / ../..\\CON', 'jalon-chef-d-oeuvre-con-2027-03-15'],
    ['溶接', 'jalon-session-2027-03-15'],
    ['x'.repeat(300), `jalon-${'x'.repeat(40)}-2027-03-15`],
    [`${'a'.repeat(39)} bcd`, `jalon-${'a'.repeat(39)}-2027-03-15`],
  ])('of « %s » is %s', (title, stem) => {
    expect(fileStem({ title, start: civil('2027-03-15') })).toBe(stem);
  });
});
