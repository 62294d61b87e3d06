// A page that changes without end, or is too large: each storm goes on until it is stopped.
(() => {
  const NODES = 200_000;
  /** Every 10 ms: 100,000 a second. */
  const AT_ONCE = 1000;

  let changes = 0;
  let round = 0;
  const noise = () => document.getElementById('bruit');

  const change = (step) => {
    const place = noise();
    if (step % 3 === 0) place.className = `bruit-${String(step % 2)}`;
    else if (step % 3 === 1) place.replaceChildren(`Ligne ${String(round)}`);
    else place.toggleAttribute('hidden');
    changes += 1;
  };

  const often = (act, times = AT_ONCE, every = 10) => {
    const timer = setInterval(() => {
      round += 1;
      for (let step = 0; step < times; step += 1) act(step);
    }, every);
    return () => clearInterval(timer);
  };

  const put = (node) => {
    document.querySelector('main').append(node);
    return () => node.remove();
  };

  const giant = () => {
    const whole = document.createElement('div');
    for (let at = 0; at < NODES / 4; at += 1) {
      const part = whole.appendChild(document.createElement('div'));
      part.append(document.createElement('i'), document.createElement('span'));
      part.lastChild.append('');
    }
    return put(whole);
  };

  const deep = () => {
    const whole = document.createElement('div');
    let inner = whole;
    for (let at = 0; at < 400; at += 1) inner = inner.appendChild(document.createElement('div'));
    inner.append('Au fond.');
    return put(whole);
  };

  const frames = () => {
    const whole = document.createElement('div');
    for (let at = 0; at < 20; at += 1) {
      const frame = Object.assign(document.createElement('iframe'), { srcdoc: '<h1>Jury</h1><button>Valider le jury</button>' });
      whole.append(frame, Object.assign(document.createElement('iframe'), { src: `data:text/html,<h1>Accueil</h1>` }));
    }
    return put(whole);
  };

  /**
   * Each refuses what comes too often, by an error or in silence. Firefox bears 20 a second: at 400 it stalls for up to 40 s by itself, with no
   * extension beside it.
   */
  const routes = () =>
    often((step) => {
      try {
        if (step % 2) history.pushState(null, '', `#/${String(round)}-${String(step)}`);
        else location.hash = `#/hache-${String(round)}`;
      } catch {
        changes += 1;
      }
    }, 2, 100);

  /** Events that are the browser's own, since the focus really moves. */
  const focus = () => often((step) => document.querySelectorAll('button')[step % 2].focus(), 20);

  const forged = () =>
    often((step) => document.querySelectorAll('button')[step % 2].dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true })));

  const STORMS = {
    mutations: () => often(change),
    giant,
    long: () => put(document.createTextNode('Mot '.repeat(1_500_000))),
    deep,
    frames,
    titles: () => often(() => (document.title = `Convocations ${String((round += 1))}`), 10),
    routes,
    focus,
    forged,
    classes: () => often((step) => (noise().className = `k${String(round)}-${String(step)}`), 200),
  };

  let ends = [];
  window.storm = {
    names: Object.keys(STORMS),
    start: (...names) => (ends = names.map((name) => STORMS[name]())),
    stop: () => {
      for (const end of ends.splice(0)) end();
    },
    changes: () => changes,
    /** Nothing else runs in the page for so long, in milliseconds. */
    block: (time) => {
      const end = performance.now() + time;
      while (performance.now() < end) changes += 0;
    },
    /** Another document in the place of this one, listeners and all. */
    rewrite: () => {
      document.open();
      document.write('<!doctype html><title>Jury</title><main><h1>Jury</h1><button>Valider le jury</button></main>');
      document.close();
    },
  };
})();
