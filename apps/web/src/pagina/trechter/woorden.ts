// SPDX-License-Identifier: EUPL-1.2
import { useRegios, useThemas } from '../werkbank/gegevens';
import { HERKOMST, KLASSE } from '../werkbank/woorden';
import { sectieVan } from '../onvervuld/secties';
import type { Groep, Indeling, Stap, Trechter } from './gegevens';

/** The steps in order. */
export const STAPPEN: readonly { stap: Stap; naam: string; kort: string }[] = [
  { stap: 'gevraagd', naam: 'Gevraagd', kort: 'Gevraagd' },
  { stap: 'gematcht', naam: 'Passend aanbod gevonden', kort: 'Passend' },
  { stap: 'toegewezen', naam: 'Voorgesteld of toegewezen', kort: 'Toegewezen' },
  { stap: 'contact', naam: 'Aangenomen door aanbieder', kort: 'Aangenomen' },
  { stap: 'hulp', naam: 'Hulp begonnen', kort: 'Hulp' },
  { stap: 'bevestigd', naam: 'Hulp bevestigd', kort: 'Bevestigd' },
  { stap: 'geholpen', naam: 'Geholpen', kort: 'Geholpen' },
];

const PROCENT = new Intl.NumberFormat('nl-NL', { style: 'percent' });
const GETAL = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

export const getal = (aantal: number): string => GETAL.format(aantal);
export const procent = (deel: number): string => PROCENT.format(deel);

/** `null` when one of the two is not told or nothing can be divided. */
export const deelVan = (aantal: number | null, alle: number | null): number | null =>
  aantal === null || alle === null || alle === 0 ? null : aantal / alle;

/** How many fell off on the way to this step; `null` for the first one and where it is not told. */
export function afgevallen(totaal: Trechter['totaal'], nr: number): number | null {
  const [vorige, deze] = [STAPPEN[nr - 1], STAPPEN[nr]];
  if (!vorige || !deze) return null;
  const [voor, na] = [totaal[vorige.stap], totaal[deze.stap]];
  return voor === null || na === null ? null : voor - na;
}

export const keer = (aantal: number): string =>
  `${getal(aantal)} ${aantal === 1 ? 'hulpvraag' : 'hulpvragen'}`;

const metDeel = (aantal: number, alle: number): string => `${getal(aantal)} (${procent(aantal / alle)})`;

const WEINIG = 'minder dan 5';

function hoeveelHulp(hulp: number | null, gevraagd: number): string {
  if (hulp === null) return `kwamen er ${WEINIG}`;
  if (hulp === 0) return 'kwam er nog geen';
  return `${hulp === 1 ? 'kwam' : 'kwamen'} er ${metDeel(hulp, gevraagd)}`;
}

function wieGeholpen(geholpen: number | null, gevraagd: number): string {
  if (geholpen === null) return `${WEINIG} ondernemers zeggen`;
  if (geholpen === 0) return 'nog geen ondernemer zegt';
  return `bij ${metDeel(geholpen, gevraagd)} zegt de ondernemer`;
}

function eindeVan({ totaal: { gevraagd, hulp, geholpen } }: Trechter): string {
  if (gevraagd === null) return 'Er zijn minder dan 5 hulpvragen met deze filters.';
  return `Van ${keer(gevraagd)} ${hoeveelHulp(hulp, gevraagd)} tot hulp; ${wieGeholpen(geholpen, gevraagd)} geholpen te zijn.`;
}

function grootsteUitval({ totaal }: Trechter): string {
  const uitval = STAPPEN.map((_, nr) => ({ nr, aantal: afgevallen(totaal, nr) ?? 0 }));
  const grootste = uitval.reduce((meest, een) => (een.aantal > meest.aantal ? een : meest));
  if (grootste.aantal === 0) return '';
  const [van, tot] = [STAPPEN[grootste.nr - 1]?.naam, STAPPEN[grootste.nr]?.naam];
  return ` De meeste vallen af tussen ‘${van}’ en ‘${tot}’: ${getal(grootste.aantal)}.`;
}

/** What the figures say, in words. */
export function conclusieVan(
  trechter: Trechter,
  per: Indeling,
  naamVan: (code: string | null) => string,
): string {
  const groepen = trechter.groepen.filter(
    (groep): groep is Groep & { gevraagd: number } => groep.gevraagd !== null,
  );
  const [meest] = groepen.sort((een, ander) => ander.gevraagd - een.gevraagd);
  const bron =
    per === 'herkomst' && meest
      ? ` De meeste vragen komen via ${naamVan(meest.groep)}: ${getal(meest.gevraagd)}.`
      : '';
  return `${eindeVan(trechter)}${grootsteUitval(trechter)}${bron}`;
}

const ONBEKEND = 'Onbekend';
/** November 2026. */
const maandVan = (maand: string): string =>
  new Date(`${maand}-15T12:00:00Z`).toLocaleDateString('nl-NL', { month: 'long', year: 'numeric' });

/** Names of groups by what the figures are taken apart by. */
export function useNamen(): Record<Indeling, (code: string | null) => string> {
  const [themas, regios] = [useThemas(), useRegios()];
  const of =
    (naam: (code: string) => string | undefined, anders = ONBEKEND) =>
    (code: string | null) =>
      code === null ? anders : (naam(code) ?? code);
  return {
    herkomst: of((code) => HERKOMST[code]),
    thema: of((code) => themas.get(code), 'Zonder thema'),
    sectie: of(sectieVan),
    grootteklasse: of((code) => KLASSE[code]),
    maand: of(maandVan),
    regio: of((code) => regios.get(code)),
  };
}
