// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, type ComponentType, type ReactNode } from 'react';
import { Skelet } from './ui/toestand';

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

/** A part of a page whose code comes when it is shown; until then something of that height stands in its place. */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  hoogte = '8rem',
): (props: P) => ReactNode {
  const Straks = lazy(async () => ({ default: await load() }));
  return (props) => (
    <Suspense fallback={<Skelet hoogte={hoogte} />}>
      <Straks {...props} />
    </Suspense>
  );
}
