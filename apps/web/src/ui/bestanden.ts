// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from 'react';
import { useTaal, useTeksten } from '../taal/taal';
import { MAX_BYTES, typeVan } from './bestand';
import { BESTANDTEKSTEN, whyNot } from './bestandteksten';
import type { Veldfout } from './foutsamenvatting';

/** A file that somebody chose. `deel`: how much of it was sent; `id` when it is there; `fouten` when it is not. */
export interface Keuze {
  sleutel: number;
  bestand: File;
  deel: number;
  id: string | null;
  fouten: readonly string[];
}

/** Where chosen files go, and how many there may be. */
export interface Bestandsdoel {
  meeste: number;
  send: (
    bestand: File,
    hoe: { onVoortgang: (deel: number) => void; stop: AbortSignal },
  ) => Promise<{ id: string }>;
  remove: (id: string) => Promise<unknown>;
}

export interface Bestanden {
  keuzes: readonly Keuze[];
  meeste: number;
  /** What happened last, to be read aloud. */
  nieuws: string;
  add: (bestanden: readonly File[]) => void;
  drop: (sleutel: number) => void;
  retry: (sleutel: number) => void;
  /** Of what was added. */
  ids: () => string[];
  /** Why a form cannot go yet; `veld` is the id of the field. */
  bezwaren: (veld: string) => Veldfout[];
}

const isWeg = ({ fouten }: Keuze): boolean => fouten.length > 0;
const loopt = (keuze: Keuze): boolean => keuze.id === null && !isWeg(keuze);

type Verander = (sleutel: number, anders: Partial<Keuze>) => void;
type Woorden = (typeof BESTANDTEKSTEN)['nl'];

/** Sends one file and tells what came of it. */
function useVerzenden(
  send: Bestandsdoel['send'],
  change: Verander,
  tell: (nieuws: string) => void,
): { start: (sleutel: number, bestand: File) => void; stop: (sleutel: number) => void } {
  const t = useTeksten(BESTANDTEKSTEN);
  const isNederlands = useTaal() === 'nl';
  const lopend = useRef(new Map<number, AbortController>());
  return {
    start: (sleutel, bestand) => {
      const stop = new AbortController();
      lopend.current.set(sleutel, stop);
      send(bestand, { onVoortgang: (deel) => change(sleutel, { deel }), stop: stop.signal })
        .then(({ id }) => {
          change(sleutel, { id, deel: 1 });
          tell(t.isKlaar(bestand.name));
        })
        .catch((fout: unknown) => {
          change(sleutel, { fouten: whyNot(fout, t.mis, isNederlands) });
          tell(t.isMis(bestand.name));
        });
    },
    stop: (sleutel) => lopend.current.get(sleutel)?.abort(),
  };
}

/** Sends files as soon as they are chosen, each by itself: of one that is refused the others do not suffer. */
export function useBestanden({ meeste, send, remove }: Bestandsdoel): Bestanden {
  const t = useTeksten(BESTANDTEKSTEN);
  const [keuzes, setKeuzes] = useState<readonly Keuze[]>([]);
  const [nieuws, setNieuws] = useState('');
  const laatste = useRef(0);
  const change: Verander = (sleutel, anders) =>
    setKeuzes((nu) => nu.map((een) => (een.sleutel === sleutel ? { ...een, ...anders } : een)));
  const { start, stop } = useVerzenden(send, change, setNieuws);
  const find = (sleutel: number): Keuze | undefined => keuzes.find((een) => een.sleutel === sleutel);
  return {
    ...{ keuzes, meeste, nieuws },
    add: (bestanden) => {
      const nieuw = toKeuzes(bestanden, vrijVan(keuzes, meeste), t, () => (laatste.current += 1), meeste);
      setKeuzes((nu) => [...nu, ...nieuw]);
      const mis = nieuw.filter(isWeg).map(({ bestand }) => t.isMis(bestand.name));
      if (mis.length > 0) setNieuws(mis.join(' '));
      for (const { sleutel, bestand } of nieuw.filter(loopt)) start(sleutel, bestand);
    },
    drop: (sleutel) => {
      const keuze = find(sleutel);
      if (!keuze) return;
      stop(sleutel);
      setKeuzes((nu) => nu.filter((een) => een.sleutel !== sleutel));
      setNieuws(t.isWeg(keuze.bestand.name));
      // What stays behind after all goes by itself within a day.
      if (keuze.id !== null) void remove(keuze.id).catch(() => undefined);
    },
    retry: (sleutel) => {
      const keuze = find(sleutel);
      if (!keuze) return;
      const fouten = faultsOf(keuze.bestand, t.mis, vrijVan(keuzes, meeste) > 0, meeste);
      change(sleutel, { fouten, deel: 0 });
      if (fouten.length === 0) start(sleutel, keuze.bestand);
    },
    ids: () => keuzes.flatMap(({ id }) => (id === null ? [] : [id])),
    bezwaren: (veld) => [
      ...(keuzes.some(loopt) ? [{ veld, melding: t.nietKlaar }] : []),
      ...keuzes.filter(isWeg).map(({ bestand }) => ({ veld, melding: t.nietGelukt(bestand.name) })),
    ],
  };
}

const vrijVan = (keuzes: readonly Keuze[], meeste: number): number =>
  meeste - keuzes.filter((een) => !isWeg(een)).length;

/** As many as fit, and of the others why not. */
function toKeuzes(
  bestanden: readonly File[],
  vrij: number,
  { mis }: Woorden,
  newSleutel: () => number,
  meeste: number,
): Keuze[] {
  let over = vrij;
  return bestanden.map((bestand) => {
    const fouten = faultsOf(bestand, mis, over > 0, meeste);
    if (fouten.length === 0) over -= 1;
    return { sleutel: newSleutel(), bestand, deel: 0, id: null, fouten };
  });
}

/** What is wrong with it before it is sent, all at once; that there are too many only of one that is right. */
function faultsOf({ name, size }: File, mis: Woorden['mis'], past: boolean, meeste: number): string[] {
  const fouten = [
    ...(typeVan(name) === undefined ? [mis.soort] : []),
    ...(size > MAX_BYTES ? [mis.groot] : []),
    ...(size === 0 ? [mis.leeg] : []),
  ];
  return fouten.length === 0 && !past ? [mis.teVeel(meeste)] : fouten;
}
