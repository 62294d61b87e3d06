const NAME = 'jalon';

/** Tells every other page of the extension that something was saved. The one who tells does not hear itself. */
export interface Channel {
  readonly announce: () => void;
  readonly close: () => void;
}

/** Opens the channel between the extension's pages; `onSave` runs when another page has saved. */
export function openChannel(onSave: () => void): Channel {
  const channel = new BroadcastChannel(NAME);
  channel.onmessage = () => {
    onSave();
  };
  return {
    announce: () => {
      channel.postMessage('saved');
    },
    close: () => {
      channel.close();
    },
  };
}
