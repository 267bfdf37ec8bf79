// SPDX-License-Identifier: EUPL-1.2
import { beginVanPeriode } from '#libs/kernel';
import type { Aanbod as AanbodInhoud, Capaciteit, Prijs, Wachttijd } from '#libs/matching-engine';
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

/** Exchange format -> columns, as of a date; its `id` is the provider's code. */
export function toKolommen(
  { id, voorwaarden, aanbieder: _naam, prijs, wachttijd, adviseur, ...inhoud }: AanbodInhoud,
  vandaag: string,
): InhoudKolommen {
  const { gebied, sbi, sbiUitgesloten, rechtsvormen, capaciteit, openstelling } = voorwaarden;
  return {
    code: id,
    ...inhoud,
    woordenVanOndernemers: inhoud.woordenVanOndernemers ?? [],
    ...toUitvoeringkolommen({ ...GEEN_PRIJS, ...prijs }, { ...GEEN_WACHTTIJD, ...wachttijd }),
    adviseur: adviseur ?? null,
    ...{ gebied, sbi, sbiUitgesloten, rechtsvormen },
    ...(Object.fromEntries(GRENZEN.map((veld) => [veld, voorwaarden[veld] ?? null])) as Grenzen),
    ...plaatsenOf(capaciteit ?? null, vandaag),
    openstellingVan: openstelling?.van ?? null,
    openstellingTot: openstelling?.tot ?? null,
  };
}

type Leeg<T> = { [K in keyof T]-?: T[K] | null };

const GEEN_PRIJS = { soort: null, centen: null, eenheid: null, toelichting: null };
const GEEN_WACHTTIJD = { dagen: null, op: null };

const toUitvoeringkolommen = (prijs: Leeg<Prijs>, { dagen, op }: Leeg<Wachttijd>) => ({
  ...{ prijsSoort: prijs.soort, prijsCenten: prijs.centen, prijsEenheid: prijs.eenheid },
  ...{ prijsToelichting: prijs.toelichting, wachttijdDagen: dagen, wachttijdOp: op },
});

/** What was told of price, waiting time and adviser; a version of before there were such has none of them. */
function toUitvoering({
  prijsSoort: soort,
  prijsCenten: centen,
  prijsEenheid: eenheid,
  ...rest
}: AanbodVelden): Pick<AanbodInhoud, 'prijs' | 'wachttijd' | 'adviseur'> {
  const { prijsToelichting: toelichting, wachttijdDagen: dagen, wachttijdOp: op, adviseur } = rest;
  const bedrag = centen && eenheid ? { centen, eenheid } : {};
  return {
    ...(soort ? { prijs: { soort, ...bedrag, ...(toelichting ? { toelichting } : {}) } } : {}),
    ...(op ? { wachttijd: { dagen: Number(dagen), op } } : {}),
    ...(adviseur ? { adviseur } : {}),
  };
}

type Plaatsen = 'capaciteitTotaal' | 'capaciteitBezet' | 'capaciteitPeriode' | 'capaciteitVan';

const ONBEPERKT = {
  ...{ capaciteitTotaal: null, capaciteitBezet: null, capaciteitPeriode: null, capaciteitVan: null },
};

function plaatsenOf(capaciteit: Capaciteit | null, vandaag: string): Pick<InhoudKolommen, Plaatsen> {
  if (capaciteit === null) return ONBEPERKT;
  const { totaal, bezet, periode = null } = capaciteit;
  const van = periode === null ? null : beginVanPeriode(periode, vandaag);
  return {
    ...{ capaciteitTotaal: totaal, capaciteitBezet: bezet, capaciteitPeriode: periode, capaciteitVan: van },
  };
}

/** The row as it is on a date: of a period that is over no place counts, also when nobody turned the count over yet. */
export function opDatum<T extends Pick<AanbodVelden, Plaatsen>>(aanbod: T, vandaag: string): T {
  const { capaciteitPeriode: periode, capaciteitVan: van } = aanbod;
  if (!periode || !van) return aanbod;
  const begin = beginVanPeriode(periode, vandaag);
  return begin > van ? { ...aanbod, capaciteitBezet: 0, capaciteitVan: begin } : aanbod;
}

const periodeOf = ({ capaciteitPeriode: periode }: AanbodVelden): Pick<Capaciteit, 'periode'> =>
  periode ? { periode } : {};

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
      capaciteit:
        totaal === null ? null : { totaal, bezet: aanbod.capaciteitBezet ?? 0, ...periodeOf(aanbod) },
      openstelling: van === null && tot === null ? null : { van, tot },
    },
    ...(woordenVanOndernemers.length > 0 ? { woordenVanOndernemers } : {}),
    ...toUitvoering(aanbod),
  };
}
