// SPDX-License-Identifier: EUPL-1.2
import type { Schema } from '../../api/api';
import type { Veldfout } from '../../ui/foutsamenvatting';
import { veldVan } from '../communities/daad';
import type { Kringstand, Onderneming } from './gegevens';

type Invoer = Schema['KringaanmeldingDto'];
type Werkgebied = Invoer['werkgebied'];

export const WERKGEBIEDEN = ['plaatselijk', 'regionaal', 'landelijk'] as const;
export const isWerkgebied = (waarde: string): waarde is Werkgebied =>
  WERKGEBIEDEN.some((een) => een === waarde);

/** As they stand in the form. */
export interface Velden {
  sbi: string;
  plaats: string;
  werkgebied: string;
  begonnenIn: string;
  werkzamePersonen: string;
  talen: string[];
  themas: string[];
  nietMet: string[];
}

const tekstVan = (waarde: string | number | null | undefined): string => (waarde ?? '').toString();

/** What somebody said before; or else what the trade register knows. */
export function toVelden(aanmelding: Kringstand['aanmelding'], van: Onderneming | null): Velden {
  if (aanmelding) {
    const { sbi, gemeente, werkgebied, begonnenIn, werkzamePersonen, talen, themas, nietMet } = aanmelding;
    return {
      ...{
        sbi: sbi.map(({ code }) => code).join(', '),
        plaats: gemeente,
        werkgebied,
        talen,
        themas,
        nietMet,
      },
      ...{ begonnenIn: tekstVan(begonnenIn), werkzamePersonen: tekstVan(werkzamePersonen) },
    };
  }
  return {
    ...{ sbi: tekstVan(van?.sbi), plaats: tekstVan(van?.plaats), werkgebied: '' },
    ...{ begonnenIn: tekstVan(van?.oprichtingsdatum?.slice(0, 4)), talen: ['nl'], themas: [], nietMet: [] },
    werkzamePersonen: tekstVan(van?.werkzamePersonen),
  };
}

export function readVelden(vorm: HTMLFormElement): Velden {
  const alle = (naam: string): string[] =>
    new FormData(vorm).getAll(naam).flatMap((een) => (typeof een === 'string' ? [een] : []));
  const [sbi, plaats, werkgebied, begonnenIn, werkzamePersonen] = [
    ...['sbi', 'plaats', 'werkgebied', 'begonnenIn', 'werkzamePersonen'],
  ].map((veld) => veldVan(vorm, veld)) as [string, string, string, string, string];
  return {
    ...{ sbi, plaats, werkgebied, begonnenIn, werkzamePersonen },
    ...{ talen: alle('talen'), themas: alle('themas'), nietMet: alle('nietMet') },
  };
}

type Verplicht = 'sbi' | 'plaats' | 'werkgebied' | 'begonnenIn' | 'werkzamePersonen' | 'talen';

/** All that is missing or no number; whether a code or a place exists the api tells. */
export function assess(velden: Velden, woorden: Record<Verplicht, string>): Veldfout[] {
  const mis: Record<Verplicht, boolean> = {
    ...{ sbi: velden.sbi === '', plaats: velden.plaats === '', werkgebied: !isWerkgebied(velden.werkgebied) },
    begonnenIn: !/^(\d{4})?$/.test(velden.begonnenIn),
    werkzamePersonen: !/^\d*$/.test(velden.werkzamePersonen),
    talen: velden.talen.length === 0,
  };
  return (Object.keys(mis) as Verplicht[])
    .filter((veld) => mis[veld])
    .map((veld) => ({ veld, melding: woorden[veld] }));
}

const getal = (tekst: string): number | null => (tekst === '' ? null : Number(tekst));

export const toInvoer = (velden: Velden, versie: number | undefined): Invoer => ({
  ...(versie === undefined ? {} : { versie }),
  sbi: velden.sbi.split(/[\s,;]+/).filter((code) => code !== ''),
  plaats: velden.plaats,
  werkgebied: isWerkgebied(velden.werkgebied) ? velden.werkgebied : 'regionaal',
  ...{ begonnenIn: getal(velden.begonnenIn), werkzamePersonen: getal(velden.werkzamePersonen) },
  ...{ talen: velden.talen as Invoer['talen'], themas: velden.themas, nietMet: velden.nietMet },
});
