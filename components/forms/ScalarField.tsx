import type { TargetedEvent } from 'preact';
import { sessions } from '@/lib/actions/state';
import type { Rule } from '@/lib/rulebook/rule';
import { RULES } from '@/lib/rulebook/rulebook';
import type { Scalar } from '@/lib/session/values';
import { typo } from '@/lib/words/typography';
import { Field } from './Field';
import type { FieldForm } from './field-form';

interface Props {
  readonly field: FieldForm;
  readonly value: Scalar;
  readonly error: string | undefined;
  readonly onChange: (value: Scalar) => void;
}

/** One field of a form, by its kind. */
export function ScalarField({ field, value, error, onChange }: Props) {
  if (field.kind === 'yes') {
    return (
      <label class="check">
        <input type="checkbox" checked={value === true} onChange={(event) => onChange(event.currentTarget.checked ? true : null)} />
        {field.label}
      </label>
    );
  }
  const text = value === null ? '' : String(value);
  return (
    <Field label={field.label} error={error} {...(field.hint === undefined ? {} : { hint: typo(field.hint) })}>
      {(ids) => {
        const options = optionsOf(field);
        if (options !== null) {
          return (
            <select {...ids} value={text} onChange={(event) => onChange(chosen(field, event.currentTarget.value))}>
              {field.none === undefined && options[0]?.[0] !== '' ? null : <option value="">{field.none ?? 'choisir…'}</option>}
              {options
                .filter(([option]) => option !== '')
                .map(([option, name]) => (
                  <option key={option} value={option}>
                    {name}
                  </option>
                ))}
            </select>
          );
        }
        if (field.kind === 'long') {
          return <textarea {...ids} rows={2} value={text} onInput={(event) => onChange(orNull(event.currentTarget.value))} />;
        }
        if (field.kind === 'number') {
          return (
            <input {...ids} type="number" step={1} value={text} onInput={(event) => onChange(number(event.currentTarget.value))} />
          );
        }
        const input = { ...ids, value: text, onInput: (event: TypedEvent) => onChange(orNull(event.currentTarget.value)) };
        return field.kind === 'date' ? <input {...input} type="date" /> : <input {...input} />;
      }}
    </Field>
  );
}

type TypedEvent = TargetedEvent<HTMLInputElement>;

const YES_NO = [
  ['true', 'oui'],
  ['false', 'non'],
] as const;

/** The days of a session are not for anyone to move. */
const isMovable = ({ sessionDay, claims }: Rule) => sessionDay !== true && claims.length > 0;

/** What can be chosen from, an empty option first where nothing is chosen yet; null for a field that is typed. */
function optionsOf({ kind, options }: FieldForm): readonly (readonly [string, string])[] | null {
  if (kind === 'rule') return [['', ''], ...RULES.filter(isMovable).map(({ id, title }) => [id, typo(title)] as const)];
  if (kind === 'session') return (sessions.value ?? []).map(({ id, title }) => [id, title] as const);
  if (kind === 'yes-no') return YES_NO;
  return kind === 'choice' ? (options ?? []) : null;
}

function chosen({ kind }: FieldForm, value: string): Scalar {
  return kind === 'yes-no' && value !== '' ? value === 'true' : orNull(value);
}

/** As it is typed: a space at its end may be the start of the next word. */
function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function number(text: string): number | string | null {
  if (text === '') return null;
  const n = Number(text);
  return Number.isNaN(n) ? text : n;
}
