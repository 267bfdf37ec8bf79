// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, decodeCursor, toAgenda, toPagina, type Pagina } from '#libs/platform';
import { findCommunity } from '../community/community.opslag.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { toBijeenkomstpunt } from './bijeenkomst.agenda.js';
import type { BijeenkomstenQuery, DeelnemersQuery } from './bijeenkomst.dto.js';
import { findBeheerd } from './bijeenkomst.opslag.js';
import { assessEvaluatie } from './evaluatie.rules.js';
import type { BijeenkomstWeergave, DeelnemerWeergave } from './bijeenkomst.weergave.js';

const SELECT = `SELECT b.id, b.community_id AS "communityId", b.kring_id AS "kringId", c.naam AS "communityNaam", b.titel, b.programma, b.begin,
    b.eind, b.plaats, b.link IS NOT NULL AS online, b.link, b.capaciteit, b.bezet, b.status, b.reden, b.versie,
    communities.beheert(c.id) AS beheert, communities.is_lid(c.id) AS lid, m.status AS mijn, m.aanwezig AS "mijnAanwezig",
    CASE WHEN m.status = 'wachtlijst' THEN communities.wachtplek(b.id) END AS "mijnPlek",
    coalesce(m.status = 'aangemeld' AND m.aanwezig IS NOT TRUE, false) AND communities.code_open(b.id) AS "codeOpen",
    m.id IS NOT NULL AND EXISTS (SELECT FROM communities.evaluatie e WHERE e.aanmelding_id = m.id) AS geevalueerd,
    b.reeks_id AS "reeksId", (SELECT count(*)::integer FROM communities.bijeenkomst r
      WHERE r.reeks_id = b.reeks_id AND r.begin > b.begin AND r.status = 'gepland') AS "laterInReeks"
  FROM communities.bijeenkomst b JOIN communities.community c ON c.id = b.community_id
  LEFT JOIN LATERAL (SELECT a.id, a.status, a.aanwezig FROM communities.aanmelding a
    JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
    WHERE a.bijeenkomst_id = b.id AND l.subject = $1 AND l.kvk_nummer = $2 ORDER BY a.sinds DESC LIMIT 1) m ON true`;
const ONE = `${SELECT} WHERE b.id = $3`;
const KOMEND = `${SELECT} WHERE b.community_id = $3 AND b.kring_id IS NOT DISTINCT FROM $8 AND b.eind > $4
    AND ($5::timestamptz IS NULL OR (b.begin, b.id) > ($5, $6::uuid)) ORDER BY b.begin, b.id LIMIT $7`;
const GEWEEST = `${SELECT} WHERE b.community_id = $3 AND b.kring_id IS NOT DISTINCT FROM $8 AND b.eind <= $4
    AND ($5::timestamptz IS NULL OR (b.begin, b.id) < ($5, $6::uuid)) ORDER BY b.begin DESC, b.id DESC LIMIT $7`;
const VAN_MIJ = `b.id IN (SELECT a.bijeenkomst_id FROM communities.aanmelding a
    JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id WHERE l.subject = $1 AND l.kvk_nummer = $2)`;
const MIJN_KOMEND = `${SELECT} WHERE ${VAN_MIJ} AND m.status IN ('aangemeld', 'wachtlijst') AND b.eind > $3
    AND ($4::timestamptz IS NULL OR (b.begin, b.id) > ($4, $5::uuid)) ORDER BY b.begin, b.id LIMIT $6`;
const MIJN_GEWEEST = `${SELECT} WHERE ${VAN_MIJ} AND m.status = 'aangemeld' AND b.eind <= $3
    AND ($4::timestamptz IS NULL OR (b.begin, b.id) < ($4, $5::uuid)) ORDER BY b.begin DESC, b.id DESC LIMIT $6`;
const DEELNEMERS = `SELECT a.id, a.status, a.sinds, a.aanwezig, l.id AS "lidId", l.betrokkene_id AS "betrokkeneId", l.weergavenaam
  FROM communities.aanmelding a JOIN communities.lidmaatschap l ON l.id = a.lidmaatschap_id
  WHERE a.bijeenkomst_id = $1 AND a.status = $2 AND ($3::timestamptz IS NULL OR (a.sinds, a.id) > ($3, $4::uuid))
  ORDER BY a.sinds, a.id LIMIT $5`;

