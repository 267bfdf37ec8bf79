// SPDX-License-Identifier: EUPL-1.2
import type { Aanbod as Uitwisseling } from '#libs/matching-engine';
import type { Tx } from '#libs/platform';
import { Aanbod, type AanbodStatus } from './aanbod.entity.js';

/** Notified at every change of an offer, by a trigger. */
export const CATALOGUS_CHANNEL = 'schakel_catalogus';

/** An offer in the exchange format under its own uuid, with its status. */
export interface CatalogusAanbod extends Uitwisseling {
  status: AanbodStatus;
  versie: number;
}

/**
 * What changed since `cursor` (`null` = everything) and the cursor for the next read. The cursor is the oldest
 * transaction that may still commit, so no change is missed; some are read twice, which is harmless.
 */
export async function readCatalogus(
  tx: Tx,
  cursor: string | null,
): Promise<{ aanbod: CatalogusAanbod[]; cursor: string }> {
  const rijen: { cursor: string }[] = await tx.query(
    'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS cursor',
  );
  const select = tx.createQueryBuilder(Aanbod, 'a').orderBy('a.code');
  if (cursor !== null) select.where('a.gewijzigd_xid >= :cursor::xid8', { cursor });
  const aanbod = (await select.getMany()).map(toCatalogusAanbod);
  return { aanbod, cursor: rijen[0]?.cursor ?? '0' };
}

/** The row as the matching engine knows it; `id` is the uuid. */
export const toCatalogusAanbod = (rij: Aanbod): CatalogusAanbod => ({
  ...toUitwisseling(rij),
  id: rij.id,
  status: rij.status,
  versie: rij.versie,
});

/** The row in the exchange format; `id` is its code. */
export const toUitwisseling = (rij: Aanbod): Uitwisseling => ({
  id: rij.code,
  titel: rij.titel,
  samenvatting: rij.samenvatting,
  omschrijving: rij.omschrijving,
  soort: rij.soort,
  themas: rij.themas,
  aanbieder: rij.aanbiederNaam,
  woordenVanOndernemers: rij.woordenVanOndernemers,
  voorwaarden: {
    gebied: rij.gebied,
    sbi: rij.sbi,
    sbiUitgesloten: rij.sbiUitgesloten,
    minWerkzamePersonen: rij.minWerkzamePersonen,
    maxWerkzamePersonen: rij.maxWerkzamePersonen,
    rechtsvormen: rij.rechtsvormen,
    minLeeftijdMaanden: rij.minLeeftijdMaanden,
    maxLeeftijdMaanden: rij.maxLeeftijdMaanden,
    minOmzet: rij.minOmzet,
    maxOmzet: rij.maxOmzet,
    deMinimisBedrag: rij.deMinimisBedrag,
    capaciteit:
      rij.capaciteitTotaal === null
        ? null
        : { totaal: rij.capaciteitTotaal, bezet: rij.capaciteitBezet ?? 0 },
    openstelling:
      rij.openstellingVan === null && rij.openstellingTot === null
        ? null
        : { van: rij.openstellingVan, tot: rij.openstellingTot },
  },
});
