import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { civil } from '@/lib/dates/civil';
import { withPlanKept } from '@/lib/plan/archive';
import { changeOf, changesBetween } from '@/lib/session/act';
import { CENTRE_ID, NEW_CENTRE, type Centre } from '@/lib/session/centre';
import { newOwnRule, newSite, newTitle } from '@/lib/session/centre-lists';
import { erasureOf } from '@/lib/session/entries';
import { followed } from '@/lib/session/follow';
import { foldSession } from '@/lib/session/fold';
import { centreLeaves, sessionLeaves } from '@/lib/session/leaves';
import { examDefaults, PASSAGE_ID, passageLists } from '@/lib/session/passage-lists';
import { newSession, type Session } from '@/lib/session/session';
import { attendanceId, newCandidate, newJuror } from '@/lib/session/session-lists';
import { EMPTY_TICK } from '@/lib/session/tick';
import { SCHEMA } from '@/lib/session/version';
import { DATABASE } from '@/lib/store/db';
import { openDatabase } from '@/lib/store/open';
import { readChanges } from '@/lib/store/read-session';
import { write, type Make } from '@/lib/store/write';
import { dumpDatabase, type StoredDatabase } from './database';

/** Where the databases of every schema lie in the repository: one file a schema, never written again once a later one exists. */
export const DATABASES = join(import.meta.dirname, '../fixtures/databases');

const EXAM = {
  ...examDefaults,
  rank: 1,
  label: 'Mise en situation',
  nature: 'mise-en-situation',
  minutes: 150,
  jury: true,
  posts: 2,
  where: 'Atelier',
  preparation: 15,
  changeover: 10,
  pausable: true,
} as const;

const CENTRE: Centre = {
  name: 'Centre de la Vallée',
  region: 'ile-de-france',
  territory: 'metropole',
  convenes: 'ceres',
  convenesAnswer: 'Convoquez par CERES',
  convenesAnsweredOn: civil('2026-11-02'),
  since: civil('2026-09-01'),
  ticks: { 'programmer-annee#2027': { ...EMPTY_TICK, status: 'fait', doneOn: civil('2027-01-12') } },
  sites: [{ ...newSite('site-1', 'Atelier 3'), region: 'ile-de-france', territory: 'metropole', ddetsName: 'DDETS 94', ddetsEmail: 'a@b.fr' }],
  titles: [{ ...newTitle('titre-1', 'Soudeur assembleur'), code: 'TP-00123', expiry: civil('2028-06-30'), sector: 'industrie', transport: true }],
  ownRules: [{ ...newOwnRule('cafe', 'Commander le café'), days: -2 }],
  margins: [{ id: 'marge-1', rule: 'designer-responsable', anchor: 'start', days: -120 }],
  confirmed: [
    { id: 'delai-1', rule: 'transmettre-pv', anchor: 'end', days: 8, months: null, workingDays: null, on: civil('2026-11-03'), by: 'Mme Petit' },
  ],
  screens: [
    { id: 'ecran-1', route: '/#/sessions/…/jury', heading: 'Session … : jury', screen: 'convocations', recognised: 'jury' },
    { id: 'ecran-2', route: '/#/aide', heading: '', screen: '', recognised: null },
  ],
  derouleExams: [{ id: 'deroule-1', title: 'TP-00123', ...EXAM }],
};

