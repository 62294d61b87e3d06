import { isInside, isMenu, isMenuLine, withoutMenus } from './menu';
import { namedBy } from './naming';
import type { PageSight, SightLine } from './sight';
import { toPlain } from './text';

/** How much larger than the page's other lines a title is written, and the level that makes it. */
const SIZES: readonly (readonly [number, number])[] = [
  [1.7, 1],
  [1.35, 2],
  [1.15, 3],
];

/** An entry of a breadcrumb is shorter, in characters; so is a label. */
const LONGEST_CRUMB = 45;
const SEPARATOR = /\s*[>›»→]\s*|\s+[|/]\s+/;
const ARROW = /\s*[>›→]\s*/;
const SLASH = /\s+\/\s+/;
/** A menu in one line is written with these too. */
const BULLETS = /\s*[|/·•–—]\s*|\s-\s/;
const A_DATE = /\d{1,2}[/.]\d{1,2}[/.]\d{2}/;
const A_FIGURE = /^\W*\d/;
const A_STEP = /^\d{1,2}[.)]?\s+\p{Lu}/u;

/** The lines of a page as they are read: without its menus, with what its make does not call titles or a breadcrumb as such. */
export function pageLines(sight: PageSight): readonly SightLine[] {
  return withTitles(withLabels(withoutBoxes(withoutMenus(sight).flatMap(withCrumbs), sight.inside)));
}

/** Where a make has no headings, what is written larger than the rest is a title. */
function withTitles(lines: readonly SightLine[]): readonly SightLine[] {
  const sizes = lines.map(({ size }) => size).filter(Boolean).sort((one, other) => one - other);
  const usual = sizes[sizes.length >> 1] ?? 0;
  return lines.map((line) => {
    const level = usual > 0 ? SIZES.find(([ratio]) => line.size >= usual * ratio)?.[1] : undefined;
    return level === undefined || !/\p{L}{3}/u.test(line.text) || line.text.endsWith(".") ? line : { ...line, place: 'headings', level };
  });
}

/** The entries of a breadcrumb, whether its make calls it one or it is only written as « Accueil > Sessions > Jury ». */
function withCrumbs(line: SightLine): readonly SightLine[] {
  if (line.place !== 'breadcrumb' && line.place !== 'texts') return isMenuLine(line.text) ? [] : [line];
  if (line.place === 'texts' && (isMenuLine(line.text) || isMenu(line.text.split(BULLETS)))) return [];
  const entries = line.text.split(line.place === 'breadcrumb' ? SEPARATOR : SLASH.test(line.text) ? SLASH : ARROW).filter(Boolean);
  if (line.place === 'texts' && !isTrail(entries, line.text)) return [line];
  return entries.map((text) => ({ ...line, place: 'breadcrumb', text }));
}

function isTrail(entries: readonly string[], text: string): boolean {
  const leads = entries[0] !== undefined && namedBy(toPlain(entries[0])) !== undefined;
  return entries.length > 1 && leads && !A_DATE.test(text) && entries.every(({ length }) => length < LONGEST_CRUMB);
}

/** A box beside the page that tips or reminds: it speaks of other screens. */
const BOX =
  /^\W*(aide( contextuelle| en ligne)?|(bon )?[àa] savoir|[àa] (retenir|noter)|le saviez.vous|(nos |un )?conseils?|rappels?.*|(l.)?astuces?( du jour)?|pour info.*|besoin d.aide|infos?|informations?|un doute|une question|(textes de )?r[ée]f[ée]rences?( r[ée]glementaires?)?|rep[èe]res|pour (vous aider|aller plus loin)|liens utiles|documentation|notices?|m[ée]mo|pense.b[êe]te|bonnes? pratiques?|bon r[ée]flexe)\W*$/i;
const MOST_IN_BOX = 8;

/** The lines without such boxes: where one begins its container, and that is small, the whole of it. */
function withoutBoxes(lines: readonly SightLine[], inside: readonly number[]): readonly SightLine[] {
  const boxes = lines.filter(({ text }) => BOX.test(text));
  const boxed = boxes.flatMap((title) => {
    const all = lines.filter((line) => isInside(line.in, title.in, inside));
    return all[0] === title && all.length <= MOST_IN_BOX ? all : [title];
  });
  return boxes.length === lines.length ? lines : lines.filter((line) => !boxed.includes(line));
}

/** A short text right before a figure is what that is called. */
function withLabels(lines: readonly SightLine[]): readonly SightLine[] {
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const isLabel = line.place === 'texts' && next?.place === 'texts' && A_FIGURE.test(next.text) && !A_STEP.test(next.text) && !/\d/.test(line.text);
    return isLabel && line.text.length < LONGEST_CRUMB ? { ...line, place: 'labels', size: 0 } : line;
  });
}
