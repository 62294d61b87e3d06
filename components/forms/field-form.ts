/** How a field of a form is asked for. */
export type FieldKind = 'text' | 'long' | 'date' | 'number' | 'yes' | 'yes-no' | 'rule' | 'session' | 'choice';

export interface FieldForm {
  readonly name: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly hint?: string;
  readonly options?: readonly (readonly [string, string])[];
  /** The words for « not said », where the field may stay empty. */
  readonly none?: string;
}

/** A line of text. */
export function text(name: string, label: string, hint?: string): FieldForm {
  return { name, label, kind: 'text', ...(hint === undefined ? {} : { hint }) };
}

/** A box to tick: true, or nothing said. */
export function yes(name: string, label: string): FieldForm {
  return { name, label, kind: 'yes' };
}

/** Values with the names under which they are shown. */
export function named<T extends string>(values: readonly T[], names: Readonly<Record<T, string>>): readonly (readonly [T, string])[] {
  return values.map((value) => [value, names[value]] as const);
}
