import { counted } from '@/lib/words/numbers';
import { useNearing } from './useSlice';
import './more.css';

interface Props {
  readonly rest: number;
  readonly onMore: (how: 'clicked' | 'scrolled') => void;
}

/** The end of a list that goes on: it grows as one scrolls there, or at a click. */
export function More({ rest, onMore }: Props) {
  const button = useNearing<HTMLButtonElement>(() => onMore('scrolled'));
  return (
    <p class="more-of-list">
      <button ref={button} type="button" class="button" onClick={() => onMore('clicked')}>
        Afficher la suite ({counted(rest, 'autre')})
      </button>
    </p>
  );
}
