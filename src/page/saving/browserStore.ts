/** Keeps texts in the browser, if it allows that. */
export interface BrowserStore {
  /** Whether texts are kept beyond the page. */
  isLasting: boolean;
  read: () => string;
  write: (text: string) => void;
  /** Calls a function with each text that another tab writes. @returns a function that ends this */
  watch: (onText: (text: string) => void) => () => void;
}

/** @param id of the result */
export function browserStore(id: string): BrowserStore {
  const key = `hopnhat-${id}`;
  try {
    const { localStorage } = window;
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
      watch: (onText) => {
        const onStorage = ({ key: changed, newValue }: StorageEvent) => {
          if (changed === key && newValue !== null) onText(newValue);
        };
        window.addEventListener('storage', onStorage);
        return () => window.removeEventListener('storage', onStorage);
      },
    };
    store.isLasting = hasSpace(localStorage, key);
    return store;
  } catch {
    // Chat apps and private windows have no storage; answers then remain in memory.
    return {
      isLasting: false,
      read: () => '',
      write: () => undefined,
      watch: () => () => undefined,
    };
  }
}

/** Whether a storage takes further texts; a full one still gives those that it has. */
function hasSpace(storage: Storage, key: string): boolean {
  try {
    storage.setItem(`${key}-test`, '1');
    storage.removeItem(`${key}-test`);
    return true;
  } catch {
    return false;
  }
}
