/** Gives components the texts of the page. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageArgs, PageTexts } from '../../model/index.js';

/** Says a text with its arguments. */
export type SayText = (code: keyof PageArgs, args?: Readonly<Record<string, string>>) => string;

export function sayTexts(texts: PageTexts): SayText {
  return (code, args = {}) =>
    texts[code].replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}

export const Texts = createContext<SayText>((code) => code);

export function useTexts(): SayText {
  return useContext(Texts);
}
