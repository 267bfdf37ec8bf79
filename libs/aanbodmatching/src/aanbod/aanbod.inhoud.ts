// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod as AanbodInhoud, Capaciteit } from '#libs/matching-engine';
import type { AanbodVelden } from './aanbod.entity.js';

/** The columns that hold what the offer says; who, when and which status stand beside it. */
export type InhoudKolommen = Omit<
  AanbodVelden,
  'id' | 'versie' | 'status' | 'aanbiederId' | 'aanbiederNaam' | 'fictief' | 'gewijzigdDoor' | 'gewijzigdOp'
>;

/** Conditions that may be absent, under the same name in the exchange format and in the columns. */
const GRENZEN = [
  'minWerkzamePersonen',
  'maxWerkzamePersonen',
  'minLeeftijdMaanden',
  'maxLeeftijdMaanden',
  'minOmzet',
  'maxOmzet',
  'deMinimisBedrag',
] as const;
type Grenzen = Record<(typeof GRENZEN)[number], number | null>;

/** Exchange format -> columns; its `id` is the provider's code. */
export function toKolommen({ id, voorwaarden, aanbieder: _naam, ...inhoud }: AanbodInhoud): InhoudKolommen {
  const { gebied, sbi, sbiUitgesloten, rechtsvormen, capaciteit, openstelling } = voorwaarden;
  return {
    code: id,
    ...inhoud,
    woordenVanOndernemers: inhoud.woordenVanOndernemers ?? [],
    ...{ gebied, sbi, sbiUitgesloten, rechtsvormen },
    ...(Object.fromEntries(GRENZEN.map((veld) => [veld, voorwaarden[veld] ?? null])) as Grenzen),
    ...plaatsenOf(capaciteit ?? null),
    openstellingVan: openstelling?.van ?? null,
    openstellingTot: openstelling?.tot ?? null,
  };
}

const plaatsenOf = (
  capaciteit: Capaciteit | null,
): Pick<InhoudKolommen, 'capaciteitTotaal' | 'capaciteitBezet'> => ({
  capaciteitTotaal: capaciteit?.totaal ?? null,
  capaciteitBezet: capaciteit?.bezet ?? null,
});

/** Columns -> exchange format, with the provider's code as its `id`. */
export function toInhoud(aanbod: AanbodVelden): AanbodInhoud {
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
