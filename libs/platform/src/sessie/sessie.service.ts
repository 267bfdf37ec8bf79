// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { recordAudit } from '../audit/record-audit.js';
import type { Doelgroep } from '../config/aanmelden.js';
import { Configuratie } from '../config/configuratie.js';
import { Database } from '../database/database.js';
import type { Tx } from '../database/tx.js';
import { newLogger } from '../log/logger.js';
import type { Aanmelding } from './bevestiging.rules.js';
import { hashOf, isSleutel, newSleutel, seal, unseal } from './sessiesleutel.js';

/** Somebody who just signed in, with what the provider calls them. */
export interface NieuweSessie {
  actor: Actor;
  doelgroep: Doelgroep;
  uitgever: string;
  client: string;
  sub: string;
  sid?: string;
  aanmelding: Aanmelding;
  idToken: string;
}

/** A session as it stands now; it ends at `inactiefOp` when nothing is asked any more, and at `vervaltOp` anyhow. */
export interface Sessie {
  id: string;
  actor: Actor;
  doelgroep: Doelgroep;
  aanmelding: Aanmelding;
  begonnenOp: Date;
  inactiefOp: Date;
  vervaltOp: Date;
}

/** What a session that was ended leaves for signing out at its provider. */
export interface Afgelopen {
  doelgroep: Doelgroep;
  subject: string;
  idToken: string | null;
}

/** What a provider says that is over: one session of its own, or everything of one person. */
export interface Afmelding {
  uitgever: string;
  client: string;
  sub?: string;
  sid?: string;
  jti: string;
  verlooptOp: Date;
}

const BEGIN = 'SELECT platform.begin_sessie($1, $2, $3) AS id';

interface Rij {
  id: string;
  rol: Actor['rol'];
  subject: string;
  regio: string | null;
  hoofdcoordinator: boolean;
  kvk_nummer: string | null;
  organisatie_id: string | null;
  doelgroep: Doelgroep;
  aangemeld_op: Date | null;
  acr: string | null;
  amr: string[];
  begonnen_op: Date;
  vervalt_op: Date;
  inactief_op: Date;
}

/**
 * Sessions of people, in the database: a process keeps nothing of them, and ending one holds at once everywhere. The
 * browser has the key; here stands its hash.
 */
@Injectable()
export class Sessies {
  private readonly log;

  constructor(
    private readonly db: Database,
    private readonly config: Configuratie,
  ) {
    this.log = newLogger(config.logNiveau, 'api');
  }

  /**
   * Answers the value of the new cookie. The session of `vorige` ends with it: no id outlives a sign-in. In the transaction
   * `tx` when there is one.
   */
  async begin(nieuw: NieuweSessie, vorige: string | undefined, tx?: Tx): Promise<string> {
    const sleutel = newSleutel();
    const { actor, doelgroep } = nieuw;
    const vorigeHash = vorige === undefined ? null : hashOf(vorige);
    const waarden = [JSON.stringify(this.toRij(nieuw, sleutel)), hashOf(sleutel), vorigeHash];
    const [rij] = await (tx
      ? tx.query<{ id: string }[]>(BEGIN, waarden)
      : this.db.call<{ id: string }>(BEGIN, waarden));
    this.log.info({ sessie: rij?.id, rol: actor.rol, regio: actor.regio, doelgroep }, 'aangemeld');
    return sleutel;
  }

  /** Who is behind this cookie now, or `null`. Its idle time begins anew. */
  async use(sleutel: string): Promise<Sessie | null> {
    if (!isSleutel(sleutel)) return null;
    const rijen = await this.db.call<Rij>('SELECT * FROM platform.gebruik_sessie($1)', [hashOf(sleutel)]);
    return rijen[0] === undefined ? null : toSessie(rijen[0]);
  }

