import type { Fact } from './fact';
import { PLACE_NAMES } from './places';
import type { PageSight, SightLine } from './sight';
import { toPlain } from './text';

/** What may be said of a session: a figure, or one of these words, or the name that goes before. */
const TELLING = / \d| (titre|tp |intitule|special|certif|etat |statut|situation|session|prepar|envoye|cand|debut|fin )/;
/** A label is shorter, in characters, and is no figure. */
const LONGEST_LABEL = 45;

/** What a page says of its session, in its own words: what its fields hold, its title, and its lines with their names. */
export function factsOf({ title, fields }: PageSight, lines: readonly SightLine[]): readonly Fact[] {
  const held = fields.map(({ name, value }) => ({ name, text: value, where: PLACE_NAMES.labels }));
  const said = lines.map(({ place, text }, at) => ({
    name: nameBefore(lines[at - 1]),
    text,
    where: PLACE_NAMES[place === 'labels' ? 'texts' : place],
  }));
  const facts = [...held, { name: '', text: title, where: PLACE_NAMES.title }, ...said];
  return facts.filter(({ name, text }) => text !== '' && TELLING.test(toPlain(`${name} ${text}`)));
}

/** What the line before says this one is: « Dates : », or a short text without a figure. */
function nameBefore(before: SightLine | undefined): string {
  return before && before.text.length <= LONGEST_LABEL && !/\d/.test(before.text) && before.place !== 'headings' ? before.text : '';
}
