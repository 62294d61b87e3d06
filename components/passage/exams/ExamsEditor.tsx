import { attempt } from '@/lib/actions/attempt';
import type { Step } from '@/lib/actions/deroule';
import type { Refusal } from '@/lib/actions/edit-list';
import type { Draft } from '@/lib/session/draft';
import type { PlannedExam } from '@/lib/session/session-lists';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { EntryForm } from '../../lists/EntryForm';
import { examForm } from './exam-form';
import { ExamRow } from './ExamRow';
import { useStayOn } from './useStayOn';
import './exams.css';

/** What can be done to the exams of a déroulé, wherever it is kept. */
export interface ExamActs {
  /** Saves what was typed, or says what is wrong with it; the id is null for a new exam. */
  readonly save: (id: string | null, draft: Draft) => Promise<Refusal>;
  readonly remove: (exam: PlannedExam) => Promise<void>;
  readonly move: (exam: PlannedExam, step: Step) => Promise<void>;
}

interface Props extends ExamActs {
  /** In their order. */
  readonly exams: readonly PlannedExam[];
}

/** The form of an exam that is not in the list yet; no id is empty. */
const NEW = '';

/** The exams of a déroulé in their order, each to change, move or remove, and the form of one in its place. */
export function ExamsEditor({ exams, save, remove, move }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const add = useRef<HTMLButtonElement>(null);
  const left = useRef<string | null>(null);
  const stayOn = useStayOn(list, exams.map(({ id }) => id).join(' '));
  useLayoutEffect(() => {
    if (editing !== null || left.current === null) return;
    // Back to where the form was asked for.
    (list.current?.querySelector<HTMLElement>(`[data-edit="${left.current}"]`) ?? add.current)?.focus();
    left.current = null;
  }, [editing]);
  const form = (exam: PlannedExam | null) => (
    <ExamForm
      exams={exams}
      exam={exam}
      save={save}
      onDone={() => {
        left.current = editing;
        setEditing(null);
      }}
    />
  );
  return (
    <>
      {exams.length === 0 ? null : (
        <ol class="exams" ref={list}>
          {exams.map((exam, n) => (
            <li key={exam.id}>
              {editing === exam.id ? (
                form(exam)
              ) : (
                <ExamRow
                  exam={exam}
                  exams={exams}
                  at={n}
                  onEdit={() => setEditing(exam.id)}
                  onMove={(step, from) => {
                    stayOn(from);
                    attempt(() => move(exam, step));
                  }}
                  onRemove={() => {
                    // Its buttons go with it.
                    add.current?.focus();
                    attempt(() => remove(exam));
                  }}
                />
              )}
            </li>
          ))}
        </ol>
      )}
      {editing === NEW ? form(null) : null}
      <p class="actions" hidden={editing === NEW}>
        <button type="button" class="button" ref={add} onClick={() => setEditing(NEW)}>
          Ajouter une épreuve
        </button>
      </p>
    </>
  );
}

interface FormProps extends Pick<Props, 'exams' | 'save'> {
  readonly exam: PlannedExam | null;
  readonly onDone: () => void;
}

function ExamForm({ exams, exam, save, onDone }: FormProps) {
  // What was shown when it was opened: what is saved meanwhile does not change what is being typed.
  const [opened] = useState(exam);
  return <EntryForm form={examForm(exams, opened)} save={save} entry={opened} onDone={onDone} />;
}