  /** Ends this session; `null` when it was over already. */
  async end(sleutel: string): Promise<Afgelopen | null> {
    if (!isSleutel(sleutel)) return null;
    const [rij] = await this.db.call<{
      id: string;
      subject: string;
      doelgroep: Doelgroep;
      id_token: Buffer | null;
    }>('SELECT * FROM platform.beeindig_sessie($1)', [hashOf(sleutel)]);
    if (rij === undefined) return null;
    this.log.info({ sessie: rij.id }, 'afgemeld');
    const { doelgroep, subject } = rij;
    return { doelgroep, subject, idToken: rij.id_token === null ? null : unseal(sleutel, rij.id_token) };
  }

  /** Ends all sessions of who asks; answers how many there were. */
  async endOwn(actor: Actor): Promise<number> {
    const ids = await this.db.as(actor, (tx) => endAll(tx, actor.subject));
    this.log.info({ sessies: ids }, 'overal afgemeld');
    return ids.length;
  }

  /** Ends all sessions of that person, as a beheerder does who hears of a stolen telephone. */
  async endOf(beheerder: Actor, subject: string): Promise<number> {
    return this.db.as(beheerder, async (tx) => {
      const ids = await endAll(tx, subject);
      for (const id of ids)
        recordAudit(tx, {
          ...{ soort: 'sessie', handeling: 'beeindigd', id, regio: 'LANDELIJK' },
          ...{ voor: { subject }, na: null },
        });
      return ids.length;
    });
  }

  /** Ends what a provider ended; answers how many sessions, or `null` when this token was shown before. */
  async endAt({ uitgever, client, sub, sid, jti, verlooptOp }: Afmelding): Promise<number | null> {
    const [rij] = await this.db.call<{ aantal: number }>(
      'SELECT platform.beeindig_sessies_bij($1, $2, $3, $4, $5, $6) AS aantal',
      [uitgever, client, sub ?? null, sid ?? null, jti, verlooptOp],
    );
    const aantal = rij?.aantal ?? -1;
    if (aantal < 0) return null;
    this.log.info({ aantal }, 'afgemeld door de identiteitsdienst');
    return aantal;
  }

  private toRij({ actor, aanmelding, idToken, ...rest }: NieuweSessie, sleutel: string): object {
    const { inactiefMinuten, duurMinuten } = this.config.aanmelden;
    return {
      ...{ rol: actor.rol, subject: actor.subject, regio: actor.regio },
      hoofdcoordinator: actor.hoofdcoordinator ?? false,
      ...{ kvk_nummer: actor.kvkNummer, organisatie_id: actor.organisatieId },
      ...rest,
      ...{ aangemeld_op: aanmelding.op, acr: aanmelding.acr, amr: aanmelding.amr },
      id_token: seal(sleutel, idToken).toString('base64'),
      ...{ inactief_minuten: inactiefMinuten, duur_minuten: duurMinuten },
    };
  }
}

/** Sessions of an organisatie end when its KVK-nummer changes: in the same commit, as that decides who may act for it. */
export async function endSessiesVanOrganisatie(tx: Tx, organisatieId: string): Promise<void> {
  await tx.query('SELECT platform.beeindig_sessies_van_organisatie($1)', [organisatieId]);
}

/** Ends all sessions of this person, for himself or as a beheerder; answers their ids. */
export async function endAll(tx: Tx, subject: string): Promise<string[]> {
  const rijen = await tx.query<{ id: string }[]>('SELECT id FROM platform.beeindig_sessies_van($1)', [
    subject,
  ]);
  return rijen.map(({ id }) => id);
}

function toSessie(rij: Rij): Sessie {
  const { id, rol, subject, regio, kvk_nummer, organisatie_id, doelgroep, aangemeld_op, acr, amr } = rij;
  const hoofdcoordinator = rij.hoofdcoordinator ? true : null;
  const grens = { regio, hoofdcoordinator, kvkNummer: kvk_nummer, organisatieId: organisatie_id };
  const gegeven = Object.fromEntries(Object.entries(grens).filter(([, waarde]) => waarde !== null));
  return {
    id,
    actor: { rol, subject, ...gegeven },
    doelgroep,
    aanmelding: { op: aangemeld_op ?? undefined, acr: acr ?? undefined, amr },
    begonnenOp: rij.begonnen_op,
    inactiefOp: rij.inactief_op,
    vervaltOp: rij.vervalt_op,
  };
}
