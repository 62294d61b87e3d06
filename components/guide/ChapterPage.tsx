import { hrefOf } from '@/lib/actions/navigation';
import type { BuiltChapter, Chapter } from '@/lib/guide/blocks';
import { typo } from '@/lib/words/typography';
import { Icon } from '../shell/Icon';
import { BlockView } from './BlockView';
import { Widen } from './Widen';

interface Props {
  readonly chapter: BuiltChapter;
  readonly before: Chapter | undefined;
  readonly after: Chapter | undefined;
}

/** One chapter, and the ways to its neighbours. */
export function ChapterPage({ chapter, before, after }: Props) {
  return (
    <>
      <a class="back" href={hrefOf({ view: 'guide' })}>
        <Icon name="back" />
        Guide
      </a>
      <h1>{typo(chapter.title)}</h1>
      <Widen />
      {chapter.blocks.map((block, n) => (
        <BlockView key={n} block={block} sizes={chapter.sizes} />
      ))}
      <nav class="guide-next" aria-label="Pages voisines du guide">
        {before === undefined ? null : <Neighbour said="Page précédente" chapter={before} />}
        {after === undefined ? null : <Neighbour said="Page suivante" chapter={after} />}
      </nav>
    </>
  );
}

function Neighbour({ said, chapter: { id, title } }: { readonly said: string; readonly chapter: Chapter }) {
  return (
    <p>
      {typo(`${said} : `)}
      <a href={hrefOf({ view: 'guide', chapter: id })}>{typo(title)}</a>
    </p>
  );
}
