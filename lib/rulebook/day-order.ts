import type { SourceRef } from './sources';

/** What is noted at a moment of the day beside its boxes, person by person or exam by exam. */
export type DayNotes = 'jurors' | 'ties' | 'declarations' | 'candidates' | 'draw' | 'exams' | 'papers' | 'observations';

/** A rule, or one step of a rule that has its own place in the day. */
export interface DayItem {
  readonly rule: string;
  readonly step?: string;
  /** Its steps are what is noted of each candidate: they are not asked for once more where candidates are listed. */
  readonly each?: true;
}

/** One moment of an exam day: what is done together, and where the sources put it. */
export interface DayMoment {
  /** Permanent, kebab-case. */
  readonly id: string;
  readonly title: string;
  readonly items: readonly DayItem[];
  readonly notes?: DayNotes;
  /** It lasts all day, and is never what is to be done now while anything else is. */
  readonly lasts?: true;
  /** Where sources disagree on the order or the way: both are said. */
  readonly caution?: string;
  /** Who puts it at this place of the day. */
  readonly sources: readonly SourceRef[];
}

/**
 * The order of an exam day, over the rules of the phases accueil to deliberation: each of them once, and apart from it those of its steps that come at
 * another moment. What a session does not have is left out, and so is what belongs to another day.
 */
export const DAY_ORDER: readonly DayMoment[] = [
  {
    id: 'toute-la-journee',
    title: 'Toute la journée',
    items: [{ rule: 'assurer-presence' }, { rule: 'veiller-deroulement' }],
    lasts: true,
    sources: [
      { doc: '000', lines: '20-23' },
      { doc: '003', lines: '106' },
      { doc: '004', lines: '40' },
    ],
  },
  {
    id: 'materiel',
    title: 'Équipements',
    items: [{ rule: 'controler-conformite' }],
    sources: [{ doc: '003', lines: '90-93' }],
  },
  {
    id: 'jury',
    title: 'Accueil du jury',
    items: [{ rule: 'accueillir-jury' }, { rule: 'accueillir-comediens' }],
    notes: 'jurors',
    sources: [
      { doc: '001', lines: '210-214' },
      { doc: '003', lines: '95' },
    ],
  },
  {
    id: 'plateau',
    title: 'Plateau technique avec le jury, une heure',
    items: [{ rule: 'verifier-plateau-avec-jury' }],
    sources: [{ doc: '004', lines: '38, 56' }],
  },
  {
    id: 'briefing',
    title: 'Briefing du jury',
    items: [
      { rule: 'briefer-jury' },
      { rule: 'informer-jury-amenagements' },
      { rule: 'remettre-documents-jury' },
      { rule: 'organiser-surveillance' },
    ],
    sources: [
      { doc: '001', lines: '216-220' },
      { doc: '003', lines: '96-100' },
      { doc: '004', lines: '39' },
    ],
  },
  {
    id: 'declarations',
    title: 'Déclaration sur l’honneur',
    items: [{ rule: 'faire-signer-declarations' }],
    notes: 'declarations',
    sources: [{ doc: '003', lines: '112' }],
  },
  {
    id: 'candidats',
    title: 'Accueil des candidats',
    items: [{ rule: 'accueillir-candidats', each: true }, { rule: 'controler-pieces-candidats', each: true }, { rule: 'faire-emarger' }],
    notes: 'candidates',
    sources: [
      { doc: '001', lines: '226-239' },
      { doc: '003', lines: '101-104' },
    ],
  },
  {
    id: 'liens',
    title: 'Liens entre jurés et candidats',
    items: [{ rule: 'faire-signer-declarations', step: 'aucun-lien' }],
    notes: 'ties',
    sources: [{ doc: '000', lines: '43-45' }],
  },
  {
    id: 'information',
    title: 'Information des candidats',
    items: [{ rule: 'informer-candidats' }],
    caution: 'Les sources divergent sur l’ordre : 001 informe les candidats avant les plis, 003 ouvre les plis d’abord.',
    sources: [
      { doc: '001', lines: '245-248' },
      { doc: '003', lines: '113-114' },
    ],
  },
  {
    id: 'temoin',
    title: 'Candidat témoin, tiré au sort',
    items: [{ rule: 'constater-plis', step: 'tirage-au-sort' }],
    notes: 'draw',
    sources: [{ doc: '004', lines: '68' }],
  },
  {
    id: 'plis',
    title: 'Plis cachetés',
    items: [{ rule: 'constater-plis' }],
    sources: [
      { doc: '000', lines: '47-48' },
      { doc: '001', lines: '249' },
    ],
  },
  {
    id: 'ouverture',
    title: 'Ouverture et attestation',
    items: [{ rule: 'ouvrir-plis' }],
    sources: [{ doc: '003', lines: '113' }],
  },
  {
    id: 'contenu',
    title: 'Contenu des plis',
    items: [{ rule: 'ouvrir-plis', step: 'contenu' }],
    caution: 'Les sources divergent : « seul » (source 001, l. 255), « devant les candidats » (source 003, l. 113).',
    sources: [
      { doc: '000', lines: '48-50' },
      { doc: '001', lines: '255' },
    ],
  },
  {
    id: 'remise',
    title: 'Remise des dossiers',
    items: [{ rule: 'distribuer-dte' }],
    sources: [{ doc: '000', lines: '50-52' }],
  },
  {
    id: 'depart',
    title: 'Départ des épreuves et horaires',
    items: [{ rule: 'demarrer-epreuves' }, { rule: 'mettre-a-jour-coordonnees' }, { rule: 'mettre-en-situation' }],
    notes: 'exams',
    sources: [
      { doc: '003', lines: '115-117' },
      { doc: '001', lines: '267' },
    ],
  },
  {
    id: 'sujets',
    title: 'Sujets, après chaque épreuve',
    items: [{ rule: 'detruire-sujets' }],
    notes: 'papers',
    sources: [{ doc: '003', lines: '118, 123' }],
  },
  {
    id: 'entretiens',
    title: 'Entretiens finaux',
    items: [{ rule: 'faire-statuer-avant-entretien' }],
    sources: [{ doc: '001', lines: '285' }],
  },
  {
    id: 'deliberation',
    title: 'Délibération, le jury seul',
    items: [{ rule: 'verifier-dossiers-candidats' }, { rule: 'organiser-deliberation' }, { rule: 'faire-signer-fiches' }],
    sources: [
      { doc: '000', lines: '68-83' },
      { doc: '001', lines: '298-301, 314-327' },
    ],
  },
  {
    id: 'pv',
    title: 'Procès-verbal',
    items: [{ rule: 'transcrire-resultats' }, { rule: 'faire-signer-pv' }],
    notes: 'observations',
    sources: [
      { doc: '001', lines: '318-321, 339-348' },
      { doc: '003', lines: '125' },
    ],
  },
];
