import type { Print } from '../print';
import type { Table } from '../sheet';
import type { PlaceName } from './places';

/** What a part of a letter may depend on: who it is for, and what is known. */
export type Case = 'formation' | 'vae' | 'any-route' | 'salaried' | 'reserve' | 'no-equipment' | 'planned' | 'unplanned' | 'visit-known' | 'visit-usual';

/** A letter as data: what makes the convocations, declarations and other papers of one template. In a text, `{titre}` is a place, filled from what is recorded or typed. */
export interface Letter extends Pick<Print, 'id' | 'title' | 'about' | 'group' | 'asks' | 'source'> {
  /** At the head of the sheet. */
  readonly heading: string;
  /** Of whom or what each has a sheet of its own; one blank sheet where there is none. */
  readonly per: 'candidate' | 'juror' | 'draw' | 'session';
  /** It convenes: a centre that convenes through CERES has it from there. */
  readonly convenes?: true;
  readonly parts: readonly Part[];
}

/** A text that stands where its case holds; everywhere without one. */
export interface Item {
  readonly text: string;
  readonly when?: Case;
}

export type Part = { readonly when?: Case } & (
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly small?: true }
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly right?: true }
  | { readonly kind: 'list'; readonly marks: 'dash' | 'box' | 'number'; readonly items: readonly (string | Item)[] }
  | { readonly kind: 'fields'; readonly fields: readonly (readonly [label: string, value: string])[] }
  | { readonly kind: 'signatures'; readonly of: readonly string[] }
  | Table
  /** The exams as they are known. */
  | { readonly kind: 'schedule' }
  /** What these rules ask, in the words of the rulebook; nothing of a rule that the session does not have. */
  | { readonly kind: 'rules'; readonly heading: string; readonly rules: readonly string[] }
);

/** Every place that a text may name, with what it holds; null is a blank. */
export type Places = Readonly<Record<PlaceName, string | null>>;
