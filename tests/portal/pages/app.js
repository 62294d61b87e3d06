// @ts-check
/** @import { Button, Control, Hands, Maker, Place } from '../types' */
import { banner } from './banner.js';
import { spaced, valueOf } from './dom.js';
import { act } from './model/acts.js';
import { find, load, reset, save } from './model/store.js';
import { addressOf, placeOf } from './routes.js';
import { viewAt } from './screens/view.js';

/**
 * Shows the screen of the current route in the make given, and does what its buttons say.
 *
 * @param {Maker} make
 * @param {{ isFramed?: boolean }} [how] in a frame every other screen is shown around it
 */
export function start(make, { isFramed = false } = {}) {
  /** @type {Map<string, Control>} */
  const controls = new Map();
  let late = 0;

  /** @type {Hands} */
  const hands = {
    link: (place) => ({ href: addressOf(make.name, place), ...(isFramed ? { target: '_top' } : {}) }),
    press,
    keep: ({ name }, element) => controls.set(name, element),
  };

  /** @param {{ isWhole: boolean }} how whether late content is there at once */
  function show({ isWhole }) {
    const data = load();
    const place = placeOf(make.name, location);
    data.current = find(data, place.number)?.number ?? data.current;
    const view = viewAt(place, data);
    const wait = isWhole ? 0 : make.delay(view);
    clearTimeout(late);
    controls.clear();
    make.draw(wait > 0 ? make.early(view) : view, hands);
    if (wait > 0) late = window.setTimeout(() => show({ isWhole: true }), wait);
    else data.message = null;
    save(data);
    document.title = spaced(make.title(view));
    banner(make.name, place, restart);
  }

  /** @param {Button} button */
  function press(button) {
    const data = load();
    const values = Object.fromEntries([...controls].map(([name, element]) => [name, valueOf(element)]));
    const { number } = placeOf(make.name, location);
    const { ask, go, message, error } = act(button, { data, values, item: button.item ?? 0 }, number);
    const text = error ?? message;
    if (text !== undefined) data.message = { text, tone: error === undefined ? 'done' : 'error' };
    save(data);
    if (ask !== undefined) make.ask(ask, hands);
    else if (go !== undefined) goTo(go);
    else if (error === undefined) show({ isWhole: true });
    else showAsTyped();
  }

  /** After an error what was typed stays. */
  function showAsTyped() {
    const typed = [...controls].map(([name, element]) => /** @type {const} */ ([name, element.value]));
    show({ isWhole: true });
    for (const [name, value] of typed) {
      const element = controls.get(name);
      if (element !== undefined) element.value = value;
    }
  }

  /** @param {Place} place */
  function goTo(place) {
    (isFramed ? window.parent : window).location.assign(addressOf(make.name, place));
  }

  function restart() {
    reset();
    goTo({ screen: 'accueil' });
    show({ isWhole: false });
  }

  addEventListener('hashchange', () => {
    show({ isWhole: false });
    window.scrollTo(0, 0);
  });
  show({ isWhole: false });
}
