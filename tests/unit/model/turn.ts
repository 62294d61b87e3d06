import { expect } from 'vitest';
import type { Dice } from '@/tests/corpus/generator/dice';
import type { Machine, Panel } from './machine';
import type { Model, Ref, Spoken } from './model';
import { keepCopies } from './model-copies';

/** A file that was exported, or came from elsewhere, with what it says. */
export interface SavedFile {
  readonly text: string;
  readonly said: Spoken;
  /** Whether it holds the changes themselves, as an export does. */
  readonly hasHistory: boolean;
}

/** One command about to be done: where, on what, by which throws of the dice. */
export interface Turn {
  readonly machine: Machine;
  readonly model: Model;
  readonly dice: Dice;
  readonly panel: Panel;
  /** What « Annuler » does in the model, by panel; absent where its message offers no way back. */
  readonly ways: Map<string, () => readonly Ref[]>;
  readonly files: SavedFile[];
}

/** Does something in a panel and in the model. Returns what was done, in words; null where there was nothing to do it to. */
export type Command = (turn: Turn) => Promise<string | null>;

/** What follows an act in the model: its copies, and its way back. */
export function acted(turn: Turn, refs: readonly Ref[]): void {
  keepCopies(turn.model, refs);
  offers(turn, refs);
}

/** The panel must offer the way back of these acts; none where nothing was written. */
export function offers({ model, panel, ways }: Turn, refs: readonly Ref[]): void {
  expect(panel.page.toast.value?.undo !== undefined, 'the way back is offered').toBe(refs.length > 0);
  if (refs.length > 0) ways.set(panel.name, () => model.undo(refs));
  else ways.delete(panel.name);
}

/** Begins an act: the message of the one before is taken away. */
export function fresh({ panel }: Turn): Panel['page'] {
  panel.page.toast.value = null;
  return panel.page;
}

/** One of the sessions, now and then a removed one; null for none. */
export function someSession({ model, dice }: Turn): string | null {
  const all = model.sessions();
  const live = all.filter((id) => !model.isRemoved(id));
  const from = live.length > 0 && dice.chance(0.95) ? live : all;
  return from.length === 0 ? null : dice.pick(from);
}

/** A text that nothing else holds, to know it anywhere. */
export function recognisable({ model }: Turn, what: string): string {
  return `${what} n° ${String(model.next())} ·`;
}
