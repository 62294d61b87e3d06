import { TERRITORIES } from '@/lib/dates/territory';
import { isPolicyKey, type Policy, type PolicyKey } from '@/lib/session/policy';
import { REGION_NAMES, REGIONS } from '@/lib/session/regions';
import { CONVENES_NAMES, TERRITORY_NAMES } from '../forms/names';

const OFF = { noDesktopReminders: 'rappels du bureau désactivés', noCeresCard: 'rappel avant un geste irréversible désactivé', noMailLinks: 'ouverture de la messagerie désactivée' };

const SWITCH = 'true ou false';

/** What each key may hold, as it is said to whoever set it. */
const EXPECTED: Readonly<Record<PolicyKey, string>> = {
  region: `l’une de : ${REGIONS.join(', ')}`,
  territory: `l’une de : ${TERRITORIES.join(', ')}`,
  convenes: 'ceres ou hors-ceres',
  ddetsName: 'un texte de 1 à 200 caractères',
  ddetsEmail: 'une seule adresse de courriel',
  noDesktopReminders: SWITCH,
  noCeresCard: SWITCH,
  noMailLinks: SWITCH,
};

/** « région Occitanie, rappels du bureau désactivés »; empty where nothing is set. */
export function fixedText({ region, territory, convenes, ddetsName, ddetsEmail, ...off }: Policy): string {
  const ddets = [ddetsName, ddetsEmail].filter((part) => part !== undefined).join(', ');
  return [
    ...(region === undefined ? [] : [`région ${REGION_NAMES[region]}`]),
    ...(territory === undefined ? [] : [`jours fériés, ${TERRITORY_NAMES[territory]}`]),
    ...(convenes === undefined ? [] : [`convocations ${CONVENES_NAMES[convenes]}`]),
    ...(ddets === '' ? [] : [`DDETS des sites qui n’en disent pas, ${ddets}`]),
    ...(['noDesktopReminders', 'noCeresCard', 'noMailLinks'] as const).filter((key) => off[key] === true).map((key) => OFF[key]),
  ].join(' ; ');
}

/** Which key is not followed, and what it should hold. */
export function refusedText(key: string): string {
  return isPolicyKey(key) ? `« ${key} » : valeur attendue, ${EXPECTED[key]}` : `« ${key} » : Jalon n’a pas de réglage de ce nom`;
}
