/** Keeps texts in the browser, if it allows that. */
import type { KeptPage } from './kept.js';

export interface BrowserStore {
  /** Whether texts are kept beyond the page. */
  isLasting: boolean;
  read: () => string;
  write: (text: string) => void;
  /** Reads what other pages keep, in the order of their keys. */
  others: () => KeptPage[];
  /** Replaces what another page keeps. */
  replace: (page: KeptPage) => void;
  /** Calls a function with each text that another tab writes. @returns a function that ends this */
  watch: (onText: (text: string) => void) => () => void;
}

const PREFIX = 'hopnhat-';
const TEST = '-test';

/** @param id of the result */
export function browserStore(id: string): BrowserStore {
  const key = PREFIX + id;
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
      others: () =>
        Object.keys(localStorage)
          .filter((other) => other.startsWith(PREFIX) && other !== key && !other.endsWith(TEST))
          .sort()
          .map((other) => ({ key: other, text: localStorage.getItem(other) ?? '' })),
      replace: (page) => {
        if (store.isLasting) localStorage.setItem(page.key, page.text);
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
      others: () => [],
      replace: () => undefined,
      watch: () => () => undefined,
    };
  }
}

/** Whether a storage takes further texts; a full one still gives those that it has. */
function hasSpace(storage: Storage, key: string): boolean {
  try {
    storage.setItem(key + TEST, '1');
    storage.removeItem(key + TEST);
    return true;
  } catch {
    return false;
  }
}
