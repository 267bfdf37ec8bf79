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
import { eraseAfspraakwoorden } from '../afspraak/afspraak.wissing.js';
import { eraseAfwijzingen } from '../afwijzing/afwijzing.wissing.js';
import { Gesprekdossier } from '../gesprek/dossier.js';
import { LOSSE_BIJLAGEN_DUE, LOSSE_BIJLAGEN_WEG } from '../gesprek/verwerkingen.js';
import { eraseOverdrachtwoorden } from '../overdracht/overdracht.wissing.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { eraseUitkomstwoorden } from '../uitkomst/uitkomst.wissing.js';
import { Inzage } from './inzage.js';
import { AANBODMATCHING_VERWERKINGEN } from './verwerkingen.js';
import { Wissing } from './wissing.js';

const ids = (rijen: { id: string }[]): string[] => rijen.map(({ id }) => id);

const SELECT = (kolom: string): string => `SELECT id FROM aanbodmatching.hulpvraag
  WHERE ${kolom} = $1 AND status <> 'gewist' AND ($2::text IS NULL OR regio = $2) ORDER BY ingediend_op, id`;
const [OF_BETROKKENE, OF_ONDERNEMING] = [SELECT('betrokkene_id'), SELECT('kvk_nummer')];
// Somebody may have corrected his address: what was written about assignments before that is still about the old one.
const HOLDS = `SELECT DISTINCT betrokkene_id AS id FROM (
    SELECT betrokkene_id FROM aanbodmatching.hulpvraag WHERE betrokkene_id = ANY ($1) AND status <> 'gewist'
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.toewijzing WHERE betrokkene_id = ANY ($1)
      AND num_nonnulls(notitie, reden_afwijking, besluit_toelichting) > 0
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.gespreksbericht WHERE betrokkene_id = ANY ($1) AND tekst IS NOT NULL
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.notitie WHERE betrokkene_id = ANY ($1) AND tekst IS NOT NULL
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.matchafwijzing WHERE betrokkene_id = ANY ($1) AND toelichting IS NOT NULL
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.bijlage WHERE betrokkene_id = ANY ($1) AND naam IS NOT NULL
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.afspraak WHERE betrokkene_id = ANY ($1)
      AND num_nonnulls(notitie, annuleertoelichting) > 0
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.overdracht WHERE betrokkene_id = ANY ($1)
      AND num_nonnulls(notitie, besluit_toelichting) > 0
    UNION ALL SELECT betrokkene_id FROM aanbodmatching.uitkomst WHERE betrokkene_id = ANY ($1)
      AND num_nonnulls(toelichting, bedrag_in_centen) > 0) AS van`;

/** A decision about an assignment or hand-over counts as work on its hulpvraag, and so do an appointment and an uitkomst. */
const HULPVRAGEN_DUE = `SELECT h.id FROM aanbodmatching.hulpvraag h
  WHERE h.status NOT IN ('gewist', 'vastgehouden', 'afgewezen') AND h.gewijzigd_op < $1 AND ($2::uuid IS NULL OR h.id > $2)
    AND NOT EXISTS (SELECT FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id AND t.gewijzigd_op >= $1)
    AND NOT EXISTS (SELECT FROM aanbodmatching.afspraak a WHERE a.hulpvraag_id = h.id AND a.gewijzigd_op >= $1)
    AND NOT EXISTS (SELECT FROM aanbodmatching.overdracht o WHERE o.hulpvraag_id = h.id AND o.gewijzigd_op >= $1)
    AND NOT EXISTS (SELECT FROM aanbodmatching.uitkomst u JOIN aanbodmatching.toewijzing t ON t.id = u.toewijzing_id
      WHERE t.hulpvraag_id = h.id AND u.gewijzigd_op >= $1)
  ORDER BY h.id LIMIT $3`;
const AFGEWEZEN_DUE = `SELECT id FROM aanbodmatching.hulpvraag
  WHERE status IN ('vastgehouden', 'afgewezen') AND gewijzigd_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const INZENDINGEN_DUE = `SELECT hulpvraag_id AS id FROM aanbodmatching.inzending WHERE ontvangen_op < $1
  AND num_nonnulls(tekstkern, adres) > 0 AND ($2::uuid IS NULL OR hulpvraag_id > $2) ORDER BY hulpvraag_id LIMIT $3`;
const INZENDINGEN_LEEG = `UPDATE aanbodmatching.inzending SET tekstkern = NULL, adres = NULL WHERE hulpvraag_id = ANY ($1)`;
// Who stood in for somebody is no longer named there: the foreign key sees to it.
const BEHANDELAARS_DUE = `SELECT id FROM aanbodmatching.behandelaar WHERE NOT actief AND gewijzigd_op < $1
  AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const BEHANDELAARS_WEG = 'DELETE FROM aanbodmatching.behandelaar WHERE id = ANY ($1)';
