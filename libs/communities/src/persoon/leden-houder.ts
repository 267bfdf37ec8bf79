// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import {
  Gegevenshouders,
  deleting,
  type Bewaarplicht,
  type Datasleutel,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { In, type SelectQueryBuilder } from 'typeorm';
import { Aanmelding } from '../bijeenkomst/aanmelding.entity.js';
import { signOffAll } from '../bijeenkomst/aanmelding.opslag.js';
import { Evaluatie } from '../bijeenkomst/evaluatie.entity.js';
import { EVALUATIES } from '../bijeenkomst/verwerkingen.js';
import { Community } from '../community/community.entity.js';
import { findCommunity } from '../community/community.opslag.js';
import { erasePosts, exportPosts } from '../gesprek/gesprekdossier.js';
import { exportKringen } from '../kring/kringexport.js';
import { Kringverloop } from '../kring/kringverloop.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { feitenOf, tell, toMijn, updateLidmaatschap } from '../lidmaatschap/lidmaatschap.opslag.js';
import { eraseModeratie, exportModeratie } from '../moderatie/moderatiedossier.js';
import { eraseOverzichten, exportOverzichten } from '../overzicht/overzichtdossier.js';
import { LOSSE_POSTBIJLAGEN } from '../postbijlage/bijlagedossier.js';
import { Uitnodiging } from '../uitnodiging/uitnodiging.entity.js';
import { COMMUNITIES_VERWERKINGEN, LEDEN, UITNODIGINGEN } from './verwerkingen.js';
import { Zegelkast, unseal } from './zegel.js';

const DUE = `SELECT id FROM communities.lidmaatschap WHERE subject IS NOT NULL AND status <> 'lid'
    AND coalesce(beeindigd_op, gevraagd_op) < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const UITNODIGINGEN_DUE = `SELECT id FROM communities.uitnodiging
  WHERE vervalt_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const UITNODIGINGEN_WEG = 'DELETE FROM communities.uitnodiging WHERE id = ANY ($1)';
