import { table } from './compose';
import type { Block } from './content';
import type { Dice } from './dice';
import type { Session } from './facts';
import type { NoneKind, NoneWords, PoolWords } from './words/words';

/** Kinds that lie over a screen, which they keep from being used. */
export const OVER_A_SCREEN: ReadonlySet<NoneKind> = new Set(['help-modal', 'cookies']);

/** Kinds that come in place of a screen, often with nothing around. */
export const BARE: ReadonlySet<NoneKind> = new Set(['error', 'expired', 'maintenance', 'loading']);

/** A page, or what lies over one, that is none of the screens. */
export function composedNone(kind: NoneKind, words: PoolWords, session: Session, dice: Dice): { heading: string; blocks: Block[] } {
  const own = wordsOf(kind, words);
  const { notices = [], fields = [], columns = [], buttons = [], links = [] } = own;
  const blocks: Block[] = [
    ...dice.some(notices, 1).map((text): Block => ({ kind: 'notice', text })),
    ...written(own, words, dice),
    ...ifSome(fields, () => ({ kind: 'form', fields: dice.some(fields, 1).map(([label, control]) => ({ label, control })) })),
    ...ifSome(columns, () => ({ kind: 'table', table: table(dice.some(columns, 2), words, session, dice) })),
    ...ifSome(links, () => ({ kind: 'links', labels: dice.some(links, 1) })),
    ...ifSome(buttons, () => ({ kind: 'buttons', labels: dice.some(buttons, 1) })),
  ];
  return { heading: dice.pick(own.headings), blocks };
}

/** Whether a pool has pages of this kind. */
export function hasWords(kind: NoneKind, { none }: PoolWords): boolean {
  return none[kind] !== undefined;
}

/** What a pool says on a page of this kind. Throws where it has none. */
export function wordsOf(kind: NoneKind, { none }: PoolWords): NoneWords {
  const own = none[kind];
  if (own === undefined) throw new Error(`No words for « ${kind} ».`);
  return own;
}

/** Paragraphs, with a heading before some of them. */
function written({ sections = [], prose }: NoneWords, words: PoolWords, dice: Dice): Block[] {
  const titles = dice.some(sections, 1);
  if (prose === undefined) return titles.map((text) => ({ kind: 'section', text }));
  const parts = Math.max(titles.length, dice.int(...prose));
  return Array.from({ length: parts }, (_, index): Block[] => {
    const title = titles[index];
    const paragraph = dice.shuffle(words.prose).slice(0, dice.int(1, 3)).join(' ');
    return [...(title === undefined ? [] : [{ kind: 'section', text: title } as const]), { kind: 'prose', paragraphs: [paragraph] }];
  }).flat();
}

function ifSome(list: readonly unknown[], make: () => Block): Block[] {
  return list.length === 0 ? [] : [make()];
}