const MAILBERICHTEN_DUE = `SELECT id FROM aanbodmatching.mailbericht
  WHERE status <> 'wachtend' AND aangemaakt_op < $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const MAILBERICHTEN_WEG = 'DELETE FROM aanbodmatching.mailbericht WHERE id = ANY ($1)';
const BULK_DUE = `SELECT id FROM aanbodmatching.bulkhandeling WHERE gedaan_op < $1
  AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`;
const BULK_WEG = 'DELETE FROM aanbodmatching.bulkhandeling WHERE id = ANY ($1)';
const verlopen = (tabel: string, sleutel: string, type: string): [string, string] => [
  `SELECT ${sleutel} AS id FROM aanbodmatching.${tabel}
   WHERE vervalt_op < $1 AND ($2::${type} IS NULL OR ${sleutel} > $2) ORDER BY ${sleutel} LIMIT $3`,
  `DELETE FROM aanbodmatching.${tabel} WHERE ${sleutel} = ANY ($1)`,
];

/** What this pillar holds of people and firms: hulpvragen, with all that belongs to them. */
@Injectable()
export class HulpvragenHouder implements Gegevenshouder {
  readonly naam = 'hulpvragen';
  readonly verwerkingen = AANBODMATCHING_VERWERKINGEN;
  readonly bewaarplichten: readonly Bewaarplicht[];

  constructor(
    private readonly inzage: Inzage,
    private readonly wissing: Wissing,
    private readonly gesprekken: Gesprekdossier,
    houders: Gegevenshouders,
  ) {
    this.bewaarplichten = [
      this.erasing('hulpvraag', HULPVRAGEN_DUE),
      this.erasing('afgewezen', AFGEWEZEN_DUE),
      deleting('spam-herkennen', INZENDINGEN_DUE, INZENDINGEN_LEEG),
      deleting('mailbericht', MAILBERICHTEN_DUE, MAILBERICHTEN_WEG),
      deleting('inlogcode', ...verlopen('inlogcode', 'hulpvraag_id', 'uuid')),
      deleting('inlogcode', ...verlopen('bewerksleutel', 'sleutel_hash', 'text')),
      deleting('behandelaars', BEHANDELAARS_DUE, BEHANDELAARS_WEG),
      deleting('losse-bijlage', LOSSE_BIJLAGEN_DUE, LOSSE_BIJLAGEN_WEG),
      deleting('bulkhandelingen', BULK_DUE, BULK_WEG),
    ];
    houders.register(this);
  }

  async export(tx: Tx, selectie: Selectie): Promise<object[]> {
    return this.inzage.ofHulpvragen(tx, await this.find(tx, selectie));
  }

  async count(tx: Tx, selectie: Selectie): Promise<number> {
    return (await this.find(tx, selectie)).length;
  }

  async erase(tx: Tx, selectie: Selectie): Promise<Gewist> {
    const gewist = await this.wissing.eraseHulpvragen(tx, await this.find(tx, selectie), 'verzoek');
    if ('betrokkeneId' in selectie) {
      const { betrokkeneId, regio } = selectie;
      const waar = { betrokkeneId, ...(regio === undefined ? {} : { regio }) };
      await eraseAfspraakwoorden(tx, waar, 'verzoek');
      const overgedragen = { betrokkeneId, ...(regio === undefined ? {} : { vanRegio: regio }) };
      await eraseOverdrachtwoorden(tx, overgedragen, 'verzoek');
      await eraseUitkomstwoorden(tx, waar, 'verzoek');
      await eraseAfwijzingen(tx, betrokkeneId, regio);
      const woorden = await tx.findBy(Toewijzing, waar);
      await this.wissing.eraseWoorden(tx, woorden, 'verzoek');
      await this.gesprekken.eraseOf(tx, betrokkeneId, regio, 'verzoek');
    }
    return gewist;
  }

  async holds(tx: Tx, betrokkeneIds: string[]): Promise<string[]> {
    return ids(await tx.query(HOLDS, [betrokkeneIds]));
  }

  private async find(tx: Tx, selectie: Selectie): Promise<string[]> {
    const [sql, wie] =
      'betrokkeneId' in selectie
        ? [OF_BETROKKENE, selectie.betrokkeneId]
        : [OF_ONDERNEMING, selectie.kvkNummer];
    return ids(await tx.query(sql, [wie, selectie.regio ?? null]));
  }

  private erasing(code: string, due: string): Bewaarplicht {
    return {
      code,
      due: async (tx, grens, na, aantal) => ids(await tx.query(due, [grens, na, aantal])),
      expire: (tx, sleutels) => this.wissing.eraseHulpvragen(tx, sleutels, 'bewaartermijn'),
    };
  }
}