type Rij = Omit<BijeenkomstWeergave, 'begonnen' | 'evalueren'>;
type Deelnemerrij = Omit<DeelnemerWeergave, 'weergavenaam'> & {
  lidId: string;
  betrokkeneId: string;
  weergavenaam: Buffer | null;
};

/** When communities meet, and for who keeps them: who comes. */
@Injectable()
export class BijeenkomstLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
    private readonly config: Configuratie,
  ) {}

  /** Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<BijeenkomstWeergave> {
    return this.db.as(actor, async (tx) => {
      const [rij]: Rij[] = await tx.query(ONE, [actor.subject, actor.kvkNummer ?? null, id]);
      if (!rij) throw notFound('Deze bijeenkomst');
      return this.show(rij);
    });
  }

  /** Coming: the first one first; past: the last one first. */
  list(actor: Actor, communityId: string, query: BijeenkomstenQuery): Promise<Pagina<BijeenkomstWeergave>> {
    const { wanneer = 'komend', kring = null, cursor, aantal } = query;
    const na = decodeCursor(cursor, ['begin', 'id']);
    return this.db.as(actor, async (tx) => {
      await findCommunity(tx, communityId);
      const wie = [actor.subject, actor.kvkNummer ?? null];
      const vanaf = [na?.['begin'] ?? null, na?.['id'] ?? null];
      const rijen: Rij[] = await tx.query(wanneer === 'komend' ? KOMEND : GEWEEST, [
        ...[...wie, communityId, this.klok.nu(), ...vanaf, aantal + 1, kring],
      ]);
      return this.toPagina(rijen, aantal);
    });
  }

  /** Of who is signed in: where he has a place or waits for one, or where he had one. */
  listMine(actor: Actor, query: BijeenkomstenQuery): Promise<Pagina<BijeenkomstWeergave>> {
    const { wanneer = 'komend', cursor, aantal } = query;
    const na = decodeCursor(cursor, ['begin', 'id']);
    return this.db.as(actor, async (tx) => {
      const rijen: Rij[] = await tx.query(wanneer === 'komend' ? MIJN_KOMEND : MIJN_GEWEEST, [
        ...[actor.subject, actor.kvkNummer ?? null, this.klok.nu()],
        ...[na?.['begin'] ?? null, na?.['id'] ?? null, aantal + 1],
      ]);
      return this.toPagina(rijen, aantal);
    });
  }

  /** Who signed up or waits longest stands first. Throws `niet-gevonden` for who does not keep the community. */
  deelnemers(actor: Actor, id: string, query: DeelnemersQuery): Promise<Pagina<DeelnemerWeergave>> {
    const { status = 'aangemeld', cursor, aantal } = query;
    const na = decodeCursor(cursor, ['sinds', 'id']);
    return this.db.as(actor, async (tx) => {
      await findBeheerd(tx, id);
      const vanaf = [na?.['sinds'] ?? null, na?.['id'] ?? null];
      const rijen: Deelnemerrij[] = await tx.query(DEELNEMERS, [id, status, ...vanaf, aantal + 1]);
      const sleutels = await this.kast.take(tx, rijen);
      return toPagina(
        rijen,
        aantal,
        ({ sinds, id: van }) => ({ sinds: sinds.toISOString(), id: van }),
        ({ lidId, betrokkeneId, weergavenaam, ...rest }) => ({
          ...rest,
          weergavenaam: unseal(sleutels.get(betrokkeneId), 'lidmaatschap.weergavenaam', lidId, weergavenaam),
        }),
      );
    });
  }

  /** As a file for a calendar: iCalendar. */
  async agenda(actor: Actor, id: string): Promise<string> {
    const bijeenkomst = await this.read(actor, id);
    const punt = toBijeenkomstpunt(bijeenkomst, this.config, this.klok.nu());
    return toAgenda(punt, 'tonen', bijeenkomst.status === 'afgelast');
  }

  private toPagina(rijen: Rij[], aantal: number): Pagina<BijeenkomstWeergave> {
    return toPagina(
      rijen,
      aantal,
      ({ begin, id }) => ({ begin: begin.toISOString(), id }),
      (rij) => this.show(rij),
    );
  }

  private show({ link, ...rij }: Rij): BijeenkomstWeergave {
    const magErin = rij.beheert || rij.mijn === 'aangemeld';
    const nu = this.klok.nu();
    const evalueren = assessEvaluatie({ ...rij, aanwezig: rij.mijnAanwezig }, nu).length === 0;
    return { ...rij, link: magErin ? link : null, begonnen: rij.begin <= nu, evalueren };
  }
}