const EVALUATIES_DUE = `SELECT id FROM communities.evaluatie
  WHERE tekst IS NOT NULL AND gewijzigd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const EVALUATIES_VAN = `UPDATE communities.evaluatie e SET tekst = NULL FROM communities.aanmelding a
  WHERE a.id = e.aanmelding_id AND a.lidmaatschap_id = $1`;
const HOLDS = `SELECT DISTINCT betrokkene_id AS id FROM (
    SELECT betrokkene_id FROM communities.lidmaatschap WHERE betrokkene_id = ANY ($1) AND subject IS NOT NULL
    UNION ALL SELECT betrokkene_id FROM communities.uitnodiging WHERE betrokkene_id = ANY ($1)) x`;
const LEEG = { subject: null, kvkNummer: null, weergavenaam: null, email: null, reden: null } as const;

const ids = (rijen: { id: string }[]): string[] => rijen.map(({ id }) => id);

/** Members of communities, and who was invited. */
@Injectable()
export class LedenHouder implements Gegevenshouder {
  readonly naam = 'lidmaatschappen';
  readonly verwerkingen = COMMUNITIES_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[] = [
    {
      code: LEDEN.code,
      due: async (tx, grens, na, aantal) => ids(await tx.query(DUE, [grens, na, aantal])),
      expire: async (tx, sleutels) => this.eraseAll(tx, await tx.findBy(Lidmaatschap, { id: In(sleutels) })),
    },
    {
      code: EVALUATIES.code,
      due: async (tx, grens, na, aantal) => ids(await tx.query(EVALUATIES_DUE, [grens, na, aantal])),
      expire: (tx, sleutels) => this.forgetWords(tx, sleutels),
    },
    deleting(UITNODIGINGEN.code, UITNODIGINGEN_DUE, UITNODIGINGEN_WEG),
    LOSSE_POSTBIJLAGEN,
  ];

  constructor(
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly kringen: Kringverloop,
    houders: Gegevenshouders,
  ) {
    houders.register(this);
  }

  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    const rijen = await this.find(tx, selectie);
    const uitnodigingen = await this.findUitnodigingen(tx, selectie);
    const sleutels = await this.kast.take(tx, [...rijen, ...uitnodigingen]);
    const aanmeldingen = await tx.find(Aanmelding, {
      where: { lidmaatschapId: In(ids(rijen)) },
      order: { sinds: 'ASC' },
    });
    const posts = await exportPosts(tx, this.kast, ids(rijen));
    const moderatie = await exportModeratie(tx, this.kast, ids(rijen));
    const overzichten = await exportOverzichten(tx, ids(rijen));
    const gegeven = await tx.findBy(Evaluatie, { aanmeldingId: In(ids(aanmeldingen)) });
    const evaluaties = new Map(gegeven.map((een) => [een.aanmeldingId, een]));
    const kringenVan = await exportKringen(tx, rijen, sleutels);
    const leden = rijen.map((rij) => {
      const { id, communityId, email, kvkNummer, taal, beeindigdOp } = rij;
      const sleutel = sleutels.get(rij.betrokkeneId);
      return {
        ...{ ...toMijn(rij, sleutel, rijOf(rij)), communityId, kvkNummer, taal, beeindigdOp },
        email: unseal(sleutel, 'lidmaatschap.email', id, email),
        aanmeldingen: aanmeldingen
          .filter(({ lidmaatschapId }) => lidmaatschapId === id)
          .map((een) => toExport(een, evaluaties.get(een.id), sleutel)),
        ...{ ...posts(id), ...moderatie(id), ...overzichten(id) },
        ...kringenVan(rij),
      };
    });
    const uitgenodigd = uitnodigingen.map(
      ({ id, communityId, betrokkeneId, email, uitgenodigdOp, vervaltOp }) => ({
        ...{ id, communityId, uitgenodigdOp, vervaltOp },
        email: unseal(sleutels.get(betrokkeneId), 'uitnodiging.email', id, email),
      }),
    );
    return [...leden, ...uitgenodigd];
  }

  /** The score stays, as a count. */
  private async forgetWords(tx: Tx, sleutels: string[]): Promise<Gewist> {
    const rijen = await tx.findBy(Evaluatie, { id: In(sleutels) });
    await tx.update(Evaluatie, { id: In(sleutels) }, { tekst: null });
    return { aantal: rijen.length, betrokkeneIds: rijen.map(({ betrokkeneId }) => betrokkeneId) };
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    return (await this.find(tx, selectie)).length + (await this.findUitnodigingen(tx, selectie)).length;
  }

  async erase(tx: Tx, selectie: Selectie): Promise<Gewist> {
    const uitnodigingen = await this.findUitnodigingen(tx, selectie);
    await tx.delete(Uitnodiging, { id: In(ids(uitnodigingen)) });
    const gewist = await this.eraseAll(tx, await this.find(tx, selectie));
    return {
      aantal: gewist.aantal + uitnodigingen.length,
      betrokkeneIds: [...gewist.betrokkeneIds, ...uitnodigingen.map(({ betrokkeneId }) => betrokkeneId)],
    };
  }

  async holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]> {
    return ids(await tx.query(HOLDS, [betrokkeneIds]));
  }

  /** What was erased before is nobody's. */
  private find(tx: Tx, selectie: Selectie): Promise<Lidmaatschap[]> {
    const vraag = tx.createQueryBuilder(Lidmaatschap, 'l').where('l.subject IS NOT NULL').orderBy('l.id');
    if ('betrokkeneId' in selectie) vraag.andWhere('l.betrokkeneId = :betrokkeneId', selectie);
    else vraag.andWhere('l.kvkNummer = :kvkNummer', selectie);
    return within(vraag, 'l', selectie).getMany();
  }

  /** Of a mailbox; an invitation is of no firm. */
  private async findUitnodigingen(tx: Tx, selectie: Selectie): Promise<Uitnodiging[]> {
    if (!('betrokkeneId' in selectie)) return [];
    const vraag = tx
      .createQueryBuilder(Uitnodiging, 'u')
      .where('u.betrokkeneId = :betrokkeneId', selectie)
      .orderBy('u.id');
    return within(vraag, 'u', selectie).getMany();
  }

  /** Somebody who was still a member has left by it. */
  private async eraseAll(tx: Tx, rijen: Lidmaatschap[]): Promise<Gewist> {
    for (const oud of rijen) {
      const community = await findCommunity(tx, oud.communityId);
      const loopt = oud.status === 'lid' || oud.status === 'gevraagd';
      const einde = loopt ? ({ status: 'vertrokken', beeindigdOp: this.klok.nu() } as const) : {};
      const velden = { ...LEEG, ...einde };
      await tx.query(EVALUATIES_VAN, [oud.id]);
      await this.kringen.erase(tx, oud.id);
      await signOffAll(tx, oud.id, { community, door: SYSTEEM.subject, klok: this.klok });
      await erasePosts(tx, oud.id, community, this.klok.nu());
      await eraseModeratie(tx, oud.id);
      await eraseOverzichten(tx, oud.id);
      const na = await updateLidmaatschap(tx, SYSTEEM, this.klok, {
        oud,
        velden,
        community,
        handeling: 'gewist',
      });
      if (oud.status === 'lid')
        await tell(tx, 'lid-vertrokken', { ...feitenOf(na, community), hoe: 'gewist' }, this.klok);
    }
    return { aantal: rijen.length, betrokkeneIds: rijen.map(({ betrokkeneId }) => betrokkeneId) };
  }
}

const toExport = (
  { id, bijeenkomstId, status, sinds, herinnerdOp, aanwezig }: Aanmelding,
  gegeven: Evaluatie | undefined,
  sleutel: Datasleutel | undefined,
): object => ({
  ...{ id, bijeenkomstId, status, sinds, herinnerdOp, aanwezig },
  ...(gegeven && {
    evaluatie: {
      ...{ score: gegeven.score, gegevenOp: gegeven.gegevenOp },
      tekst: unseal(sleutel, 'evaluatie.tekst', gegeven.id, gegeven.tekst),
    },
  }),
});

/** It is about himself. */
const rijOf = ({ subject, kvkNummer }: Lidmaatschap): { subject: string; kvkNummer?: string } => ({
  subject: subject ?? '',
  ...(kvkNummer === null ? {} : { kvkNummer }),
});

/** Only of communities of that region, when one was given. */
function within<T extends object>(
  vraag: SelectQueryBuilder<T>,
  alias: string,
  { regio }: Selectie,
): SelectQueryBuilder<T> {
  if (regio === undefined) return vraag;
  return vraag.innerJoin(Community, 'c', `c.id = ${alias}.communityId AND c.regio = :regio`, { regio });
}
