/** Keeps texts in the browser, if it allows that. */
export interface BrowserStore {
  /** Whether texts are kept beyond the page. */
  isLasting: boolean;
  read: () => string;
  write: (text: string) => void;
}

/** @param id of the result */
export function browserStore(id: string): BrowserStore {
  const key = `hopnhat-${id}`;
  try {
    const { localStorage } = window;
    localStorage.setItem(`${key}-test`, '1');
    localStorage.removeItem(`${key}-test`);
    const store: BrowserStore = {
      isLasting: true,
      read: () => localStorage.getItem(key) ?? '',
      write: (text) => {
        try {
          localStorage.setItem(key, text);
        } catch {
          store.isLasting = false;
        }
      },
    };
    return store;
  } catch {
    // Chat apps and private windows have no storage; answers then remain in memory.
    return { isLasting: false, read: () => '', write: () => undefined };
  }
}
