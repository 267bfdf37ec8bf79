// SPDX-License-Identifier: EUPL-1.2
import type { Tx } from '#libs/platform';
import { In } from 'typeorm';
import { unseal, type Zegelkast } from '../persoon/zegel.js';
import { toBezwaar } from './besluiten.lezer.js';
import { Bezwaar, Gespreksmelding, Moderatiebesluit } from './moderatie.entity.js';

/** What one member reported, and what was decided about what he wrote. */
export interface Moderatieinzage {
  gemeld: object[];
  besluiten: object[];
}

/** Of these lidmaatschappen in plain, as far as this actor may see it; by lidmaatschap. */
export async function exportModeratie(
  tx: Tx,
  kast: Zegelkast,
  lidmaatschapIds: string[],
): Promise<(id: string) => Moderatieinzage> {
  const where = { lidmaatschapId: In(lidmaatschapIds) };
  const meldingen = await tx.find(Gespreksmelding, { where, order: { gemeldOp: 'ASC', id: 'ASC' } });
  const besluiten = await tx.find(Moderatiebesluit, { where, order: { beslotenOp: 'ASC', id: 'ASC' } });
  const bezwaren = await tx.find(Bezwaar, { where });
  const sleutels = await kast.take(tx, [...meldingen, ...besluiten]);
  return (lid) => ({
    gemeld: meldingen
      .filter(({ lidmaatschapId }) => lidmaatschapId === lid)
      .map(({ id, gesprekId, antwoordId, reden, toelichting, gemeldOp, betrokkeneId }) => ({
        ...{ id, gesprekId, antwoordId, reden, gemeldOp },
        toelichting: unseal(sleutels.get(betrokkeneId), 'gespreksmelding.toelichting', id, toelichting),
      })),
    besluiten: besluiten
      .filter(({ lidmaatschapId }) => lidmaatschapId === lid)
      .map(({ id, gesprekId, antwoordId, uitkomst, reden, uitleg, beslotenOp, betrokkeneId }) => {
        const bezwaar = bezwaren.find(({ besluitId }) => besluitId === id);
        const sleutel = sleutels.get(betrokkeneId);
        return {
          ...{ id, gesprekId, antwoordId, uitkomst, reden, beslotenOp },
          uitleg: unseal(sleutel, 'moderatiebesluit.uitleg', id, uitleg),
          bezwaar: bezwaar ? toBezwaar(bezwaar, sleutel) : null,
        };
      }),
  });
}

/** As `systeem`: words of him and to him go; that somebody reported and somebody decided stays. */
export async function eraseModeratie(tx: Tx, lidmaatschapId: string): Promise<void> {
  await tx.update(Gespreksmelding, { lidmaatschapId }, { toelichting: null });
  await tx.update(Moderatiebesluit, { lidmaatschapId }, { uitleg: null });
  await tx.update(Bezwaar, { lidmaatschapId }, { tekst: null, uitleg: null });
}
