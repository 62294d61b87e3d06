import { counted } from '@/lib/words/numbers';
import { oneLine } from '@/lib/words/one-line';
import { typo } from '@/lib/words/typography';

const CLIP = 60;

/** Stands for a piece of data while the words around it are set: a character that no text of ours has, and no space. */
const DATA = '\uE000';

/** The words of each sentence once they are set: a file may have the same one said a hundred thousand times. */
const SET = new WeakMap<TemplateStringsArray, readonly string[]>();

/** A sentence typed with a keyboard, in French typography; what it quotes stays as it is in the file. */
export function french(words: TemplateStringsArray, ...data: readonly (string | number)[]): string {
  let parts = SET.get(words);
  if (parts === undefined) SET.set(words, (parts = typo(words.join(DATA)).split(DATA)));
  return parts.map((part, i) => part + String(data[i] ?? '')).join('');
}

/** A value of a file as a person reads it: on one line, short, between guillemets. */
export function quoted(value: unknown): string {
  return french`« ${shown(value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value))} »`;
}

/** A text of a file on one line, short. */
export function shown(text: string): string {
  return clipped(oneLine(text).replaceAll(/\s+/gu, ' '));
}

/** At most `max` lines, the last one saying how many more there are. */
export function listed(lines: readonly string[], max: number): string[] {
  if (lines.length <= max) return [...lines];
  return [...lines.slice(0, max), `et ${counted(lines.length - max, 'autre')}`];
}

/** « Session 2, titre »: a sentence starts with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function clipped(text: string): string {
  // A letter takes two code units at most: enough of them to know whether there are more than fit.
  const letters = Array.from(text.slice(0, 2 * (CLIP + 1)));
  return letters.length <= CLIP ? text : `${letters.slice(0, CLIP - 1).join('')}…`;
}
