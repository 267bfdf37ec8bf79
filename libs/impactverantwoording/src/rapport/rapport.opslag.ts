// SPDX-License-Identifier: EUPL-1.2
import { DomainError, notFound, type Reden } from '#libs/kernel';
import { recordAudit, type Tx } from '#libs/platform';
import { LANDELIJK } from '#libs/stamgegevens';
import type { Rapportdefinitie } from './inhoud.js';
import { RapportdefinitieRij, Rapporteditie } from './rapport.entity.js';

/** 409 with every reason. */
export const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding } satisfies Reden]);

/** With what it is an edition of. Throws `niet-gevonden`, also for who may not see it. */
export async function findEditie(
  tx: Tx,
  id: string,
): Promise<{ editie: Rapporteditie; definitie: RapportdefinitieRij }> {
  const editie = await tx.findOneBy(Rapporteditie, { id });
  if (editie === null) throw notFound('Deze editie');
  return { editie, definitie: await findDefinitie(tx, editie.definitieId) };
}

/** Throws `niet-gevonden`. */
export async function findDefinitie(tx: Tx, id: string): Promise<RapportdefinitieRij> {
  const definitie = await tx.findOneBy(RapportdefinitieRij, { id });
  if (definitie === null) throw notFound('Dit rapport');
  return definitie;
}

/** As a report says it. */
export function toDefinitie(rij: RapportdefinitieRij): Rapportdefinitie {
  const { id, naam, vanKwartaal, totKwartaal, regios, themas, programmaId } = rij;
  return { id, naam, vanKwartaal, totKwartaal, regios, themas, programmaId };
}

/** In the chain of the region that a report is about, or of the whole country. Without sentences of people. */
export function tell(
  tx: Tx,
  handeling: string,
  { regios }: Pick<RapportdefinitieRij, 'regios'>,
  na: { id: string } & Record<string, string | number | boolean | null>,
): void {
  const soort = handeling === 'gemaakt' ? 'rapportdefinitie' : 'rapporteditie';
  recordAudit(tx, { soort, handeling, id: na.id, regio: regios[0] ?? LANDELIJK, voor: null, na });
}
