import type { Step } from '@/lib/actions/deroule';
import type { PlannedExam } from '@/lib/session/session-lists';
import { typo } from '@/lib/words/typography';
import { examText } from './exam-form';

interface Props {
  readonly exam: PlannedExam;
  readonly exams: readonly PlannedExam[];
  /** Where it stands among them, from 0. */
  readonly at: number;
  readonly onEdit: () => void;
  readonly onMove: (step: Step, from: HTMLElement) => void;
  readonly onRemove: () => void;
}

/** One exam of a déroulé: what it is, and what can be done with it. */
export function ExamRow({ exam, exams, at, onEdit, onMove, onRemove }: Props) {
  const { id, label } = exam;
  return (
    <>
      <p class="exam-name">{label}</p>
      <p class="quiet">{examText(exam, exams)}</p>
      <p class="actions">
        <MoveButton step={-1} text="Monter" sign="↑" exam={exam} ends={at === 0} onMove={onMove} />
        <MoveButton step={1} text="Descendre" sign="↓" exam={exam} ends={at === exams.length - 1} onMove={onMove} />
        <button type="button" class="link" data-edit={id} aria-label={typo(`Modifier : ${label}`)} onClick={onEdit}>
          Modifier
        </button>
        <button type="button" class="link" aria-label={typo(`Retirer : ${label}`)} onClick={onRemove}>
          Retirer
        </button>
      </p>
    </>
  );
}

interface MoveProps extends Pick<Props, 'exam' | 'onMove'> {
  readonly step: Step;
  readonly text: string;
  readonly sign: string;
  /** Whether there is nowhere further to go: it keeps the focus all the same, and says so. */
  readonly ends: boolean;
}

function MoveButton({ step, text, sign, exam: { label }, ends, onMove }: MoveProps) {
  return (
    <button
      type="button"
      class="button exam-move"
      aria-disabled={ends}
      aria-label={typo(`${text} : ${label}`)}
      title={text}
      onClick={(event) => {
        if (!ends) onMove(step, event.currentTarget);
      }}
    >
      {sign}
    </button>
  );
}
