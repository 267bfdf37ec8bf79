// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import type { Schema } from '../../api/api';

/** Filter and order, as the API takes them. */
export type Inhoud = Partial<Schema['WeergaveInhoud']>;

/** Views that are always there; the daily mail leads to them by these names. */
export const WEERGAVEN = [
  { code: 'aan-zet', naam: 'Aan zet', inhoud: { aanZet: ['coordinator'] } },
  { code: 'mijn', naam: 'Van mij', inhoud: { eigenaar: 'ik' } },
  { code: 'team', naam: 'Van niemand', inhoud: { eigenaar: 'niemand' } },
  {
    code: 'nieuw',
    naam: 'Nieuw',
    inhoud: { status: ['vastgehouden', 'ingediend', 'gematcht', 'geen-passend-aanbod'] },
  },
  { code: 'te-laat', naam: 'Te laat', inhoud: { teLaat: true } },
  { code: 'deze-week', naam: 'Deze week', inhoud: { teLaat: false, binnenDagen: 7 } },
  { code: 'bellen', naam: 'Bellen', inhoud: { bellen: true } },
  { code: 'alles', naam: 'Alles open', inhoud: {} },
] as const satisfies readonly { code: string; naam: string; inhoud: Inhoud }[];

/** What the workbench shows: a view, what is asked besides, and which row is open. */
export interface Stand {
  weergave: string;
  filter: Inhoud;
  gekozen: string | null;
}

const LIJSTEN = ['status', 'aanZet'];
const WAAR = ['teLaat', 'bellen'];
const GETAL = ['dagenOpen', 'binnenDagen'];
const VELDEN = [
  ...['status', 'aanZet', 'thema', 'herkomst', 'gemeentecode', 'eigenaar', 'teLaat', 'bellen', 'kenmerk'],
  ...['dagenOpen', 'binnenDagen', 'sorteer', 'richting'],
];

function toWaarde(veld: string, tekst: string): unknown {
  if (LIJSTEN.includes(veld)) return tekst.split(',');
  if (WAAR.includes(veld)) return tekst === 'true';
  return GETAL.includes(veld) ? Number(tekst) : tekst;
}

/** What an address asks for; a view that does not exist is the first one. */
export function readStand(zoek: string): Stand {
  const params = new URLSearchParams(zoek);
  const gevraagd = params.get('weergave');
  const filter = Object.fromEntries(
    VELDEN.flatMap((veld) => {
      const tekst = params.get(veld);
      return tekst ? [[veld, toWaarde(veld, tekst)]] : [];
    }),
  ) as Inhoud;
  const weergave = WEERGAVEN.find(({ code }) => code === gevraagd)?.code ?? WEERGAVEN[0].code;
  return { weergave, filter, gekozen: params.get('hulpvraag') };
}

/** The address of it, without `?` when there is nothing to say. */
export function writeStand({ weergave, filter, gekozen }: Stand): string {
  const params = new URLSearchParams();
  if (weergave !== WEERGAVEN[0].code) params.set('weergave', weergave);
  for (const [veld, waarde] of Object.entries(filter))
    if (waarde !== undefined) params.set(veld, String(waarde));
  if (gekozen !== null) params.set('hulpvraag', gekozen);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** What is asked of the API: the view, and what was filtered goes before it. */
export function inhoudVan({ weergave, filter }: Pick<Stand, 'weergave' | 'filter'>): Inhoud {
  const vast: Inhoud = WEERGAVEN.find(({ code }) => code === weergave)?.inhoud ?? {};
  return { ...vast, ...filter };
}

/** The state with how to change it: whole parts, or one filter. */
export interface Standbeheer {
  stand: Stand;
  change: (anders: Partial<Stand>) => void;
  filter: (anders: { [Veld in keyof Inhoud]?: Inhoud[Veld] | undefined }) => void;
}

/**
 * What is shown is kept here and the address follows it, not the other way round: a key that is pressed twice must never act
 * on the row before. Only when somebody navigates the address is read again.
 */
export function useStand(): Standbeheer {
  const { key } = useLocation();
  const [stand, setStand] = useState(() => readStand(location.search));
  const gelezen = useRef(key);
  useEffect(() => {
    if (gelezen.current === key) return;
    gelezen.current = key;
    setStand(readStand(location.search));
  }, [key]);
  useEffect(() => {
    const adres = `${location.pathname}${writeStand(stand)}`;
    if (adres !== `${location.pathname}${location.search}`) history.replaceState(history.state, '', adres);
  }, [stand]);
  const change = useCallback((anders: Partial<Stand>) => setStand((oud) => ({ ...oud, ...anders })), []);
  const filter = useCallback(
    (anders: object) => setStand((oud) => ({ ...oud, filter: prune({ ...oud.filter, ...anders }) })),
    [],
  );
  return { stand, change, filter };
}

/** What is not asked is left out. */
const prune = (inhoud: object): Inhoud =>
  Object.fromEntries(Object.entries(inhoud).filter(([, waarde]) => waarde !== undefined));
