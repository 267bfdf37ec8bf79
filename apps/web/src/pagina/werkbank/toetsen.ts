// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

const NAAM = 'schakel.lettertoetsen';
const luisteraars = new Set<() => void>();

function read(): boolean {
  try {
    return localStorage.getItem(NAAM) !== 'uit';
  } catch {
    // A browser that keeps nothing.
    return true;
  }
}

/** Turns the keys that are letters off or on, for this browser (WCAG 2.1.4). */
export function setLettertoetsen(aan: boolean): void {
  try {
    localStorage.setItem(NAAM, aan ? 'aan' : 'uit');
  } catch {
    return;
  }
  luisteraars.forEach((tell) => tell());
}

const subscribe = (tell: () => void): (() => void) => {
  luisteraars.add(tell);
  return () => luisteraars.delete(tell);
};

export const useLettertoetsen = (): boolean => useSyncExternalStore(subscribe, read, () => true);

/** Whoever types in a field, or answers a dialog, presses no keys of ours. */
const isElders = (doel: EventTarget | null): boolean =>
  document.querySelector('dialog[open]') !== null ||
  (doel instanceof Element && doel.closest('input:not([type=checkbox]), textarea, select') !== null);

/** Keys of the browser and of the machine. */
const isCombinatie = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => ctrlKey || metaKey || altKey;

const isLetter = (toets: string): boolean => [...toets].length === 1;

/** What each key does. A key that is a letter or sign does nothing while those are turned off. */
export function useToetsen(doen: Readonly<Record<string, (gebeurtenis: KeyboardEvent) => void>>): void {
  const aan = useLettertoetsen();
  const press = useEffectEvent((gebeurtenis: KeyboardEvent): void => {
    const { key, target, defaultPrevented } = gebeurtenis;
    if (defaultPrevented || isCombinatie(gebeurtenis) || isElders(target)) return;
    if (isLetter(key) && !aan) return;
    doen[key]?.(gebeurtenis);
  });
  useEffect(() => {
    const luister = (gebeurtenis: KeyboardEvent): void => press(gebeurtenis);
    document.addEventListener('keydown', luister);
    return () => document.removeEventListener('keydown', luister);
  }, []);
}
