import { DEROULE_EXAMPLES } from '@/lib/passage/examples';
import type { PassageExam } from '@/lib/passage/instance';
import type { Deroule } from '@/lib/plan/deroules';
import { examsOf } from '@/lib/plan/passage';
import { typo } from '@/lib/words/typography';
import { useState } from 'preact/hooks';
import { Field } from '../../forms/Field';
import { useOnce } from '../../forms/useOnce';
import { examsText } from './exam-form';

interface Props {
  readonly deroules: readonly Deroule[];
  /** The title that it is for: the déroulé that the centre has of it comes first. */
  readonly title: string;
  readonly button: string;
  readonly onTake: (exams: readonly PassageExam[]) => Promise<void>;
}

interface Offer {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly exams: readonly PassageExam[];
}

const EXAMPLES: readonly Offer[] = DEROULE_EXAMPLES.map(({ id, title, about, exams }) => ({ id: `exemple/${id}`, name: title, about: `. Exemple, d’un titre inventé : ${about}`, exams }));

/** One of the déroulés of the centre, or a shipped example, to begin from. */
export function PickDeroule({ deroules, title, button, onTake }: Props) {
  const [chosen, choose] = useState<string | null>(null);
  const once = useOnce();
  const own = deroules.filter((one) => one.title === title).map(offerOf);
  const others = deroules.filter((one) => one.title !== title).map(offerOf);
  const all = [...own, ...others, ...EXAMPLES];
  const picked = all.find(({ id }) => id === chosen) ?? own[0] ?? EXAMPLES[0];
  if (picked === undefined) return null;
  return (
    <>
      <Field label="Déroulé à reprendre" hint={typo(`${examsText(picked.exams)}${picked.about}`)}>
        {(ids) => (
          <select {...ids} value={picked.id} onChange={(event) => choose(event.currentTarget.value)}>
            <Group label="De ce titre" offers={own} />
            <Group label="D’un autre titre" offers={others} />
            <Group label="Exemples, de titres inventés" offers={EXAMPLES} />
          </select>
        )}
      </Field>
      <p class="actions">
        <button type="button" class="button" onClick={() => once(() => onTake(picked.exams))}>
          {button}
        </button>
      </p>
    </>
  );
}

function Group({ label, offers }: { readonly label: string; readonly offers: readonly Offer[] }) {
  if (offers.length === 0) return null;
  return (
    <optgroup label={label}>
      {offers.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}

function offerOf({ title, name, exams }: Deroule): Offer {
  return { id: `titre/${title}`, name, about: '', exams: examsOf({ passageExams: exams }) };
}
