import { typo } from '@/lib/words/typography';
import { counted } from '@/lib/words/numbers';
import type { Least } from './how-many';
import type { Reason } from './reasons';
import { lengthText, pairsText } from './words';

/** Why no schedule can be, in a sentence that says which condition, and by how much where that is known. */
export function reasonText(reason: Reason): string {
  return typo(sentence(reason));
}

function sentence(reason: Reason): string {
  switch (reason.kind) {
    case 'no-exam':
      return 'Aucune épreuve : saisissez-les, ou reprenez un déroulé.';
    case 'no-candidate':
      return 'Aucun candidat : saisissez-les, ou dites leur nombre dans la session.';
    case 'no-day':
      return 'Aucun jour d’examen : gardez au moins un jour de la session.';
    case 'extra-too-many':
      return 'Il y a plus de places à temps majoré que de candidats.';
    case 'no-jury':
      return 'Des épreuves se passent devant le jury, et il n’y a aucun binôme.';
    case 'opening':
      return 'La visite du plateau, l’accueil et l’ouverture des plis ne tiennent pas dans le premier jour, ou durent plus qu’un binôme ne travaille sans pause.';
    case 'nothing-fits':
      return 'Tout a été essayé : aucun ordre ne respecte à la fois les heures, les postes, l’ordre des épreuves et les pauses du jury.';
    case 'circle':
      return `« ${reason.exam.label} » attend une épreuve qui l’attend : corrigez « après ».`;
    case 'too-long':
      return `« ${reason.exam.label} » ne tient dans aucun jour, préparation et remise en état comprises : ni avant ni après le déjeuner.`;
    case 'work-limit':
      return `« ${reason.exam.label} » dure plus qu’un binôme ne travaille sans pause.`;
    case 'candidate':
      return `Un candidat a ${lengthText(reason.needed)} d’épreuves, et les jours n’offrent que ${lengthText(reason.open)}.`;
    case 'posts':
      return `${reason.where} : ${lengthText(reason.needed)} à occuper, et ${counted(reason.posts, 'poste n’offre', 'postes n’offrent')} que ${lengthText(reason.open)}.`;
    case 'pairs':
      return `Le jury a ${lengthText(reason.needed)} d’épreuves à tenir, et ${counted(reason.pairs, 'binôme n’a', 'binômes n’ont')} que ${lengthText(reason.open)}, pauses et déjeuner déduits.`;
  }
}

/** « 2 binômes suffisent ; 1 ne suffit pas » with why, or how far the answer is from being proven. */
export function leastText({ count, bound, binding }: Least, of: 'pairs' | 'days'): string {
  const text = (n: number) => (of === 'pairs' ? pairsText(n) : counted(n, 'jour'));
  const why = binding[0] === undefined ? '' : ` ${reasonText(binding[0])}`;
  if (count === null) return typo(`Il en faut au moins ${text(bound)} ; aucun planning trouvé dans le temps accordé.${why}`);
  if (count > bound) return typo(`${text(count)} : un planning existe. Moins de ${text(bound)} ne peut suffire ; entre les deux, rien n’est prouvé dans le temps accordé.${why}`);
  return typo(bound > 1 ? `${text(count)} : c’est le minimum, prouvé. Avec ${text(bound - 1)} :${why}` : `${text(count)} : c’est le minimum.`);
}
