import { beside, said, screen } from '@/lib/actions/ceres';
import { followActs, gestureWords } from '@/lib/actions/before-act';
import { guardLines } from '@/lib/actions/guard';
import { SCREEN_NAMES } from '@/lib/ceres/screen-ids';
import { typo } from '@/lib/words/typography';
import { useEffect } from 'preact/hooks';
import './beside.css';

/** What is said aloud as it changes: which screen this is, what the dates being typed lead to, what a button is about to freeze. */
export function Status() {
  const { value } = beside;
  useEffect(followActs, []);
  if (value.tab === 'withdrawn') {
    return (
      <p>
        <strong>Jalon n’a plus accès à CERES</strong> dans ce navigateur : il ne voit plus ses pages.
      </p>
    );
  }
  if (value.tab === 'asleep') {
    return (
      <p>
        <strong>Rechargez l’onglet CERES</strong> pour que Jalon le voie : il a été ouvert avant Jalon ou avant sa mise à jour.
      </p>
    );
  }
  return (
    <>
      <p class="strip-screen">{screenWords()}</p>
      {guardLines.value.map((line) => (
        <p key={line} class="strip-guard">
          {line}
        </p>
      ))}
      <p class="heard">{gestureWords.value}</p>
    </>
  );
}

function screenWords(): string {
  const id = screen.value;
  if (id !== null) return typo(`Écran CERES : ${SCREEN_NAMES[id]}`);
  return said.value === null ? 'Écran de CERES non reconnu.' : 'Vous avez dit que cette page n’est aucun de ces écrans.';
}
