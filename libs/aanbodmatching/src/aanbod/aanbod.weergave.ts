// SPDX-License-Identifier: EUPL-1.2
import { datumVan, eindeVanPeriode } from '#libs/kernel';
import type { AanbodVelden, AanbodVersie } from './aanbod.entity.js';
import { opDatum, toInhoud } from './aanbod.inhoud.js';
import { duurIn, kostenIn } from './aanbod.tekst.js';
import type {
  AanbodVersieWeergave,
  AanbodWeergave,
  CapaciteitWeergave,
  VoorwaardenWeergave,
} from './aanbod-weergave.dto.js';

type Plat<T> = { [K in keyof T]: T[K] };

/** The offer as the api shows it on a date, to who may know how many wait for it (`wachtenden`) or may not (`null`). */
export function toWeergave(
  rij: AanbodVelden,
  vandaag: string,
  wachtenden: number | null = null,
): Plat<AanbodWeergave> {
  const aanbod = opDatum(rij, vandaag);
  const { id: code, voorwaarden, aanbieder: naam, prijs, ...inhoud } = toInhoud(aanbod);
  const { id, versie, status, aanbiederId, fictief } = aanbod;
  return {
    id,
    code,
    versie,
    status,
    ...inhoud,
    kosten: kostenIn(inhoud),
    duur: duurIn(inhoud),
    prijs: prijs ? { centen: null, eenheid: null, toelichting: null, ...prijs } : null,
    wachttijd: inhoud.wachttijd ?? null,
    adviseur: inhoud.adviseur ?? null,
    woordenVanOndernemers: inhoud.woordenVanOndernemers ?? [],
    aanbieder: { id: aanbiederId, naam },
    voorwaarden: { ...(voorwaarden as VoorwaardenWeergave), capaciteit: capaciteitVan(aanbod, vandaag) },
    wachtenden,
    fictief,
    gewijzigdOp: aanbod.gewijzigdOp.toISOString(),
  };
}

function capaciteitVan(
  { capaciteitTotaal: totaal, capaciteitBezet: bezet, capaciteitPeriode: periode }: AanbodVelden,
  vandaag: string,
): CapaciteitWeergave | null {
  if (totaal === null) return null;
  const periodeTot = periode ? eindeVanPeriode(periode, vandaag) : null;
  return { totaal, bezet, periode: periode ?? null, periodeTot };
}

const camel = (kolom: string): string =>
  kolom.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A version as it was; how many places were taken belongs to no version. */
export function toVersieWeergave({
  inhoud,
  gewijzigdDoor,
  gewijzigdOp,
}: AanbodVersie): Plat<AanbodVersieWeergave> {
  const velden = Object.entries(inhoud).map(([kolom, waarde]) => [camel(kolom), waarde]);
  const aanbod = { ...(Object.fromEntries(velden) as AanbodVelden), gewijzigdOp };
  const weergave = toWeergave(aanbod, datumVan(gewijzigdOp));
  const { capaciteit, ...rest }: Plat<VoorwaardenWeergave> = weergave.voorwaarden;
  const voorwaarden = { ...rest, capaciteit: capaciteit && { ...capaciteit, bezet: null, periodeTot: null } };
  return { ...weergave, voorwaarden, gewijzigdDoor };
}
