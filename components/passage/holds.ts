import { hourText, lengthText, pairsText } from '@/lib/passage/words';
import { candidatesOf, passageOf, plannedDays, settingsOf } from '@/lib/plan/passage';
import type { Session } from '@/lib/session/session';
import { counted } from '@/lib/words/numbers';

// What each folded part of an order of passage holds, in one line.

/** « 2 jours, de 9 h à 17 h 30 »; the hours are not told where they differ. */
export function daysHold(session: Session): string {
  const [first, ...others] = plannedDays(session).filter(({ used }) => used);
  if (first === undefined) return 'aucun jour';
  const count = counted(others.length + 1, 'jour');
  const isSame = others.every(({ opens, closes }) => opens === first.opens && closes === first.closes);
  return isSame ? `${count}, de ${hourText(first.opens)} à ${hourText(first.closes)}` : `${count}, heures différentes`;
}

/** « 12 candidats, 2 binômes, déjeuner à 12 h 30 (1 h) ». */
export function settingsHold(session: Session): string {
  const said = passageOf(session);
  const { lunch } = settingsOf(said);
  const candidates = candidatesOf(session);
  return [
    candidates === null ? 'nombre de candidats inconnu' : counted(candidates, 'candidat'),
    pairsText(said.pairs),
    lunch.minutes === 0 ? 'sans déjeuner' : `déjeuner à ${hourText(lunch.start)} (${lengthText(lunch.minutes)})`,
  ].join(', ');
}

/** « 2 places »; never whose. */
export function extrasHold({ passageExtras }: Pick<Session, 'passageExtras'>): string {
  const places = passageExtras.reduce((sum, one) => sum + one.places, 0);
  return places === 0 ? 'aucune place' : counted(places, 'place');
}
