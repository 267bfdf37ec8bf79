// SPDX-License-Identifier: EUPL-1.2

/** Has the clock of this process stand `ms` beside the true one, for whatever asks `Date`. Answers what puts it back. */
export function setErnaast(ms: number): () => void {
  const Echt = globalThis.Date;
  const nu = (): number => Echt.now() + ms;
  globalThis.Date = new Proxy(Echt, {
    construct: (doel, args: unknown[], zelf) =>
      Reflect.construct(doel, args.length === 0 ? [nu()] : args, zelf) as Date,
    apply: () => new Echt(nu()).toString(),
    get: (doel, naam) => (naam === 'now' ? nu : (Reflect.get(doel, naam) as unknown)),
  });
  return () => {
    globalThis.Date = Echt;
  };
}
