// SPDX-License-Identifier: EUPL-1.2
import type { AanbodVelden, AanbodVersie } from './aanbod.entity.js';
import { toInhoud } from './aanbod.inhoud.js';
import type { AanbodVersieWeergave, AanbodWeergave, VoorwaardenWeergave } from './aanbod-weergave.dto.js';

type Plat<T> = { [K in keyof T]: T[K] };

/** The offer as the api shows it. */
export function toWeergave(aanbod: AanbodVelden): Plat<AanbodWeergave> {
  const { id: code, voorwaarden, aanbieder: naam, woordenVanOndernemers, ...inhoud } = toInhoud(aanbod);
  const { id, versie, status, aanbiederId, fictief } = aanbod;
  return {
    id,
    code,
    versie,
    status,
    ...inhoud,
    woordenVanOndernemers: woordenVanOndernemers ?? [],
    aanbieder: { id: aanbiederId, naam },
    voorwaarden: voorwaarden as VoorwaardenWeergave,
    fictief,
    gewijzigdOp: aanbod.gewijzigdOp.toISOString(),
  };
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
  const weergave = toWeergave(aanbod);
  const { capaciteit, ...rest }: Plat<VoorwaardenWeergave> = weergave.voorwaarden;
  const voorwaarden = { ...rest, capaciteit: capaciteit && { totaal: capaciteit.totaal, bezet: null } };
  return { ...weergave, voorwaarden, gewijzigdDoor };
}
