import { centre } from '@/lib/actions/state';
import { isStill, type Move, type Moves, type Redo } from '@/lib/plan/moves';
import type { PlanLine } from '@/lib/plan/plan';
import { taskTitle } from '@/lib/plan/earliest-text';
import { rangeText, redoneLateText, shiftText } from '@/lib/plan/suppose-text';
import { closedStartText, workedText } from '@/lib/plan/suppose-days';
import type { PhaseMoves, ToRedo as Again } from '@/lib/plan/suppose';
import { PHASE_TITLES } from '@/lib/rulebook/phases';
import { centreFor } from '@/lib/session/naming';
import { shortDate } from '@/lib/words/dates';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { MovesList, MovesSummary } from '../forms/MovesList';
import { ToRedo } from '../forms/ToRedo';
import { CheckList } from '../session/CheckList';
import { Icon } from '../shell/Icon';
import type { OnOtherDays } from './useSupposition';

interface Props {
  readonly supposed: OnOtherDays;
  readonly redo: readonly Redo[];
  readonly onRedo: (key: string, again: boolean) => void;
}

/** What other days would change of a session, before anything is saved. */
export function Supposed({ supposed: { before, after, found }, redo, onRedo }: Props) {
  const { moves, phases, late, relieved, opened, closed, checks, cleared } = found;
  const { territory } = centreFor(after, centre.value);
  const odd = closedStartText(after, territory);
  const again = new Set(redo.map(({ occurrence }) => occurrence.key));
  const redoneLate = found.redo.filter(({ key, isLate }) => isLate && again.has(key)).length;
  const asksLate = after.state === 'active' && (after.unansweredBefore !== null || redoneLate > 0);
  return (
    <section aria-label="Ce qui changerait">
      <div role="status">
        <p class="suppose-shift">
          <span>{rangeText(before)}</span> → <span>{rangeText(after)}</span>
        </p>
        <p class="quiet">{[shiftText(before, after), workedText(after, territory)].filter((text) => text !== null).join(' · ')}</p>
        {isStill(moves) ? <p>Aucune échéance ne bouge.</p> : <MovesSummary moves={moves} />}
        {redoneLate === 0 ? null : <p>{redoneLateText(redoneLate)}</p>}
      </div>
      {odd === null ? null : <p class="caution">{odd}</p>}
      <Part heading="Deviendrait en retard" count={late.length}>
        <MovesList moves={onlyMoved(late)} />
      </Part>
      <Part heading="Ne serait plus en retard" count={relieved.length}>
        <MovesList moves={onlyMoved(relieved)} />
      </Part>
      <Part heading="Deviendrait possible" count={opened.length}>
        <Lines lines={opened} />
      </Part>
      <Part heading="Ne serait pas encore ouvert" count={closed.length}>
        <Lines lines={closed} />
      </Part>
      <Part heading="À vérifier en plus" count={checks.length}>
        <CheckList checks={checks} session={after.id} />
      </Part>
      <Part heading="Ne serait plus à vérifier" count={cleared.length}>
        <ul class="plain">
          {cleared.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      </Part>
      <ToRedo undone={moves.undone} redo={redo} onChange={onRedo} note={(key) => <RedoBy again={found.redo.find((one) => one.key === key)} />} />
      <Part heading="Ce qui bouge" count={phases.length}>
        {phases.map((phase) => (
          <OfPhase key={phase.phase} phase={phase} />
        ))}
      </Part>
      <MovesList moves={{ ...moves, moved: [] }} />
      {asksLate ? <p class="quiet">Ensuite, Jalon vous demandera ce qui est déjà fait.</p> : null}
    </section>
  );
}

interface PartProps {
  readonly heading: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

/** A part that says something; nothing at all where there is nothing to say. */
function Part({ heading, count, children }: PartProps) {
  if (count === 0) return null;
  return (
    <section class="suppose-part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** What can be done, or not yet, with the day on which it opens. */
function Lines({ lines }: { readonly lines: readonly PlanLine[] }) {
  return (
    <ul class="moves-list">
      {lines.map((line) => (
        <li key={line.key}>
          <span class="moves-title">{taskTitle(line)}</span>
          {line.opens === null ? null : <span class="quiet">à partir du {shortDate(line.opens)}</span>}
        </li>
      ))}
    </ul>
  );
}

function OfPhase({ phase: { phase, moved } }: { readonly phase: PhaseMoves }) {
  return (
    <details>
      <summary>{typo(`${PHASE_TITLES[phase]} : ${counted(moved.length, 'échéance')}`)}</summary>
      <MovesList moves={onlyMoved(moved)} />
    </details>
  );
}

/** By when it would have to be done again; that this has passed is said here, since done it was late no more. */
function RedoBy({ again }: { readonly again: Again | undefined }) {
  if (again?.due == null) return null;
  return (
    <span class="suppose-redo quiet">
      au plus tard le {shortDate(again.due)}
      {again.isLate ? (
        <span class="chip chip-late">
          <Icon name="late" />
          en retard
        </span>
      ) : null}
    </span>
  );
}

/** Some moves, as a list of them takes them. */
function onlyMoved(moved: readonly Move[]): Moves {
  return { moved, added: [], dropped: [], late: 0, undone: [] };
}
