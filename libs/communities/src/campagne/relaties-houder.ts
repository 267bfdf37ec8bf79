// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import {
  Gegevenshouders,
  deleting,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { In } from 'typeorm';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Relatie } from './campagne.entity.js';
import { CAMPAGNE_VERWERKINGEN, METINGEN, RELATIES } from './verwerkingen.js';

const DUE = `SELECT id FROM communities.relatie WHERE gewijzigd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const WEG = 'DELETE FROM communities.relatie WHERE id = ANY ($1)';
const METINGEN_DUE = `SELECT c.id FROM communities.campagne c WHERE c.verstuurd_op < $1 AND ($2::uuid IS NULL OR c.id > $2)
    AND (EXISTS (SELECT FROM communities.campagne_eenheid e WHERE e.campagne_id = c.id AND e.kvk_nummers <> '{}')
      OR EXISTS (SELECT FROM communities.campagne_mail m WHERE m.campagne_id = c.id))
  ORDER BY c.id LIMIT $3`;
const EENHEDEN_LEEG = `UPDATE communities.campagne_eenheid SET kvk_nummers = '{}' WHERE campagne_id = ANY ($1)`;
const MAILS_WEG = 'DELETE FROM communities.campagne_mail WHERE campagne_id = ANY ($1)';
const HOLDS = 'SELECT DISTINCT betrokkene_id AS id FROM communities.relatie WHERE betrokkene_id = ANY ($1)';
// The unit stays, as a count in its arm: who leaves changes nothing of what was measured.
const KVK_WEG = `UPDATE communities.campagne_eenheid e SET kvk_nummers = array_remove(e.kvk_nummers, $1)
  FROM communities.campagne c WHERE c.id = e.campagne_id AND e.kvk_nummers @> ARRAY[$1] AND ($2::text IS NULL OR c.regio = $2)`;
const MAILS_VAN = `DELETE FROM communities.campagne_mail m USING communities.campagne c
  WHERE c.id = m.campagne_id AND m.betrokkene_id = ANY ($1) AND ($2::text IS NULL OR c.regio = $2)`;

/** Whom regions may write to, and what campaigns remember of them. */
@Injectable()
export class RelatiesHouder implements Gegevenshouder {
  readonly naam = 'relaties';
  readonly verwerkingen = CAMPAGNE_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[] = [
    deleting(RELATIES.code, DUE, WEG),
    {
      code: METINGEN.code,
      due: async (tx, grens, na, aantal) => {
        const rijen: { id: string }[] = await tx.query(METINGEN_DUE, [grens, na, aantal]);
        return rijen.map(({ id }) => id);
      },
      expire: async (tx, sleutels) => {
        await tx.query(EENHEDEN_LEEG, [sleutels]);
        await tx.query(MAILS_WEG, [sleutels]);
        return { aantal: sleutels.length, betrokkeneIds: [] };
      },
    },
  ];

  constructor(
    private readonly kast: Zegelkast,
    houders: Gegevenshouders,
  ) {
    houders.register(this);
  }

  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    const rijen = await this.find(tx, selectie);
    const sleutels = await this.kast.take(tx, rijen);
    return rijen.map(({ betrokkeneId, naam, email, gewijzigdDoor: _door, ...rest }) => {
      const sleutel = sleutels.get(betrokkeneId);
      return {
        ...rest,
        naam: unseal(sleutel, 'relatie.naam', rest.id, naam),
        email: unseal(sleutel, 'relatie.email', rest.id, email),
      };
    });
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    return (await this.find(tx, selectie)).length;
  }

  async erase(tx: Tx, selectie: Selectie): Promise<Gewist> {
    const rijen = await this.find(tx, selectie);
    const betrokkeneIds = rijen.map(({ betrokkeneId }) => betrokkeneId);
    await tx.delete(Relatie, { id: In(rijen.map(({ id }) => id)) });
    const kvk = 'kvkNummer' in selectie ? [selectie.kvkNummer] : rijen.map(({ kvkNummer }) => kvkNummer);
    for (const nummer of new Set(kvk)) await tx.query(KVK_WEG, [nummer, selectie.regio ?? null]);
    await tx.query(MAILS_VAN, [betrokkeneIds, selectie.regio ?? null]);
    return { aantal: rijen.length, betrokkeneIds };
  }

  async holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]> {
    const rijen: { id: string }[] = await tx.query(HOLDS, [betrokkeneIds]);
    return rijen.map(({ id }) => id);
  }

  private find(tx: Tx, { regio, ...wie }: Selectie): Promise<Relatie[]> {
    return tx.find(Relatie, {
      where: { ...wie, ...(regio === undefined ? {} : { regio }) },
      order: { id: 'ASC' },
    });
  }
}
