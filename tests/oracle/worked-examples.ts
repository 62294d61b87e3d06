import type { Question, Told } from './oracle';

/** One row of « Worked examples » of deadlines.md; what its row does not say is left out. */
export interface Worked extends Partial<Pick<Told, 'workingDay' | 'target' | 'opens'>> {
  readonly rule: string;
  readonly asked: Partial<Question>;
  readonly due: string | null;
}

const USUAL: Question = {
  start: '2027-03-15',
  end: '2027-03-17',
  titleExpiry: '2028-06-30',
  dteReceivedOn: null,
  pvValidatedOn: null,
  trainingEnd: null,
  routes: [],
  transport: null,
  ctrmtv: null,
  supervision: null,
  actors: null,
  agrementValid: null,
  responsableDeclared: null,
  accommodationsAsked: null,
  accommodationsGranted: null,
  partialOrFailed: null,
  region: null,
  ownRegion: null,
  territory: 'metropole',
  convenes: 'ceres',
  settled: [],
  added: [],
};

/** The session and centre of a worked example, what is not said being as the page's heading says. One that says S alone lasts a day. */
export function questionOf({ asked }: Worked): Question {
  const region = asked.region ?? null;
  return { ...USUAL, end: asked.start ?? USUAL.end, ...asked, ownRegion: region };
}

const ARA = 'auvergne-rhone-alpes';

/** The rows of the page, in its order. */
export const WORKED: readonly Worked[] = [
  { rule: 'creer-session-ceres', asked: {}, due: '2026-12-14', workingDay: '2026-12-14', target: '2026-12-14' },
  { rule: 'creer-session-ceres', asked: { start: '2027-05-31' }, due: '2027-02-28', workingDay: '2027-02-26', target: '2027-02-28' },
  { rule: 'creer-session-ceres', asked: { titleExpiry: '2026-12-10' }, due: '2026-12-09' },
  { rule: 'creer-session-ceres', asked: { region: 'occitanie' }, due: '2026-12-14' },
  { rule: 'creer-session-ceres', asked: { region: ARA }, due: '2026-12-15', workingDay: '2026-12-15', target: '2026-12-14' },
  { rule: 'valider-convocations-ceres', asked: {}, due: '2027-02-12' },
  { rule: 'convoquer-candidats', asked: {}, due: '2027-02-13', workingDay: '2027-02-12', target: '2027-02-12' },
  { rule: 'convoquer-candidats', asked: { start: '2027-04-12' }, due: '2027-03-12' },
  { rule: 'creer-parcours-candidats', asked: {}, due: '2027-02-13', workingDay: '2027-02-12', target: '2026-12-15' },
  { rule: 'solliciter-jury', asked: {}, due: null, workingDay: null, target: '2026-12-15' },
  { rule: 'verifier-echeance-titre', asked: {}, due: '2026-09-14', workingDay: '2026-09-14', target: '2026-07-15' },
  { rule: 'transmettre-pv', asked: {}, due: '2027-03-22' },
  { rule: 'transmettre-pv', asked: { transport: true }, due: '2027-03-19' },
  { rule: 'transmettre-pv', asked: { ctrmtv: true }, due: '2027-03-24', workingDay: '2027-03-24', target: '2027-03-19' },
  { rule: 'transmettre-pv', asked: { end: '2027-03-27', transport: true }, due: '2027-03-29', workingDay: '2027-03-29' },
  { rule: 'transmettre-pv', asked: { region: ARA }, due: '2027-04-01', workingDay: '2027-04-01', target: '2027-03-22' },
  { rule: 'transmettre-pv', asked: { transport: true, region: ARA }, due: '2027-04-01', workingDay: '2027-04-01', target: '2027-03-19' },
  { rule: 'saisir-resultats-ceres', asked: { region: ARA }, due: '2027-04-01', workingDay: '2027-04-01', target: '2027-03-22' },
  { rule: 'transmettre-pv', asked: { end: '2027-03-26', transport: true }, due: '2027-03-28', workingDay: '2027-03-26', target: '2027-03-28' },
  { rule: 'designer-responsable', asked: { start: '2027-05-31' }, due: '2027-03-01', workingDay: '2027-03-01', target: '2027-02-28' },
  { rule: 'afficher-veille', asked: { start: '2027-01-04' }, due: '2027-01-03', workingDay: '2026-12-31', target: '2027-01-03', opens: '2026-12-31' },
  { rule: 'valider-convocations-ceres', asked: { start: '2027-05-31', territory: 'la-reunion' }, due: '2027-04-30' },
  { rule: 'purger-archives', asked: {}, due: null, opens: '2032-03-18' },
];
