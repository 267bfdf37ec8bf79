// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM } from '#libs/kernel';
import {
  Gegevenshouders,
  type Bewaarplicht,
  type Gegevenshouder,
  type Gewist,
  type Selectie,
  type Tx,
} from '#libs/platform';
import { In } from 'typeorm';
import { Eigenervaring, Ervaringsverzoek } from '../ervaringsdeskundige/ervaring.entity.js';
import { recordErvaring, recordVerzoek } from '../ervaringsdeskundige/ervaring.opslag.js';
import { kennismakingVan, personenVan, vanVrager } from '../ervaringsdeskundige/verzoek.lezer.js';
import { ERVARINGEN, ERVARINGSVERZOEKEN } from './verwerkingen-ervaringen.js';
import { Zegelkast, unseal } from './zegel.js';

const ERVARINGEN_DUE = `SELECT id FROM communities.ervaring
  WHERE ingetrokken_op IS NULL AND toestemming_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const VERZOEKEN_DUE = `SELECT id FROM communities.ervaringsverzoek
  WHERE (woorden IS NOT NULL OR kvk_nummer IS NOT NULL OR deskundige_naam IS NOT NULL) AND gevraagd_op < $1
    AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
// Of a firm: by the lidmaatschap with which somebody is asked, and by the hulpvraag about which somebody asks.
const VAN_LID = `IN (SELECT d.id FROM communities.ervaringsdeskundige d
  JOIN communities.lidmaatschap l ON l.id = d.lidmaatschap_id WHERE l.kvk_nummer = $1)`;
const ERVARINGEN_VAN = {
  betrokkene: `SELECT id FROM communities.ervaring WHERE betrokkene_id = $1 AND ingetrokken_op IS NULL
    AND ($2::text IS NULL OR regio = $2)`,
  firma: `SELECT id FROM communities.ervaring WHERE deskundige_id ${VAN_LID} AND ingetrokken_op IS NULL
    AND ($2::text IS NULL OR regio = $2)`,
};
const GESTELD_DOOR = {
  betrokkene: `SELECT id FROM communities.ervaringsverzoek WHERE betrokkene_id = $1 AND woorden IS NOT NULL
    AND ($2::text IS NULL OR regio = $2)`,
  firma: `SELECT id FROM communities.ervaringsverzoek WHERE kvk_nummer = $1 AND ($2::text IS NULL OR regio = $2)`,
};
const BEANTWOORD_DOOR = {
  betrokkene: `SELECT id FROM communities.ervaringsverzoek WHERE deskundige_betrokkene = $1
    AND ($2::text IS NULL OR regio = $2)`,
  firma: `SELECT id FROM communities.ervaringsverzoek WHERE deskundige_id ${VAN_LID} AND deskundige_naam IS NOT NULL
    AND ($2::text IS NULL OR regio = $2)`,
};
const HOLDS = `SELECT DISTINCT id FROM (
    SELECT betrokkene_id AS id FROM communities.ervaring WHERE ingetrokken_op IS NULL
    UNION ALL SELECT betrokkene_id FROM communities.ervaringsverzoek WHERE woorden IS NOT NULL
    UNION ALL SELECT deskundige_betrokkene FROM communities.ervaringsverzoek) x WHERE id = ANY ($1)`;
const VAN_VRAGER = { woorden: null, naam: null, email: null, kvkNummer: null, bedankje: null } as const;
const VAN_DESKUNDIGE = { deskundigeBetrokkene: null, deskundigeNaam: null, deskundigeEmail: null } as const;

const ids = (rijen: { id: string }[]): string[] => rijen.map(({ id }) => id);
type Vragen = Record<'betrokkene' | 'firma', string>;

/** What members let themselves be asked about, and requests to them: of who asked and of who was asked. */
@Injectable()
export class ErvaringenHouder implements Gegevenshouder {
  readonly naam = 'ervaringen';
  readonly verwerkingen = [ERVARINGEN, ERVARINGSVERZOEKEN];
  readonly bewaarplichten: readonly Bewaarplicht[] = [
    {
      code: ERVARINGEN.code,
      due: async (tx, grens, na, aantal) => ids(await tx.query(ERVARINGEN_DUE, [grens, na, aantal])),
      expire: (tx, sleutels) => this.withdrawAll(tx, sleutels),
    },
    {
      code: ERVARINGSVERZOEKEN.code,
      due: async (tx, grens, na, aantal) => ids(await tx.query(VERZOEKEN_DUE, [grens, na, aantal])),
      expire: (tx, sleutels) => this.emptyAll(tx, sleutels, { ...VAN_VRAGER, ...VAN_DESKUNDIGE }),
    },
  ];