const WHOLE: Session = {
  ...newSession('11111111-1111-4111-8111-111111111111', 'Soudeur assembleur', civil('2027-03-15'), civil('2027-03-17')),
  ceresNumber: '27-0412',
  titleCode: 'TP-00123',
  titleExpiry: civil('2028-06-30'),
  site: 'Atelier 3',
  candidateCount: 8,
  transport: true,
  ctrmtv: false,
  supervision: true,
  actors: true,
  accommodationsAsked: 2,
  accommodationsGranted: 1,
  agrementValid: true,
  responsable: 'A. L.',
  suppleant: 'B. M.',
  responsableDeclared: true,
  dteReceivedOn: civil('2027-02-22'),
  pvSentOn: civil('2027-03-18'),
  pvSentWay: 'courrier',
  pvScanSentOn: civil('2027-03-19'),
  pvValidatedOn: civil('2027-04-02'),
  pvObservations: 'Incident n° 1 : retard de A. B.',
  partialOrFailed: true,
  trainingEnd: civil('2027-03-05'),
  ceresState: 'dte-envoye',
  unansweredBefore: civil('2026-11-22'),
  notes: 'Clé chez le gardien.\nSalle « B ».',
  routes: ['formation', 'vae'],
  candidates: [
    {
      ...newCandidate('candidat-1', 'A. B.'),
      route: 'formation',
      trainingEnd: civil('2027-03-05'),
      attempt: 1,
      way: 'recommande',
      sentOn: civil('2027-02-01'),
      proofOn: civil('2027-02-04'),
      identity: true,
      convocation: true,
      dossier: true,
      livret: true,
      equipment: true,
      result: 'partielle',
      ccps: 'CCP 1',
      interviewOn: civil('2027-04-10'),
    },
    { ...newCandidate('candidat-2', 'C. D.'), route: 'vae', way: 'courriel-signe', recevabilite: true, result: 'absence' },
  ],
  jurors: [
    {
      ...newJuror('jure-1', 'E. F.'),
      employer: 'Métallerie du Port',
      salaried: true,
      habilitationEnd: civil('2028-12-31'),
      solicitedOn: civil('2026-12-05'),
      answer: 'oui',
      convenedOn: civil('2027-02-01'),
      tie: false,
      identity: true,
      declaration: true,
    },
    { ...newJuror('jure-2', 'G. H.'), role: 'reserve', answer: 'non', tie: true, tieWith: 'candidat-2' },
  ],
  others: [{ id: 'formateur-1', label: 'I. J.', role: 'formateur' }],
  attendance: [{ id: attendanceId('2027-03-15', 'candidat-1'), day: civil('2027-03-15'), person: 'candidat-1', presence: 'retard', at: '09:20', signed: true }],
  exams: [{ id: 'epreuve-1', day: civil('2027-03-15'), label: 'Mise en situation', start: '09:30', end: '12:00', returned: true, destroyed: true }],
  incidents: [{ id: 'incident-1', day: civil('2027-03-15'), kind: 'retard', at: '09:20', text: 'A. B. arrive après le début.' }],
  draws: [{ id: 'tirage-1', day: civil('2027-03-15'), candidate: 'candidat-1', at: '09:00' }],
  passageExams: [
    { id: 'passage-1', ...EXAM },
    { id: 'passage-2', ...examDefaults, rank: 2, label: 'Entretien final', nature: 'entretien-final', minutes: 20, jury: true, where: 'Bureau', after: 'passage-1' },
  ],
  passageExtras: [{ id: 'majoration-1', places: 1, minutes: 20 }],
  passageDays: [{ id: '2027-03-16', day: civil('2027-03-16'), opens: '08:30', closes: null, used: false }],
  passage: [
    {
      id: PASSAGE_ID,
      ...passageLists.passage.defaults,
      pairs: 2,
      lunchAt: '12:00',
      schedule: '{"held":[["passage-1",1,"2027-03-15","10:00",1,2]],"changes":[{"kind":"absent","place":2}]}',
    },
  ],
  ticks: {
    'faire-emarger#2027-03-15': { ...EMPTY_TICK, status: 'fait', doneOn: civil('2027-03-15'), doneAt: '09:25' },
    'creer-session-ceres#': {
      ...EMPTY_TICK,
      status: 'fait',
      doneOn: civil('2026-12-01'),
      doneBy: 'A. L.',
      observation: 'Vu avec la DDETS',
      who: 'Responsable',
      steps: { 'dates-exactes': true, 'nombre-de-candidats': true },
    },
    'constituer-jury#': { ...EMPTY_TICK, status: 'sans-objet' },
    'commander-dte#': { ...EMPTY_TICK, doneBy: 'A. L.', redo: true },
    'regle-disparue#2027-03-15': { ...EMPTY_TICK, who: 'Jury' },
  },
};

