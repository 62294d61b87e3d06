import { hrefOf } from '@/lib/actions/navigation';
import { lineText } from '@/lib/guide/markdown';
import { findChapters } from '@/lib/guide/search';
import type { Chapter } from '@/lib/guide/blocks';
import { counted } from '@/lib/words/numbers';
import { typo } from '@/lib/words/typography';
import { useId, useState } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import { CHAPTERS } from './chapters';
import { Widen } from './Widen';

/** Every chapter, and a field that keeps those that say what one looks for. */
export function Contents({ isLost }: { readonly isLost: boolean }) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = findChapters(CHAPTERS, query);
  return (
    <>
      <a class="back" href={hrefOf({ view: 'reglages' })}>
        <Icon name="back" />
        Réglages
      </a>
      <h1>Guide</h1>
      {isLost ? <p class="notice">{typo('Cette page n’est pas dans le guide : la voici peut-être dans la liste.')}</p> : null}
      <p>{typo('Jalon est indépendant de l’État : ce n’est pas un outil officiel, et il n’a jamais été vérifié sur le vrai portail.')}</p>
      <Widen />
      <search class="field">
        <label for={id}>Chercher dans le guide</label>
        <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </search>
      <p class="quiet" role="status">
        {query.trim() === '' ? '' : typo(found.length === 0 ? 'Aucune page ne dit ces mots. Essayez-en un seul.' : `${counted(found.length, 'page')} du guide.`)}
      </p>
      <ul class="plain guide-contents">
        {found.map((chapter) => (
          <li key={chapter.id}>
            <a href={hrefOf({ view: 'guide', chapter: chapter.id })}>{typo(chapter.title)}</a>
            <span class="quiet">{typo(openingOf(chapter))}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A chapter's first paragraph: when one needs it. */
function openingOf({ blocks }: Chapter): string {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return first === undefined ? '' : lineText(first.line);
}
