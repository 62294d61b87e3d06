import { NO_SCREEN, NO_SCREEN_TEXTS, OTHER_PARTS } from './elsewhere';
import type { Spot } from './places';
import type { Screen, Weighted } from './screen';
import type { Place, Snapshot } from './snapshot';
import { says, toPlain } from './text';

/** A text of the page that says something of a screen, and how far it convinces, from 0 to 1. */
export interface Said {
  readonly text: string;
  readonly weight: number;
}

/** What one place of a page says for a screen, and how much of the belief it takes away, from 0 to 1. */
export interface Testimony {
  readonly pro: Said | undefined;
  readonly con: number;
}

interface Line {
  readonly text: string;
  readonly plain: string;
  /** 1 is the most prominent; only headings differ. */
  readonly level: number;
}

/** How much it takes away to be no screen at all, or another one. */
const NO_SCREEN_WEIGHT = 0.65;
const OTHER_PART_WEIGHT = 0.5;

/** Longer texts are sentences: in a title, a label or a button they name no screen. In characters. */
const LONGEST_NAME = 90;

/** What one place of the page says of the screen. */
export function hear(screen: Screen, { place, kind, naming }: Spot, page: Snapshot): Testimony {
  const pros = { ...(naming && { [screen.named]: naming }), ...screen.shows[place] };
  const never = naming ? { [NO_SCREEN]: NO_SCREEN_WEIGHT } : kind === 'text' ? NO_SCREEN_TEXTS : {};
  const other = kind === 'part' && { [`${OTHER_PARTS} -${screen.named}`]: OTHER_PART_WEIGHT };
  const cons = { ...never, ...other, ...screen.against[place] };

  const lines = linesAt(place, page);
  const told = telling(place, lines, { ...pros, ...cons });
  // « Aide » anywhere in a breadcrumb is help; below a title it is a part of the screen.
  const refused = [strongest(cons, told), strongest(never, place === 'headings' ? [] : lines)];
  return { pro: strongest(pros, told), con: Math.max(...refused.map((said) => said?.weight ?? 0)) };
}

function linesAt(place: Place, page: Snapshot): Line[] {
  const lines = place === 'headings' ? page.headings : [page[place]].flat().map((text) => ({ text, level: 1 }));
  return lines
    .map((line) => ({ ...line, plain: toPlain(line.text) }))
    .filter(({ text }) => place === 'texts' || text.length <= LONGEST_NAME);
}

/**
 * The lines to go by: of headings, those of the most prominent level that says anything (below « Convocations », a
 * section « Jury » is a part); of active tabs and breadcrumb, the last one that does (« Candidats › Convocations »).
 */
function telling(place: Place, lines: readonly Line[], clues: Weighted): readonly Line[] {
  const heard = lines.filter(({ plain }) => Object.keys(clues).some((pattern) => says(plain, pattern)));
  if (place === 'tabs' || place === 'breadcrumb') return heard.slice(-1);
  const top = Math.min(...heard.map(({ level }) => level));
  return heard.filter(({ level }) => level === top);
}

function strongest(clues: Weighted, lines: readonly Line[]): Said | undefined {
  const said = Object.entries(clues).flatMap(([pattern, weight]) => {
    const line = lines.find(({ plain }) => says(plain, pattern));
    return line ? [{ text: line.text, weight }] : [];
  });
  return said.sort((one, other) => other.weight - one.weight)[0];
}
