import type { Nature } from '@/lib/session/natures';
import { timeOfDay } from '@/lib/words/days';
import { counted } from '@/lib/words/numbers';
import { NBSP } from '@/lib/words/spaces';
import type { HiddenKind } from './hidden';
import type { Instance } from './instance';
import type { Piece } from './schedule';

export const NATURE_NAMES: Readonly<Record<Nature, string>> = {
  'mise-en-situation': 'mise en situation professionnelle',
  'entretien-technique': 'entretien technique',
  questionnaire: 'questionnaire professionnel',
  production: 'questionnement à partir de production',
  'entretien-final': 'entretien final',
  autre: 'autre épreuve',
};

export const HIDDEN_NAMES: Readonly<Record<HiddenKind, string>> = {
  visite: 'visite du plateau avec le jury',
  accueil: 'accueil et consignes',
  plis: 'ouverture des plis',
  deliberation: 'délibération',
  signature: 'signature du PV',
};

/** « 9 h 05 », from minutes since midnight. */
export function hourText(minutes: number): string {
  return timeOfDay(Math.floor(minutes / 60), minutes % 60);
}

/** « 09:05 », as a field and the store have it, from minutes since midnight. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Minutes since midnight, from « 09:05 ». */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** « 2 h 30 », « 45 min »: how long something takes. */
export function lengthText(minutes: number): string {
  if (minutes < 60) return `${String(minutes)}${NBSP}min`;
  return hourText(minutes);
}

/** « Entretien final, passage 3 »; of what all hold together, its name alone. */
export function pieceText({ exams }: Pick<Instance, 'exams'>, { exam: id, place }: Piece): string {
  const label = exams.find((exam) => exam.id === id)?.label ?? 'épreuve retirée';
  return place === null ? label : `${label}, passage${NBSP}${String(place)}`;
}

/** « 2 binômes ». */
export function pairsText(count: number): string {
  return counted(count, 'binôme');
}
