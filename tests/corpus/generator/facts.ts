import { addDays, civil, type CivilDate } from '@/lib/dates/civil';
import type { Truth } from '../page';
import { TITLES } from './cells';
import type { Block, Field, Row } from './content';
import type { Dice } from './dice';
import { frenchDate, frenchDates, someDay } from './french-dates';
import type { FactWords, FieldFact, FieldWords } from './words/words';

/** A session as CERES would have it. */
export interface Session {
  readonly number: string;
  readonly title: string;
  readonly start: CivilDate;
  readonly end: CivilDate;
  readonly state: string;
  readonly candidates: number;
}

/** What a page shows of it. */
export type Facts = Omit<Truth, 'screen' | 'route'>;

interface Shown {
  readonly blocks: readonly Block[];
  readonly facts: Facts;
}

const CALENDAR = civil('2027-01-04');

export function someSession(words: FactWords, dice: Dice): Session {
  const start = someDay(dice, CALENDAR, 0, 700);
  return {
    number: dice.pick(words.numberForms).replace(/0+$/, (digits) => digits.replace(/0/g, () => String(dice.int(1, 9)))),
    title: dice.pick(TITLES),
    start,
    end: addDays(start, dice.pick([0, 1, 1, 2, 2, 4, 11, 32])),
    state: dice.pick(words.states),
    candidates: dice.int(2, 18),
  };
}

/** A heading that says which session it is, and no more. */
export function headingOf({ number, title }: Session, words: FactWords, dice: Dice): { heading: string; facts: Facts } {
  const heading = dice.pick(words.headings).replace('{n}', number).replace('{t}', title);
  return { heading, facts: { number, title } };
}

/** Sentences without labels, on one line or several. */
export function linesOf(session: Session, words: FactWords, dice: Dice): Shown {
  const { number, title, start, end, state, candidates } = session;
  const candidateLine = dice.pick(words.candidateLines).replace('{c}', String(candidates));
  const all: readonly [text: string, facts: Facts][] = [
    [`Session ${number}`, { number }],
    [title, { title }],
    [frenchDates(start, end, dice), datesFacts(session)],
    [state, { state }],
    [candidateLine, { candidates }],
  ];
  const said = dice.some(all, 2);
  const texts = said.map(([text]) => text);
  const lines = dice.chance(0.6) ? [texts.join(dice.pick([' – ', ' | ', ' · ', ', ']))] : texts;
  return { blocks: lines.map((text) => ({ kind: 'line', text })), facts: merged(said.map(([, facts]) => facts)) };
}

/** Labels with what stands beside them, dates that are not the session's among them. */
export function rowsOf(session: Session, words: FactWords, dice: Dice, least: number): Shown {
  const { number, title, state, candidates } = session;
  const all: readonly [rows: readonly Row[], facts: Facts][] = [
    [[[dice.pick(words.number), number]], { number }],
    [[[dice.pick(words.title), title]], { title }],
    dateRows(session, words, dice),
    [[[dice.pick(words.state), state]], { state }],
    [[[dice.pick(words.candidates), String(candidates)]], { candidates }],
  ];
  const said = dice.some(all, least);
  const others = dice.some([...words.others, ...words.otherDates.map((label) => otherDate(label, session, dice))], 0, 3);
  const rows = [...said.flatMap(([rows]) => rows), ...others];
  return { blocks: [{ kind: 'facts', rows }], facts: merged(said.map(([, facts]) => facts)) };
}

/** A form, of which what is known of the session was typed. */
export function filledIn(fields: readonly FieldWords[], session: Session, dice: Dice): { fields: Field[]; facts: Facts } {
  const facts: Facts[] = [];
  const filled = fields.map(([label, control, fact]): Field => {
    if (fact === undefined || dice.chance(0.2)) return { label, control };
    facts.push({ [fact]: session[fact] } satisfies Partial<Record<FieldFact, string | number>>);
    return { label, control, value: String(session[fact]) };
  });
  return { fields: filled, facts: merged(facts) };
}

/** Facts of several places of one page. */
export function merged(all: readonly Facts[]): Facts {
  return all.reduce((sum, facts) => ({ ...sum, ...facts }), {});
}

/** One day alone may be the first of several: the last is known only where it is another. */
function datesFacts({ start, end }: Session): Facts {
  return start === end ? { start } : { start, end };
}

function dateRows(session: Session, words: FactWords, dice: Dice): [Row[], Facts] {
  const { start, end } = session;
  if (dice.chance(0.5)) return [[[dice.pick(words.dates), frenchDates(start, end, dice)]], datesFacts(session)];
  const rows: Row[] = [
    [dice.pick(words.start), frenchDate(start, dice)],
    [dice.pick(words.end), frenchDate(end, dice)],
  ];
  return [rows, { start, end }];
}

function otherDate(label: string, { start }: Session, dice: Dice): Row {
  return [label, frenchDate(someDay(dice, start, -300, 500), dice)];
}
