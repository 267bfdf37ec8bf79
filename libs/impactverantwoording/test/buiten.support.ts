// SPDX-License-Identifier: EUPL-1.2
// Firms that asked and were helped, and firms of which only a file of others tells; from one seed always the same. Of nobody: the numbers
// are made up, and of no firm that there is.
import type { AnyEvent, EventMap, EventType } from '#libs/kernel';
import { Toeval } from '../src/effect/toeval.rules.js';

export const EXTERN = 'omzet-jaar-cbs';
export const PERIODEN = ['2025', '2026', '2027'];
/** What help does to the turnover of a year, in euros. */
export const EFFECT_EURO = 5000;
const AANBOD = '00000000-0000-4000-8000-0000000000a1';
const HULP_OP = '2027-02-01T09:00:00.000Z';
const VRAAG_OP = '2027-01-05T09:00:00.000Z';

export interface Buitenfirma {
  kvkNummer: string;
  regio: string;
  sectie: string;
  grootteklasse: string;
  isGeholpen: boolean;
  /** Euros, by the order of `PERIODEN`. */
  omzet: number[];
}

const KOLOMMEN = 'kvk_nummer;regio;sectie;grootteklasse;periode;indicator;waarde';
const AARD = [
  { regio: 'TWE', sectie: 'G', grootteklasse: 'micro', stijging: 1000 },
  { regio: 'TWE', sectie: 'F', grootteklasse: 'klein', stijging: 4000 },
];

/**
 * Firms of two kinds, that grow differently: of the one most are helped, of the other few. Whoever compares without matching sees
 * the growth of a kind as the work of the help.
 */
export function buitenwereld(aantal: number): Buitenfirma[] {
  const toeval = new Toeval('bedrijven buiten');
  return Array.from({ length: aantal }, (_, i) => {
    const { stijging, ...aard } = AARD[i % 2]!;
    const isGeholpen = i % 2 === 0 ? i % 20 === 0 : i % 4 === 1;
    const niveau = 100_000 + 20_000 * toeval.normal();
    const omzet = PERIODEN.map((_periode, t) =>
      Math.round(niveau + stijging * t + 800 * toeval.normal() + (isGeholpen && t === 2 ? EFFECT_EURO : 0)),
    );
    return { ...aard, isGeholpen, omzet, kvkNummer: String(90_000_000 + i) };
  });
}

/** A file of these periods, as others would send it. */
export const bestandVan = (firmas: readonly Buitenfirma[], perioden: readonly string[]): string =>
  [
    KOLOMMEN,
    ...firmas.flatMap(({ kvkNummer, regio, sectie, grootteklasse, omzet }) =>
      perioden.map((periode) =>
        [
          ...[kvkNummer, regio, sectie, grootteklasse, periode, EXTERN],
          String(omzet[PERIODEN.indexOf(periode)]),
        ].join(';'),
      ),
    ),
  ].join('\n');

/** What the log tells of those that were helped. */
export function hulpVan(firmas: readonly (Buitenfirma & { bedrijf: string })[]): AnyEvent[] {
  return firmas.flatMap((firma, i) => {
    const [hulpvraagId, toewijzingId] = [id('b', i), id('c', i)];
    const vraag = {
      ...{
        hulpvraagId,
        regio: firma.regio,
        versie: 1,
        themas: ['digitalisering'],
        sbi: '4711',
        herkomst: 'web',
      },
      ...{ grootteklasse: firma.grootteklasse, gemeentecode: 'GM0153', sectie: firma.sectie },
      bedrijf: firma.bedrijf,
    } as EventMap['hulpvraag-ingediend'];
    const start = {
      toewijzingId,
      hulpvraagId,
      aanbodId: AANBOD,
      aanbiederId: AANBOD,
      regio: firma.regio,
      versie: 1,
    };
    return [
      event('hulpvraag-ingediend', [id('d', i), hulpvraagId], VRAAG_OP, vraag),
      event('toewijzing-gestart', [id('e', i), toewijzingId], HULP_OP, start),
    ];
  });
}

const id = (soort: string, nr: number): string =>
  `0000000${soort}-0000-4000-8000-${String(nr).padStart(12, '0')}`;

function event<T extends EventType>(
  type: T,
  [eigen, subject]: [string, string],
  time: string,
  data: EventMap[T],
): AnyEvent {
  return { id: eigen, type, source: 'schakel/proef', subject, time, dataversie: 2, data } as AnyEvent;
}
