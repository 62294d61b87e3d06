import type { PassageExam } from '@/lib/passage/instance';
import { lengthText, NATURE_NAMES } from '@/lib/passage/words';
import { isCircular } from '@/lib/plan/exam-order';
import { NATURES } from '@/lib/session/natures';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { named, text, yes, type FieldForm } from '../../forms/field-form';
import type { ListWords } from '../../lists/lists';

const number = (name: string, label: string, hint?: string): FieldForm => ({ name, label, kind: 'number', ...(hint === undefined ? {} : { hint }) });

/** What is asked of an exam, `exam` null for a new one: it can come after any other that does not wait for it. */
export function examForm(exams: readonly PassageExam[], exam: PassageExam | null): Pick<ListWords, 'add' | 'fields' | 'line'> {
  const before = exams.filter(({ id }) => exam === null || !isCircular(exams, exam.id, id));
  const fields: readonly FieldForm[] = [
    text('label', 'Intitulé'),
    { name: 'nature', label: 'Nature', kind: 'choice', options: named(NATURES, NATURE_NAMES) },
    number('minutes', 'Durée (minutes)', 'Pour un candidat ; pour tous, si elle se passe tous ensemble.'),
    yes('collective', 'Tous les candidats ensemble'),
    yes('jury', 'Devant le jury'),
    yes('pausable', 'Peut être coupée par le déjeuner'),
    text('where', 'Lieu', 'Deux épreuves du même lieu en partagent les postes. « Salle » si vous n’écrivez rien.'),
    number('posts', 'Candidats à la fois', 'Le nombre de postes du lieu ; 1 si vous n’écrivez rien.'),
    {
      name: 'after',
      label: 'Épreuve à passer avant',
      kind: 'choice',
      options: before.map(({ id, label }) => [id, label] as const),
      none: 'aucune',
      hint: 'Pour un même candidat.',
    },
    number('preparation', 'Préparation (minutes)', 'Juste avant, sans le jury : candidat et poste sont pris.'),
    number('changeover', 'Remise en état (minutes)', 'Juste après, sans le candidat : le poste et le jury sont pris.'),
  ];
  return { add: 'Ajouter une épreuve', fields, line: ({ label }) => (typeof label === 'string' ? label : '') };
}

/** What there is to know of an exam, in one line below its name. */
export function examText({ nature, minutes, collective, jury, posts, where, after, preparation, changeover, pausable }: PassageExam, exams: readonly PassageExam[]): string {
  const first = exams.find(({ id }) => id === after);
  const parts = [
    NATURE_NAMES[nature],
    `${lengthText(minutes)} ${collective ? 'tous ensemble' : 'par candidat'}`,
    ...(jury ? ['devant le jury'] : []),
    collective ? where : `${where} (${counted(posts, 'poste')})`,
    ...(preparation === 0 ? [] : [`préparation ${lengthText(preparation)}`]),
    ...(changeover === 0 ? [] : [`remise en état ${lengthText(changeover)}`]),
    ...(pausable ? ['coupée par le déjeuner s’il le faut'] : []),
    ...(first === undefined ? [] : [`après « ${first.label} »`]),
  ];
  return typo(parts.join(', '));
}

/** « 3 épreuves, 3 h 50 par candidat »: extra minutes are not in it. */
export function examsText(exams: readonly PassageExam[]): string {
  if (exams.length === 0) return 'aucune épreuve';
  const minutes = exams.reduce((sum, exam) => sum + exam.preparation + exam.minutes, 0);
  return `${counted(exams.length, 'épreuve')}, ${lengthText(minutes)} par candidat`;
}