  constructor(
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    houders: Gegevenshouders,
  ) {
    houders.register(this);
  }

  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    const ervaringen = await tx.findBy(Eigenervaring, { id: In(await find(tx, ERVARINGEN_VAN, selectie)) });
    const gesteld = await find(tx, GESTELD_DOOR, selectie);
    const beantwoord = await find(tx, BEANTWOORD_DOOR, selectie);
    const verzoeken = await tx.findBy(Ervaringsverzoek, { id: In([...gesteld, ...beantwoord]) });
    const sleutels = await this.kast.take(tx, [...ervaringen, ...personenVan(verzoeken)]);
    const van = (wie: readonly string[]): Ervaringsverzoek[] =>
      verzoeken.filter(({ id }) => wie.includes(id));
    return [
      ...ervaringen.map(({ tekst, gewijzigdDoor: _, gewijzigdOp: __, ...rij }) => ({
        ...rij,
        tekst: unseal(sleutels.get(rij.betrokkeneId), 'ervaring.tekst', rij.id, tekst),
      })),
      ...van(gesteld).map((rij) => ({
        ...standVan(rij),
        ...{ toonNaam: rij.toonNaam, woorden: vanVrager(rij, sleutels, 'woorden') },
        ...{ naam: vanVrager(rij, sleutels, 'naam'), email: vanVrager(rij, sleutels, 'email') },
        bedankje: vanVrager(rij, sleutels, 'bedankje'),
      })),
      ...van(beantwoord).map((rij) => ({ ...standVan(rij), gegeven: kennismakingVan(rij, sleutels) })),
    ];
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    const alle = [ERVARINGEN_VAN, GESTELD_DOOR, BEANTWOORD_DOOR];
    let aantal = 0;
    for (const vragen of alle) aantal += (await find(tx, vragen, selectie)).length;
    return aantal;
  }

  async erase(tx: Tx, selectie: Selectie): Promise<Gewist> {
    const gewist = [
      await this.withdrawAll(tx, await find(tx, ERVARINGEN_VAN, selectie)),
      await this.emptyAll(tx, await find(tx, GESTELD_DOOR, selectie), VAN_VRAGER),
      await this.emptyAll(tx, await find(tx, BEANTWOORD_DOOR, selectie), VAN_DESKUNDIGE),
    ];
    return {
      aantal: gewist.reduce((som, { aantal }) => som + aantal, 0),
      betrokkeneIds: gewist.flatMap(({ betrokkeneIds }) => betrokkeneIds),
    };
  }

  async holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]> {
    return ids(await tx.query(HOLDS, [betrokkeneIds]));
  }

  private async withdrawAll(tx: Tx, sleutels: string[]): Promise<Gewist> {
    const rijen = await tx.findBy(Eigenervaring, { id: In(sleutels) });
    for (const oud of rijen) {
      const velden = { tekst: null, ingetrokkenOp: this.klok.nu(), versie: oud.versie + 1, ...this.door() };
      await tx.update(Eigenervaring, { id: oud.id }, velden);
      recordErvaring(tx, 'gewist', oud, { ...oud, ...velden });
    }
    return { aantal: rijen.length, betrokkeneIds: rijen.map(({ betrokkeneId }) => betrokkeneId) };
  }

  /** What waits for an answer is over: there is nothing left to answer. */
  private async emptyAll(tx: Tx, sleutels: string[], leeg: Partial<Ervaringsverzoek>): Promise<Gewist> {
    const rijen = await tx.findBy(Ervaringsverzoek, { id: In(sleutels) });
    for (const oud of rijen) {
      const einde = oud.status === 'open' ? ({ status: 'vervallen' } as const) : {};
      const velden = { ...leeg, ...einde, ...this.door() };
      await tx.update(Ervaringsverzoek, { id: oud.id }, velden);
      recordVerzoek(tx, 'gewist', oud, { ...oud, ...velden });
    }
    return {
      aantal: rijen.length,
      betrokkeneIds: personenVan(rijen).map(({ betrokkeneId }) => betrokkeneId),
    };
  }

  private door = (): { gewijzigdDoor: string; gewijzigdOp: Date } => ({
    ...{ gewijzigdDoor: SYSTEEM.subject, gewijzigdOp: this.klok.nu() },
  });
}

async function find(tx: Tx, vragen: Vragen, selectie: Selectie): Promise<string[]> {
  const [vraag, wie] =
    'betrokkeneId' in selectie
      ? [vragen.betrokkene, selectie.betrokkeneId]
      : [vragen.firma, selectie.kvkNummer];
  return ids(await tx.query(vraag, [wie, selectie.regio ?? null]));
}

const standVan = ({
  id,
  hulpvraagId,
  thema,
  status,
  gevraagdOp,
  beantwoordOp,
  bedanktOp,
}: Ervaringsverzoek) => ({
  ...{ verzoekId: id, hulpvraagId, thema, status, gevraagdOp, beantwoordOp, bedanktOp },
});
