import { attempt } from '@/lib/actions/attempt';
import { checkAll, checked, checking } from '@/lib/actions/check';
import { localMoment } from '@/lib/actions/history';
import { shortDate } from '@/lib/words/dates';
import { timeOfDay } from '@/lib/words/days';
import { typo } from '@/lib/words/typography';
import { checkLines } from './check-words';

/** « Vérifier les données »: reads everything anew, says how far it is, then what it came to. */
export function Check() {
  const progress = checking.value;
  return (
    <>
      <h3>Vérification</h3>
      <p class="quiet">{typo('Jalon relit tout ce qu’il garde, copies de secours comprises. Il refait ce qui se recalcule et n’efface rien.')}</p>
      <p class="actions">
        <button type="button" class="button" aria-disabled={progress !== null} onClick={() => attempt(checkAll)}>
          Vérifier les données
        </button>
        {progress === null ? null : <progress value={progress.done} max={progress.of} aria-label="Vérification en cours" />}
      </p>
      <div role="status">
        {checked.value === null || progress !== null
          ? null
          : checkLines(checked.value, momentWords(checked.value.at)).map((line) => <p key={line}>{line}</p>)}
      </div>
    </>
  );
}

/** « le ven. 12 févr. 2027 à 9 h 05 ». */
function momentWords(at: number): string {
  const { day, hours, minutes } = localMoment(at);
  return `le ${shortDate(day)} à ${timeOfDay(hours, minutes)}`;
}
