import { sessions, today } from '@/lib/actions/state';
import { programmeYears } from '@/lib/plan/programme';
import { Field } from '../forms/Field';

interface Props {
  readonly year: number;
  readonly onChoose: (year: number) => void;
}

/** The years that there is a programme of. */
export function YearChoice({ year, onChoose }: Props) {
  return (
    <Field label="Année">
      {(ids) => (
        <select {...ids} class="year-choice" value={String(year)} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
          {programmeYears(sessions.value ?? [], today.value).map(String).map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
