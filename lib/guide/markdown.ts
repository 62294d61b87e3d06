import type { Block, Chapter, Inline, Line } from './blocks';

/** `03-les-dates.md`: its place among the chapters, and its id. */
const FILE = /^\d\d-([a-z][a-z-]*)\.md$/;

const IMAGE = /^!\[([^\]]+)\]\(images\/([\w-]+\.webp)\)$/;

/** `**strong**`, `` `key` ``, `[text](to)`. */
const MARKED = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\(([^)]+)\)/g;

/** What the subset has no words for, and what is left of marks that were not closed. */
const STRAY = /[*`<>\\]|\]\(|!\[|^#|^ {2}/;

/** The id of a chapter, from its file's name. Throws where the name is none. */
export function chapterId(file: string): string {
  const id = FILE.exec(file)?.[1];
  if (id === undefined) throw new Error(`${file} : un chapitre s’appelle « 03-les-dates.md »`);
  return id;
}

/**
 * A chapter of the guide, from the little of Markdown that it is written in: a title, headings of one level, paragraphs, lists of
 * one level, an image by itself, and in a line strong words, keys and links. Throws, with the block at fault, on all else.
 */
export function readChapter(file: string, markdown: string): Chapter {
  const [first = '', ...rest] = markdown.trim().split(/\n{2,}/);
  const title = /^# (.+)$/.exec(first)?.[1];
  if (title === undefined) throw new Error(`${file} : la première ligne est à être un titre, « # … »`);
  return { id: chapterId(file), title, blocks: rest.map((block) => readBlock(file, block)) };
}

function readBlock(file: string, block: string): Block {
  const heading = /^## (.+)$/.exec(block)?.[1];
  if (heading !== undefined) return { kind: 'heading', text: plain(file, heading) };
  const image = IMAGE.exec(block);
  if (image !== null) return { kind: 'image', alt: image[1] ?? '', file: image[2] ?? '' };
  const lines = block.split('\n');
  const ordered = block.startsWith('1. ');
  if (!ordered && !block.startsWith('- ')) return { kind: 'paragraph', line: readLine(file, lines.join(' ')) };
  return { kind: 'list', ordered, lines: lines.map((line, n) => readLine(file, item(file, line, ordered ? `${String(n + 1)}. ` : '- '))) };
}

function item(file: string, line: string, mark: string): string {
  if (!line.startsWith(mark)) throw new Error(`${file} : « ${line} » est à commencer par « ${mark} »`);
  return line.slice(mark.length);
}

function readLine(file: string, text: string): Line {
  const line: Inline[] = [];
  let read = 0;
  for (const found of text.matchAll(MARKED)) {
    pushText(file, line, text.slice(read, found.index));
    line.push(marked(file, found));
    read = found.index + found[0].length;
  }
  pushText(file, line, text.slice(read));
  return line;
}

function pushText(file: string, line: Inline[], text: string): void {
  if (text !== '') line.push({ kind: 'text', text: plain(file, text) });
}

function marked(file: string, [, strong, key, text = '', to = '']: RegExpMatchArray): Inline {
  if (strong !== undefined) return { kind: 'strong', text: plain(file, strong) };
  if (key !== undefined) return { kind: 'key', text: key };
  return { kind: 'link', text: plain(file, text), to: to.startsWith('#/') ? to : `#/guide/${chapterId(to)}` };
}

function plain(file: string, text: string): string {
  if (STRAY.test(text)) throw new Error(`${file} : « ${text} » tient d’un Markdown que le guide n’a pas`);
  return text;
}

/** All that a chapter says, in the order in which it is read, less what its pictures show. */
export function chapterText({ title, blocks }: Chapter): string {
  return [title, ...blocks.flatMap(blockTexts)].join('\n');
}

function blockTexts(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.text];
  if (block.kind === 'image') return [];
  return (block.kind === 'list' ? block.lines : [block.line]).map(lineText);
}

/** What a line says, without its marks. */
export function lineText(line: Line): string {
  return line.map(({ text }) => text).join('');
}
