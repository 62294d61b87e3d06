import type { Draft } from '@/lib/session/draft';
import type { AnyEntry } from '@/lib/session/entries';
import type { Candidate, Juror } from '@/lib/session/session-lists';
import { named, text, yes, type FieldForm } from '../../forms/field-form';
import type { ListWords } from '../../lists/lists';

const ROLE_NAMES = { titulaire: 'Titulaire', reserve: 'Réserve' } as const;
const ANSWER_NAMES = { oui: 'oui', non: 'non' } as const;

/** The one field of the form that says both whether there is a tie and with whom: the two cannot contradict each other. */
const TIE = 'tieWithWhom';
const NO_TIE = 'non';
const TIE_WITH_SOMEBODY = 'oui';
const WITH = 'avec ';

const WHO: readonly FieldForm[] = [
  text('label', 'Nom ou initiales', 'Des initiales suffisent.'),
  text('employer', 'Profession ou employeur'),
  { name: 'role', label: 'Place dans le jury', kind: 'choice', options: named(['titulaire', 'reserve'], ROLE_NAMES) },
  { name: 'salaried', label: 'Salarié', kind: 'yes-no', none: 'non demandé' },
  { name: 'habilitationEnd', label: 'Habilité jusqu’au', kind: 'date' },
];

/** What the form of a juror asks: who it is for a new one, then also what came of it. */
export function jurorForm(candidates: readonly Candidate[], juror: Juror | null): Pick<ListWords, 'add' | 'fields' | 'line'> {
  const fields = juror === null ? WHO : [...WHO, ...followed(candidates, juror)];
  return { add: 'Ajouter un juré', fields, line: (entry) => (typeof entry['label'] === 'string' ? entry['label'] : '') };
}

/** A juror as the form holds it. */
export function shownJuror(juror: Juror): AnyEntry {
  const { tie, tieWith } = juror;
  return { ...juror, [TIE]: tie === null ? null : !tie ? NO_TIE : tieWith === null ? TIE_WITH_SOMEBODY : WITH + tieWith };
}

/** What the form holds, as a juror is saved. */
export function savedJuror(draft: Draft): Draft {
  const { [TIE]: said = null, ...rest } = draft;
  const tieWith = typeof said === 'string' && said.startsWith(WITH) ? said.slice(WITH.length) : null;
  return { ...rest, tie: said === null ? null : said !== NO_TIE, tieWith };
}

function followed(candidates: readonly Candidate[], { tieWith }: Juror): readonly FieldForm[] {
  const gone = tieWith !== null && candidates.every(({ id }) => id !== tieWith) ? [[WITH + tieWith, 'oui, avec un candidat qui n’est plus dans la liste'] as const] : [];
  return [
    { name: 'solicitedOn', label: 'Sollicité le', kind: 'date' },
    { name: 'answer', label: 'A accepté', kind: 'choice', options: named(['oui', 'non'], ANSWER_NAMES), none: 'pas encore de réponse' },
    { name: 'convenedOn', label: 'Convoqué le', kind: 'date' },
    {
      name: TIE,
      label: 'Lien avec un candidat',
      kind: 'choice',
      options: [
        [NO_TIE, 'non'],
        [TIE_WITH_SOMEBODY, 'oui, sans dire lequel'],
        ...candidates.map(({ id, label }) => [WITH + id, `oui, avec ${label}`] as const),
        ...gone,
      ],
      none: 'pas encore demandé',
      hint: 'Personnel ou professionnel ; aussi s’il l’a accueilli dans son entreprise.',
    },
    yes('declaration', 'Déclaration sur l’honneur signée'),
  ];
}
