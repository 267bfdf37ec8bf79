// SPDX-License-Identifier: EUPL-1.2
import { lazy, type ComponentType, type ReactNode } from 'react';

/** A page whose code comes when it is opened. */
export interface Lui {
  Pagina: ComponentType;
  /** Fetches the code beforehand, so that the first drawing has it. */
  preload: () => Promise<void>;
}

/** The module exports its page as `Component`. */
export function lazily(load: () => Promise<{ Component: ComponentType }>): Lui {
  let geladen: ComponentType | undefined;
  const preload = async (): Promise<void> => {
    geladen = (await load()).Component;
  };
  const Straks = lazy(async () => ({ default: (await load()).Component }));
  const Pagina = (): ReactNode => {
    const Nu = geladen ?? Straks;
    return <Nu />;
  };
  return { Pagina, preload };
}
