import { policy } from '@/lib/actions/state';
import { toldChoice } from '@/lib/actions/told-choice';
import { timeOfDay } from '@/lib/words/days';

/** Whether the desktop reminders are told, and when: off too while the browser does not allow them. */
export function toldHolds(): string {
  if (policy.value.policy.noDesktopReminders === true) return 'désactivés par votre établissement';
  const choice = toldChoice.value;
  return choice?.on === true && choice.allowed ? `chaque jour ouvré, à ${timeOfDay(choice.hour, 0)}` : 'désactivés';
}
