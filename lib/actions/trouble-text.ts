import { shownBadge } from '@/lib/platform/badge';
import { isPrivatePage } from '@/lib/platform/incognito';
import { troubleOf, type StoreTrouble } from '@/lib/store/errors';
import { typo } from '@/lib/words/typography';
import { BLIND } from './badge';

/** For each: what is wrong, what still works, what to do. */
const SENTENCES: Readonly<Record<StoreTrouble | 'private' | 'never' | 'unknown', string>> = {
  newer:
    'Vos données viennent d’une version plus récente de Jalon. Mettez Jalon à jour, puis rouvrez ce panneau : rien n’a été touché.',
  private:
    'Cette fenêtre est privée : le navigateur n’y laisse Jalon ni lire ni enregistrer. Ouvrez Jalon dans une fenêtre ordinaire : vos données y sont, rien n’a été touché.',
  never:
    'Firefox est réglé pour ne jamais conserver l’historique : il ne laisse Jalon ni lire ni enregistrer. Les écrans de CERES restent reconnus. Dans Paramètres, « Vie privée et sécurité », choisissez « Conserver l’historique », puis redémarrez Firefox.',
  unavailable:
    'Le navigateur ne laisse pas Jalon enregistrer : un réglage, ou une règle de votre organisation, coupe le stockage. Les écrans de CERES restent reconnus. Faites autoriser le stockage pour Jalon, puis rouvrez ce panneau.',
  closed:
    'Le navigateur a fermé les données de Jalon, pour une mise à jour ou un nettoyage. Ce qui est à l’écran y reste. Recommencez ; si cela continue, rouvrez ce panneau.',
  full: 'Il n’y a plus de place pour enregistrer. Libérez de l’espace sur le disque, puis recommencez : votre saisie est toujours là.',
  disk: 'Le disque n’a pas pu lire ou enregistrer : plein, débranché ou abîmé. Vérifiez-le, puis recommencez : votre saisie est toujours là.',
  unreadable:
    'Cette session ne peut plus être lue : rien n’a été enregistré. Jalon la met de côté et propose sa copie, s’il en a une.',
  unknown: 'Jalon n’a pas pu lire ou enregistrer ses données. Rouvrez le panneau ; si cela continue, copiez le rapport dans Réglages.',
};

/** What an error is to the person in front of it: its own sentence where it has one. */
export async function troubleText(error: unknown): Promise<string> {
  const trouble = troubleOf(error) ?? 'unknown';
  return typo(SENTENCES[trouble === 'unavailable' ? await refusal() : trouble]);
}

/**
 * Why nothing opens. Firefox opens no database to a page of a private window; where every window is private, its worker has none either, and has
 * said so on the toolbar button.
 */
async function refusal(): Promise<'private' | 'never' | 'unavailable'> {
  if (!isPrivatePage()) return 'unavailable';
  return (await shownBadge()) === BLIND ? 'never' : 'private';
}
