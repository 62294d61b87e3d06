import { attempt } from '@/lib/actions/attempt';
import { beginDeroule, moveDerouleExam, nextRank, removeDeroule, removeDerouleExam } from '@/lib/actions/deroule';
import { saveEntry } from '@/lib/actions/edit-list';
import { centre } from '@/lib/actions/state';
import { deroulesOf, titleName, type Deroule } from '@/lib/plan/deroules';
import { typo } from '@/lib/words/typography';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { examsText } from '../passage/exams/exam-form';
import { ExamsEditor } from '../passage/exams/ExamsEditor';
import { PickDeroule } from '../passage/exams/PickDeroule';
import { NewDeroule } from './NewDeroule';

/** The déroulés of the centre, one a title: what the sessions of it begin from. */
export function Deroules() {
  const all = deroulesOf(centre.value);
  const [begun, begin] = useState<string | null>(null);
  const add = useRef<HTMLInputElement>(null);
  const leave = () => {
    begin(null);
    add.current?.focus();
  };
  return (
    <>
      <p class="quiet">
        {typo('Les épreuves d’un titre, dans leur ordre, comme l’agrément les décrit. Une session les reprend dans son « Ordre de passage » et en garde sa propre copie : un déroulé modifié ici n’en change aucune.')}
      </p>
      {all.map((deroule) => (
        <Kept key={deroule.title} deroule={deroule} isNew={deroule.title === begun} onRemove={leave} />
      ))}
      {begun === null || all.some(({ title }) => title === begun) ? null : <Begun key={begun} title={begun} known={all} onGiveUp={leave} />}
      <NewDeroule field={add} taken={all} onBegin={begin} />
    </>
  );
}

interface KeptProps {
  readonly deroule: Deroule;
  /** Whether it was just begun: it then unfolds. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

function Kept({ deroule: { title, name, exams }, isNew, onRemove }: KeptProps) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (isNew) place.current?.focus();
  }, []);
  return (
    <details class="deroule" open={isNew}>
      <summary ref={place}>
        <span class="exam-name">{name}</span> <span class="quiet">{typo(examsText(exams))}</span>
      </summary>
      <Exams title={title} exams={exams} />
      <p class="actions">
        <button
          type="button"
          class="link"
          aria-label={typo(`Retirer le déroulé : ${name}`)}
          onClick={() => {
            // Its buttons go with it.
            onRemove();
            attempt(() => removeDeroule(title));
          }}
        >
          Retirer ce déroulé
        </button>
      </p>
    </details>
  );
}

function Exams({ title, exams }: Pick<Deroule, 'title' | 'exams'>) {
  return (
    <ExamsEditor
      exams={exams}
      save={(id, draft) => saveEntry('derouleExams', id, id === null ? { ...draft, title, rank: nextRank(exams) } : draft)}
      remove={({ id }) => removeDerouleExam({ id, title })}
      move={({ id }, step) => moveDerouleExam(title, id, step)}
    />
  );
}

interface BegunProps {
  readonly title: string;
  readonly known: readonly Deroule[];
  readonly onGiveUp: () => void;
}

/** A déroulé of which nothing is kept yet: it begins with another one, or with its first exam. */
function Begun({ title, known, onGiveUp }: BegunProps) {
  const heading = useId();
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.querySelector('select')?.focus(), []);
  return (
    <section class="deroule" aria-labelledby={heading} ref={place}>
      <h3 id={heading}>{typo(`Nouveau déroulé : ${titleName(title, centre.value)}`)}</h3>
      <PickDeroule deroules={known} title={title} button="Partir de ce déroulé" onTake={(exams) => beginDeroule(title, exams)} />
      <p class="quiet">Ou commencez par sa première épreuve.</p>
      <Exams title={title} exams={[]} />
      <p class="actions">
        <button type="button" class="link" onClick={onGiveUp}>
          Ne pas ajouter ce déroulé
        </button>
      </p>
    </section>
  );
}
