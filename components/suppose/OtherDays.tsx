import { addDays, addMonths } from '@/lib/dates/civil';
import type { EarliestDays } from '@/lib/plan/earliest-limits';
import type { SessionErrors } from '../forms/check';
import { Field } from '../forms/Field';
import type { TypedDays } from './useDays';

interface Props {
  readonly days: TypedDays;
  readonly errors: SessionErrors;
  readonly earliest: EarliestDays;
  /** Whether the days are those of the session. */
  readonly isSame: boolean;
}

/** The two days to try, and the quick ways to some. */
export function OtherDays({ days, errors, earliest: { inTime, advised }, isSame }: Props) {
  const { start, end, setStart, setEnd, shift, reset } = days;
  const first = inTime.workingDay;
  const prudent = advised.workingDay === first ? null : advised.workingDay;
  return (
    <>
      <div class="suppose-two">
        <Field label="Premier jour" error={errors.start}>
          {(ids) => <input {...ids} type="date" value={start} onInput={(event) => setStart(event.currentTarget.value)} />}
        </Field>
        <Field label="Dernier jour" hint="Suit le premier : même durée." error={errors.end}>
          {(ids) => <input {...ids} type="date" value={end} onInput={(event) => setEnd(event.currentTarget.value)} />}
        </Field>
      </div>
      <p class="suppose-quick">
        <Quick text="− 1 semaine" onPress={() => shift((day) => addDays(day, -7))} />
        <Quick text="+ 1 semaine" onPress={() => shift((day) => addDays(day, 7))} />
        <Quick text="+ 1 mois" onPress={() => shift((day) => addMonths(day, 1))} />
        {first === null ? null : <Quick text="Au plus tôt sans retard" onPress={() => setStart(first)} />}
        {prudent === null ? null : <Quick text="Au plus tôt conseillé" onPress={() => setStart(prudent)} />}
        {isSame ? null : <Quick text="Dates actuelles" onPress={reset} />}
      </p>
    </>
  );
}

function Quick({ text, onPress }: { readonly text: string; readonly onPress: () => void }) {
  return (
    <button type="button" class="suppose-quick-day" onClick={onPress}>
      {text}
    </button>
  );
}
