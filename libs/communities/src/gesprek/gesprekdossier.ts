// SPDX-License-Identifier: EUPL-1.2
import { SYSTEEM } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { In } from 'typeorm';
import type { Community } from '../community/community.entity.js';
import type { Zegelkast } from '../persoon/zegel.js';
import { eraseBijlagen, exportBijlagen } from '../postbijlage/bijlagedossier.js';
import { LEEG_ANTWOORD } from './antwoord.service.js';
import { Antwoord } from './antwoord.entity.js';
import { Gesprek } from './gesprek.entity.js';
import { record } from './gesprek.opslag.js';
import { LEEG_GESPREK } from './gesprek.service.js';
import { Gespreksvolger } from './gespreksvolger.entity.js';
import { opener } from './schrijvers.js';

const FOLLOWS = `SELECT gesprek_id AS "gesprekId", lidmaatschap_id AS "lidmaatschapId", sinds
  FROM communities.gespreksvolger WHERE lidmaatschap_id = ANY ($1) ORDER BY sinds, gesprek_id`;

/** What one member wrote and follows. */
export interface Gesprekinzage {
  gesprekken: object[];
  antwoorden: object[];
  gevolgd: object[];
  bijlagen: object[];
}

/** Of these lidmaatschappen in plain, oldest first, as far as this actor may see it; by lidmaatschap. */
export async function exportPosts(
  tx: Tx,
  kast: Zegelkast,
  lidmaatschapIds: string[],
): Promise<(id: string) => Gesprekinzage> {
  const where = { lidmaatschapId: In(lidmaatschapIds) };
  const gesprekken = await tx.find(Gesprek, { where, order: { gevraagdOp: 'ASC', id: 'ASC' } });
  const antwoorden = await tx.find(Antwoord, { where, order: { gegevenOp: 'ASC', id: 'ASC' } });
  const gevolgd: { lidmaatschapId: string }[] = await tx.query(FOLLOWS, [lidmaatschapIds]);
  const bijlagen = await exportBijlagen(tx, kast, lidmaatschapIds);
  const open = opener(await kast.take(tx, [...gesprekken, ...antwoorden]));
  return (id) => {
    const isVan = ({ lidmaatschapId }: { lidmaatschapId: string }): boolean => lidmaatschapId === id;
    return {
      gesprekken: gesprekken.filter(isVan).map((rij) => ({
        ...{ id: rij.id, titel: open('gesprek.titel', rij, rij.titel) },
        ...{ tekst: open('gesprek.tekst', rij, rij.tekst), themas: rij.themas, status: rij.status },
        ...{ gevraagdOp: rij.gevraagdOp, bewerktOp: rij.bewerktOp, ingetrokkenOp: rij.ingetrokkenOp },
      })),
      antwoorden: antwoorden.filter(isVan).map((rij) => ({
        ...{ id: rij.id, gesprekId: rij.gesprekId, tekst: open('antwoord.tekst', rij, rij.tekst) },
        ...{ gegevenOp: rij.gegevenOp, bewerktOp: rij.bewerktOp, ingetrokkenOp: rij.ingetrokkenOp },
      })),
      bijlagen: bijlagen(id),
      gevolgd: gevolgd.filter(isVan).map(({ lidmaatschapId: _van, ...rest }) => rest),
    };
  };
}

/** As `systeem`: the words go, with all by which they were found; that somebody asked and answered stays. */
export async function erasePosts(
  tx: Tx,
  lidmaatschapId: string,
  community: Community,
  nu: Date,
): Promise<void> {
  await eraseBijlagen(tx, lidmaatschapId, community);
  await tx.delete(Gespreksvolger, { lidmaatschapId });
  const wijziging = { gewijzigdDoor: SYSTEEM.subject, gewijzigdOp: nu };
  for (const voor of await tx.findBy(Antwoord, { lidmaatschapId })) {
    const na = { ...voor, ...LEEG_ANTWOORD, ...wijziging, versie: voor.versie + 1 };
    await tx.update(Antwoord, { id: voor.id }, { ...LEEG_ANTWOORD, ...wijziging, versie: na.versie });
    record(tx, community, { soort: 'antwoord', handeling: 'gewist', voor, na });
  }
  for (const voor of await tx.findBy(Gesprek, { lidmaatschapId })) {
    const na = { ...voor, ...LEEG_GESPREK, ...wijziging, versie: voor.versie + 1 };
    await tx.update(Gesprek, { id: voor.id }, { ...LEEG_GESPREK, ...wijziging, versie: na.versie });
    record(tx, community, { soort: 'gesprek', handeling: 'gewist', voor, na });
  }
}
