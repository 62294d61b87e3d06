import { scheduleOf } from '@/lib/print/schedule';
import type { ScheduleRow } from '@/lib/print/typed';
import { lowerFirst, typo } from '@/lib/words/typography';
import { Field } from '../../forms/Field';
import type { AskProps } from './ask';

/** The exams to display, from those that the session has; what is changed here stays here. */
export function ScheduleAsk({ plan, typed, onType }: AskProps) {
  const rows = typed.schedule.length > 0 ? typed.schedule : scheduleOf(plan, typed);
  const last = rows.at(-1);
  const added: ScheduleRow = { day: last?.day ?? plan.session.start, time: '', nature: '', place: '' };
  return (
    <>
      <p class="quiet">{typo('Les épreuves de la session, une à une.')}</p>
      {rows.map((row, i) => (
        <OneExam
          key={i}
          row={row}
          number={i + 1}
          onChange={(part) => onType({ schedule: rows.map((other, at) => (at === i ? { ...other, ...part } : other)) })}
          onRemove={() => onType({ schedule: rows.filter((_, at) => at !== i) })}
        />
      ))}
      <p class="actions">
        <button type="button" class="button" onClick={() => onType({ schedule: [...rows, added] })}>
          Ajouter une épreuve
        </button>
      </p>
    </>
  );
}

interface OneProps {
  readonly row: ScheduleRow;
  readonly number: number;
  readonly onChange: (part: Partial<ScheduleRow>) => void;
  readonly onRemove: () => void;
}

function OneExam({ row: { day, time, nature, place }, number, onChange, onRemove }: OneProps) {
  const name = `Épreuve ${String(number)}`;
  return (
    <fieldset class="desk-exam">
      <legend>{name}</legend>
      <Field label="Nature">{(ids) => <input {...ids} value={nature} onInput={(event) => onChange({ nature: event.currentTarget.value })} />}</Field>
      <div class="desk-pair">
        <Field label="Jour">{(ids) => <input {...ids} type="date" value={day} onInput={(event) => onChange({ day: event.currentTarget.value })} />}</Field>
        <Field label="Heure">{(ids) => <input {...ids} type="time" value={time} onInput={(event) => onChange({ time: event.currentTarget.value })} />}</Field>
      </div>
      <Field label="Lieu">{(ids) => <input {...ids} value={place} onInput={(event) => onChange({ place: event.currentTarget.value })} />}</Field>
      <button type="button" class="link" aria-label={`Retirer, ${lowerFirst(name)}`} onClick={onRemove}>
        Retirer
      </button>
    </fieldset>
  );
}
