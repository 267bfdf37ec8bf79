// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod as AanbodInhoud } from '#libs/matching-engine';
import type { Aanbod } from './aanbod.entity.js';

/** The columns that hold what the offer says; who, when and which status stand beside it. */
export type InhoudKolommen = Omit<
  Aanbod,
  'id' | 'versie' | 'status' | 'aanbiederId' | 'aanbiederNaam' | 'fictief' | 'gewijzigdDoor' | 'gewijzigdOp'
>;

/** Exchange format -> columns; its `id` is the provider's code. */
export function toKolommen({ id, voorwaarden, aanbieder: _naam, ...inhoud }: AanbodInhoud): InhoudKolommen {
  const { capaciteit, openstelling, ...rest } = voorwaarden;
  return {
    code: id,
    ...inhoud,
    woordenVanOndernemers: inhoud.woordenVanOndernemers ?? [],
    gebied: rest.gebied,
    sbi: rest.sbi,
    sbiUitgesloten: rest.sbiUitgesloten,
    rechtsvormen: rest.rechtsvormen,
    minWerkzamePersonen: rest.minWerkzamePersonen ?? null,
    maxWerkzamePersonen: rest.maxWerkzamePersonen ?? null,
    minLeeftijdMaanden: rest.minLeeftijdMaanden ?? null,
    maxLeeftijdMaanden: rest.maxLeeftijdMaanden ?? null,
    minOmzet: rest.minOmzet ?? null,
    maxOmzet: rest.maxOmzet ?? null,
    deMinimisBedrag: rest.deMinimisBedrag ?? null,
    capaciteitTotaal: capaciteit?.totaal ?? null,
    capaciteitBezet: capaciteit?.bezet ?? null,
    openstellingVan: openstelling?.van ?? null,
    openstellingTot: openstelling?.tot ?? null,
  };
}

/** Columns -> exchange format, with the provider's code as its `id`. */
export function toInhoud(aanbod: Aanbod): AanbodInhoud {
  const { capaciteitTotaal: totaal, openstellingVan: van, openstellingTot: tot } = aanbod;
  const { woordenVanOndernemers } = aanbod;
  return {
    id: aanbod.code,
    titel: aanbod.titel,
    samenvatting: aanbod.samenvatting,
    omschrijving: aanbod.omschrijving,
    soort: aanbod.soort,
    themas: aanbod.themas,
    aanbieder: aanbod.aanbiederNaam,
    voorwaarden: {
      gebied: aanbod.gebied,
      sbi: aanbod.sbi,
      sbiUitgesloten: aanbod.sbiUitgesloten,
      minWerkzamePersonen: aanbod.minWerkzamePersonen,
      maxWerkzamePersonen: aanbod.maxWerkzamePersonen,
      rechtsvormen: aanbod.rechtsvormen,
      minLeeftijdMaanden: aanbod.minLeeftijdMaanden,
      maxLeeftijdMaanden: aanbod.maxLeeftijdMaanden,
      minOmzet: aanbod.minOmzet,
      maxOmzet: aanbod.maxOmzet,
      deMinimisBedrag: aanbod.deMinimisBedrag,
      capaciteit: totaal === null ? null : { totaal, bezet: aanbod.capaciteitBezet ?? 0 },
      openstelling: van === null && tot === null ? null : { van, tot },
    },
    ...(woordenVanOndernemers.length > 0 ? { woordenVanOndernemers } : {}),
  };
}
