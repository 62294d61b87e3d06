import { attempt } from '@/lib/actions/attempt';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './files.css';

interface Props {
  /** What the button that makes the file says. */
  readonly name: string;
  /** What the file is for, and whom it names. */
  readonly about: string;
  readonly make: () => Promise<void>;
  readonly children?: ComponentChildren;
}

/** One file that can be made, what it is for, and what can be chosen of it. */
export function FileLine({ name, about, make, children }: Props) {
  const id = useId();
  return (
    <li class="file-line">
      <button type="button" class="button" aria-describedby={id} onClick={() => attempt(make)}>
        {typo(name)}
      </button>
      <p id={id} class="quiet">
        {typo(about)}
      </p>
      {children}
    </li>
  );
}
