import type { PlanLine } from '@/lib/plan/plan';
import { typo } from '@/lib/words/typography';
import { textLines } from '../addressees';
import type { Block, Table } from '../sheet';
import type { Case, Item, Part, Places } from './letter';

/** To be written on by hand. */
export const BLANK = '…'.repeat(10);

/** What a letter is filled from. */
export interface Filling {
  readonly places: Places;
  readonly cases: ReadonlySet<Case>;
  readonly lines: readonly PlanLine[];
  readonly schedule: Table;
}

/** The blocks of a sheet: every place filled, a blank where nothing is known, and no part whose case does not hold. */
export function blocksOf(parts: readonly Part[], filling: Filling): readonly Block[] {
  return parts.filter((part) => stands(part, filling)).flatMap((part) => blocksOfPart(part, filling));
}

/** A text with its places filled, a run of dots for what is not known. */
export function filled(text: string, places: Places): string {
  return typo(text).replace(PLACE, (named, place: string) => (isPlace(place, places) ? (places[place] ?? BLANK) : named));
}

const PLACE = /\{([a-z-]+)\}/g;

function isPlace(name: string, places: Places): name is keyof Places {
  return Object.hasOwn(places, name);
}

/** The same; null for a text that is one place of which nothing is known. */
function known(text: string, places: Places): string | null {
  const alone = /^\{([a-z-]+)\}$/.exec(text)?.[1];
  return alone !== undefined && isPlace(alone, places) ? places[alone] : filled(text, places);
}

function stands({ when }: Pick<Item, 'when'>, { cases }: Filling): boolean {
  return when === undefined || cases.has(when);
}

function blocksOfPart(part: Part, filling: Filling): readonly Block[] {
  const { places } = filling;
  const whole = (text: string) => filled(text, places);
  switch (part.kind) {
    case 'heading':
      return [{ kind: 'heading', text: whole(part.text) }];
    case 'text':
      return [{ kind: 'text', text: whole(part.text), ...(part.small === true ? { small: true } : {}) }];
    case 'lines':
      return [{ kind: 'lines', lines: part.lines.flatMap((line) => textLines(whole(line))), ...(part.right === true ? { right: true } : {}) }];
    case 'list':
      return listed(part.marks, itemsOf(part.items, filling));
    case 'fields':
      return [{ kind: 'fields', fields: part.fields.map(([label, value]) => [whole(label), known(value, places)]) }];
    case 'signatures':
      return [{ kind: 'signatures', of: part.of.map(whole) }];
    case 'table':
      return [part];
    case 'schedule':
      return [filling.schedule];
    case 'rules':
      return rulesOf(part.heading, part.rules, filling);
  }
}

/** What nothing is known of is left out of a list; what is said in several lines makes as many items. */
function itemsOf(items: readonly (string | Item)[], filling: Filling): readonly string[] {
  return items
    .map((item) => (typeof item === 'string' ? { text: item } : item))
    .filter((item) => stands(item, filling))
    .flatMap(({ text }) => textLines(known(text, filling.places) ?? ''));
}

function listed(marks: 'dash' | 'box' | 'number', items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [{ kind: 'list', marks, items }];
}

/** A rule by its steps, under its title; by its title alone where it has none. A daily one stands once. */
function rulesOf(heading: string, rules: readonly string[], { lines }: Filling): readonly Block[] {
  const found = rules.flatMap((id) => lines.find(({ rule }) => rule.id === id) ?? []);
  if (found.length === 0) return [];
  return [{ kind: 'heading', text: typo(heading) }, ...found.flatMap(ruleBlocks)];
}

function ruleBlocks({ rule, steps }: PlanLine): readonly Block[] {
  const caution: readonly Block[] = rule.caution === undefined ? [] : [{ kind: 'text', text: typo(rule.caution), small: true }];
  if (steps.length === 0) return [...listed('box', [typo(rule.title)]), ...caution];
  return [{ kind: 'text', text: typo(rule.title) }, ...listed('box', steps.map(({ title }) => typo(title))), ...caution];
}
