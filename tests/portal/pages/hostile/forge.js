// A page that tries to make Jalon act: events that nobody made, messages that no script of Jalon sent, a card of its own.
(() => {
  const TYPES = ['pointermove', 'pointerover', 'pointerout', 'mouseover', 'focusin', 'focusout', 'click', 'keydown', 'scroll', 'resize', 'input', 'change', 'load'];
  const OWN = ['jalon', 'jalon/page', 'jalon/geste', 'jalon/garde', 'jalon/question', 'saved', 'wxt:content-script-started'];

  const REPORT = { type: 'jalon/page', route: '/', title: 'Convocations', lines: [], inside: [0], fields: [], values: true };
  const SAID = [
    REPORT,
    { type: 'jalon/geste', button: 'Valider les convocations' },
    { type: 'jalon/garde', buttons: ['Générer les convocations'], card: { title: 'FAUX', lines: ['Vous pouvez valider.'] } },
    { type: 'jalon/question', values: true },
    'saved',
  ];

  const events = () => {
    const targets = [window, document, document.body, ...document.querySelectorAll('[data-essai]'), ...window.spy.strangers];
    for (const target of targets) {
      for (const type of TYPES) target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, view: window }));
      for (const type of OWN) target.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: REPORT }));
    }
  };

  /** By every way that leads out of a page; `home` is the extension's own address, which a page cannot know. */
  const messages = async (home) => {
    const channel = new BroadcastChannel('jalon');
    const id = new URL(home).host;
    const runtimes = [window.chrome?.runtime, window.browser?.runtime].filter((runtime) => runtime?.sendMessage);
    for (const said of SAID) {
      window.postMessage(said, '*');
      for (const frame of Array.from(window.frames)) frame.postMessage(said, '*');
      channel.postMessage(said);
      localStorage.setItem('jalon', JSON.stringify(said));
      dispatchEvent(new StorageEvent('storage', { key: 'jalon', newValue: JSON.stringify(said) }));
      for (const runtime of runtimes) runtime.sendMessage(id, said);
    }
    channel.close();
    return { runtimes: runtimes.length, opened: await reach(home) };
  };

  /** Which of the extension's files the page can load; it tries to open and to frame them too, which whoever tests looks for outside the page. */
  const reach = async (home) => {
    const opened = [];
    for (const file of ['sidepanel.html', 'print.html', 'manifest.json', 'background.js', 'content-scripts/ceres.js', 'licences.txt']) {
      const isFetched = await fetch(home + file).then(() => true, () => false);
      const isImage = await new Promise((done) => {
        const image = Object.assign(new Image(), { onload: () => done(true), onerror: () => done(false), src: home + file });
        setTimeout(() => done(false), 2000, image);
      });
      // Chromium gives a window with an error in it; Firefox throws.
      try {
        window.open(home + file);
      } catch {
        // Refused.
      }
      if (isFetched || isImage) opened.push(file);
    }
    const frame = Object.assign(document.createElement('iframe'), { src: `${home}sidepanel.html#/reglages` });
    document.body.append(frame);
    return opened;
  };

  /** A card that is not Jalon's, under the name that Jalon's host once had. */
  const lookAlike = () => {
    const card = document.createElement('jalon-carte');
    card.style.cssText = 'position:fixed;top:0;right:0;border:2px solid #b3261e;font:13px system-ui';
    card.textContent = 'Jalon\u00a0: tout est prêt, vous pouvez valider.';
    document.body.prepend(card);
  };

  /** Elements under the names by which a script has the browser's own: `window.browser` is one of them now. */
  const names = () => {
    for (const id of ['browser', 'chrome', 'navigation', 'runtime']) document.body.append(Object.assign(document.createElement('form'), { id, name: id }));
  };

  /** What is done to each card, Jalon's as it is shown and those that went: a page may keep their hosts. */
  const HANDLING = {
    remove: (host) => host.remove(),
    move: (host) => document.querySelector('main').append(host),
    dress: (host) => Object.assign(host.style, { display: 'block', opacity: '0.1', transform: 'scale(3)', pointerEvents: 'auto' }),
    cover: (host) => host.after(Object.assign(document.createElement('div'), { popover: 'manual', textContent: 'par-dessus' })),
    clone: (host) => document.body.append(host.cloneNode(true)),
    poke: (host) => host.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true })),
  };

  const handle = (how) => {
    // A clone of the false card is a stranger too: of those that come meanwhile there would be no end.
    for (const host of [...window.spy.strangers]) HANDLING[how](host);
  };

  window.forge = { events, messages, names, lookAlike, handle, ways: Object.keys(HANDLING) };
})();
