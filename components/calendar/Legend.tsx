import { BUSY_ABOVE } from '@/lib/plan/calendar';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';
import { withAdvised } from './kept';

/** What the marks of the month say. */
export function Legend() {
  return (
    <ul class="calendar-legend" aria-label="Légende">
      <li>
        <span class="calendar-count">3</span> derniers jours
      </li>
      <li>
        <span class="calendar-count">
          <Icon name="late" />2
        </span>{' '}
        dont en retard
      </li>
      <li>
        <span class="calendar-count calendar-busy">{BUSY_ABOVE + 1} !</span> {typo(`jour chargé : plus de ${String(BUSY_ABOVE)}`)}
      </li>
      <li>
        <span class="calendar-key calendar-held" /> jour de session
      </li>
      <li>
        <span class="calendar-many">2 S</span> deux sessions ce jour-là
      </li>
      {withAdvised.value ? (
        <li>
          <span class="calendar-count calendar-maybe">2</span> conseillés
        </li>
      ) : null}
      <li>
        <span class="calendar-key calendar-free">
          <span class="calendar-off">F</span>
        </span>{' '}
        férié
      </li>
    </ul>
  );
}
