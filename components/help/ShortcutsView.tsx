import { attempt } from '@/lib/actions/attempt';
import { hrefOf } from '@/lib/actions/navigation';
import { allowSingleKeys, SINGLE_KEYS, singleKeys } from '@/lib/actions/shortcuts';
import { typo } from '@/lib/words/typography';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../shell/Icon';
import './shortcuts.css';

/** Keys that are no letter: they answer always. */
const ALWAYS = [
  { keys: ['Alt', 'Maj', 'J'], does: 'Ouvrir le panneau, depuis toute page' },
  { keys: ['Échap'], does: 'Fermer le message du bas' },
] as const;

/** Every shortcut there is, and the switch of those that are a single letter. */
export function ShortcutsView() {
  const hint = useId();
  const on = singleKeys.value;
  return (
    <div class="shortcuts">
      <a class="back" href={hrefOf({ view: 'reglages' })}>
        <Icon name="back" />
        Réglages
      </a>
      <h1>Raccourcis clavier</h1>
      <h2>Toujours</h2>
      <dl class="keys">
        {ALWAYS.map(({ keys, does }) => (
          <Line key={does} does={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
          </Line>
        ))}
      </dl>
      <p class="quiet">{typo('Le premier se change dans le navigateur : page des extensions, « Raccourcis ».')}</p>
      <h2>Une seule touche</h2>
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => {
            const box = event.currentTarget;
            attempt(
              () => allowSingleKeys(box.checked),
              () => (box.checked = singleKeys.value),
            );
          }}
        />
        Raccourcis d’une seule touche
      </label>
      <p class="quiet" id={hint}>
        {typo('Jamais pendant que vous écrivez dans un champ. À couper si vous dictez, ou si une touche part trop vite.')}
      </p>
      <dl class={on ? 'keys' : 'keys keys-off'}>
        {SINGLE_KEYS.map(({ key, does }) => (
          <Line key={key} does={does}>
            <kbd>{key}</kbd>
          </Line>
        ))}
      </dl>
    </div>
  );
}

function Line({ does, children }: { readonly does: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>{children}</dd>
    </div>
  );
}