const ARCHIVED: Session = {
  ...newSession('44444444-4444-4444-8444-444444444444', 'Couvreur', civil('2026-11-02'), civil('2026-11-02')),
  state: 'archivee',
  kind: 'ccp',
};

const OTHERS: readonly Session[] = [
  newSession('22222222-2222-4222-8222-222222222222', 'Maçon', civil('2027-05-03'), civil('2027-05-04')),
  { ...newSession('33333333-3333-4333-8333-333333333333', 'Exemple', civil('2027-04-05'), civil('2027-04-07')), example: true },
  withPlanKept(null, ARCHIVED, CENTRE),
  { ...newSession('55555555-5555-4555-8555-555555555555', 'Carreleur', civil('2027-06-01'), civil('2027-06-01')), removed: true },
];

const JOINED: Session = {
  ...newSession('77777777-7777-4777-8777-777777777777', 'Soudeur assembleur', civil('2027-03-15'), civil('2027-03-17')),
  ceresNumber: '27-0412',
  candidates: [newCandidate('candidat-9', 'K. L.')],
};

const UNREADABLE = {
  id: '66666666-6666-4666-8666-666666666666',
  why: '✖ jour inexistant\n  → at start',
  raw: { record: { id: '66666666-6666-4666-8666-666666666666', title: 'Peintre', start: '2027-02-31' }, journal: [] },
};

/** A database as today's code writes it, with something of every kind in it. The one that is there is lost. */
export async function exampleDatabase(): Promise<StoredDatabase> {
  const db = await openDatabase({ keepCopy: () => Promise.resolve() });
  let number = 0;
  const newId = () => `id-${String((number += 1)).padStart(3, '0')}`;
  const act = (owner: string, make: Make) => write(db, { device: 'poste', now: 1_795_000_000_000 + number, today: civil('2026-11-22'), newId }, new Map([[owner, make]]));
  await act(CENTRE_ID, (_none, to) => changesBetween(to, centreLeaves(NEW_CENTRE), centreLeaves(CENTRE)));
  for (const session of [WHOLE, ...OTHERS]) await act(session.id, (_none, to) => changesBetween(to, new Map(), sessionLeaves(session)));
  await act(WHOLE.id, (changes, to) => {
    const before = foldSession(WHOLE.id, changes) ?? WHOLE;
    return changesBetween(to, sessionLeaves(before), sessionLeaves({ ...before, candidateCount: 7 }));
  });
  // What erasing leaves of a person, and of a whole session: the mark, and what tells of nobody.
  await act(WHOLE.id, (_all, to) => [
    changeOf(to, 'others/formateur-2/role', null, 'formateur'),
    changeOf(to, erasureOf('others', 'formateur-2'), false, true),
  ]);
  await act(ARCHIVED.id, (_all, to) => [
    changeOf(to, 'candidates/ancien-1/result', null, 'reussite'),
    changeOf(to, 'erasedOn', null, '2026-11-20'),
  ]);
  // A session that was joined to another: it is out of the lists, and what it said stands there, under ids that say where it comes from.
  await act(JOINED.id, (_none, to) => changesBetween(to, new Map(), sessionLeaves(JOINED)));
  await act(JOINED.id, (_all, to) => [changeOf(to, 'joinedTo', null, WHOLE.id)]);
  const journals = await Promise.all([WHOLE.id, JOINED.id].map(async (id) => [id, await readChanges(db, id)] as const));
  for (const [id, copies] of followed(new Map(journals))) await act(id, () => copies);
  await db.put('aside', UNREADABLE);
  db.close();
  return dumpDatabase(DATABASE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(join(DATABASES, `schema-${String(SCHEMA)}.json`), `${JSON.stringify(await exampleDatabase(), null, 1)}\n`);
}
