import type { Move, Moves } from '@/lib/plan/moves';
import { moveText, movesLines } from '@/lib/plan/moves-text';
import type { Occurrence } from '@/lib/plan/occurrence';
import { shortDate } from '@/lib/words/dates';
import { withSubject } from '@/lib/words/subject';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';
import './moves.css';

/** What moves, in a few lines. */
export function MovesSummary({ moves }: { readonly moves: Moves }) {
  return (
    <ul class="moves-sum">
      {movesLines(moves).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Each thing that moves, what becomes late first, then by its new day; what comes and goes after. */
export function MovesList({ moves: { moved, added, dropped } }: { readonly moves: Moves }) {
  return (
    <>
      {moved.length === 0 ? null : (
        <ul class="moves-list">
          {[...moved].sort(inOrder).map((move) => (
            <li key={`${move.rule.id}#${move.subject}`}>
              <span class="moves-title">{withSubject(typo(move.rule.title), move.subject)}</span>
              <span class="quiet">{moveText(move)}</span>
              {move.becomesLate ? (
                <span class="chip chip-late">
                  <Icon name="late" />
                  en retard
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      <Others heading="S’ajoute" list={added} />
      <Others heading="Ne s’applique plus" list={dropped} />
    </>
  );
}

function Others({ heading, list }: { readonly heading: string; readonly list: readonly Occurrence[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="moves-list">
        {list.map(({ key, rule, subject, due, target }) => {
          const day = due ?? target;
          return (
            <li key={key}>
              <span class="moves-title">{withSubject(typo(rule.title), subject)}</span>
              <span class="quiet">{day === null ? 'sans date' : shortDate(day)}</span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function inOrder(a: Move, b: Move): number {
  if (a.becomesLate !== b.becomesLate) return a.becomesLate ? -1 : 1;
  return (a.to ?? '9999') < (b.to ?? '9999') ? -1 : 1;
}
