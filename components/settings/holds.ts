import { lastBackup } from '@/lib/actions/backup';
import { sessions, centre, today } from '@/lib/actions/state';
import { centrePlan } from '@/lib/plan/centre-plan';
import { deroulesOf } from '@/lib/plan/deroules';
import { announced } from '@/lib/plan/endings';
import type { Centre } from '@/lib/session/centre';
import type { ListName } from '@/lib/session/centre-lists';
import { REGION_NAMES } from '@/lib/session/regions';
import { counted } from '@/lib/words/numbers';
import { CONVENES_NAMES, TERRITORY_NAMES } from '../forms/names';
import { backupWords } from './backup-words';

// What each folded section of the settings holds, in one line.

/** One and several of each list's entries. */
const ENTRIES: Readonly<Record<ListName, readonly [singular: string, plural: string]>> = {
  sites: ['site', 'sites'],
  titles: ['titre', 'titres'],
  ownRules: ['tâche', 'tâches'],
  margins: ['marge', 'marges'],
  confirmed: ['délai confirmé', 'délais confirmés'],
  screens: ['écran corrigé', 'écrans corrigés'],
  derouleExams: ['épreuve', 'épreuves'],
};

/** « Centre de la Vallée, Occitanie, par CERES »; what is not said is told too: dates depend on it. */
export function centreHolds({ name, region, territory, convenes }: Centre): string {
  return [
    ...(name === null ? [] : [name]),
    region === null ? 'région non précisée' : REGION_NAMES[region],
    ...(territory === 'metropole' ? [] : [TERRITORY_NAMES[territory]]),
    convenes === 'inconnu' ? 'façon de convoquer non précisée' : CONVENES_NAMES[convenes],
  ].join(', ');
}

/** « 1 tâche, 2 marges »; « aucun » where there is nothing. */
export function listHolds(at: Centre, lists: readonly ListName[]): string {
  const told = lists.filter((list) => at[list].length > 0).map((list) => counted(at[list].length, ...ENTRIES[list]));
  return told.length > 0 ? told.join(', ') : 'rien pour l’instant';
}

/** « 2 déroulés ». */
export function deroulesHold(at: Centre): string {
  const count = deroulesOf(at).length;
  return count === 0 ? 'rien pour l’instant' : counted(count, 'déroulé');
}

/** What is open of the centre's own duties, and what ends soon. */
export function yearHolds(): string {
  const { lines, endings } = centrePlan(centre.value, today.value, sessions.value ?? []);
  const [open, ending] = [lines.filter((line) => line.open).length, announced(endings).length];
  return [
    open === 0 ? 'tout est fait' : `${String(open)} à faire`,
    ...(ending === 0 ? [] : [counted(ending, 'fin de validité ou d’agrément', 'fins de validité ou d’agrément')]),
  ].join(', ');
}

/** Which screens the user corrected; what else is there is always so. */
export function besideHolds(): string {
  const said = listHolds(centre.value, ['screens']);
  return centre.value.screens.length === 0 ? 'rappel avant un geste irréversible, accès' : said;
}

/** How much there is, and when it last went into a file. */
export function dataHolds(): string {
  return `${counted((sessions.value ?? []).length, 'session')}, dernière sauvegarde : ${backupWords(lastBackup.value, today.value)}`;
}
