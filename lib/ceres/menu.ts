import { namedBy, nounsOf } from './naming';
import type { PageSight, SightLine } from './sight';
import { toPlain } from './text';

/** A list that names so many screens, and little else, is a menu. */
const LEAST_NAMED = 4;
/** How surely each is named. */
const SURE = 0.7;
/** In characters. */
const LONGEST_ENTRY = 45;
/** What is to be done, or how much there is of it. */
const TO_DO = /^\d+\s+\p{L}|\s(à|a|en)\s+(\p{L}+[ei]r|\p{L}+re|attente|cours|préparation|preparation)$/iu;
const LONGEST_MENU = 120;
/** It has no more entries than this. */
const MOST_ENTRIES = 40;

/** The lines of a page without its menus, which name every screen on every page: of them only the active entry says something. */
export function withoutMenus({ lines, inside }: PageSight): readonly SightLine[] {
  const left = new Set(lines);
  // A container comes before those that it holds.
  for (let container = inside.length - 1; container > 0; container -= 1) {
    const entries = [...left].filter((line) => isEntry(line) && isInside(line.in, container, inside));
    if (entries.length <= MOST_ENTRIES && isMenu(entries.map(({ text }) => text))) for (const entry of entries) left.delete(entry);
  }
  return [...left];
}

/** Whether these texts, which stand together, name the portal's screens. */
export function isMenu(texts: readonly string[]): boolean {
  // A dashboard says how much there is of each, or what is to be done with it.
  if (texts.filter((text) => TO_DO.test(text)).length > 1) return false;
  if (texts.length < LEAST_NAMED || texts.some(({ length }) => length > LONGEST_ENTRY)) return false;
  const named = texts.flatMap((text) => {
    const name = namedBy(toPlain(text));
    return name && name.weight >= SURE ? [name.id] : [];
  });
  return new Set(named).size >= LEAST_NAMED && named.length * 2 >= texts.length;
}

/** Whether one text names so many screens that it can only be a menu written in one line. */
export function isMenuLine(text: string): boolean {
  return text.length < LONGEST_MENU && nounsOf(toPlain(text)).size > LEAST_NAMED;
}

function isEntry({ place }: SightLine): boolean {
  return place === 'texts' || place === 'buttons' || place === 'labels';
}

/** Whether a container stands in another, or is it. */
export function isInside(at: number, container: number, inside: readonly number[]): boolean {
  // The chain of containers goes down to the page, which is 0.
  for (let one = at; one > 0; one = inside[one] ?? 0) if (one === container) return true;
  return at === container;
}
