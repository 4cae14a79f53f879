import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Gives a field the focus each time that a button asks for it. @param count number of times, 0 at first */
export function useFocus(count: number): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (count > 0) input.current?.focus();
  }, [count]);
  return input;
}
