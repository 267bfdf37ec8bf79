// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { cutLogboek } from '../feiten/logboeksnede.js';
import { Publicatiestanden } from '../onthulling/publicatiestanden.js';
import { canoniek, type Rapportinhoud } from './inhoud.js';
import type { RapportdefinitieRij, Rapporteditie } from './rapport.entity.js';
import { findEditie, toDefinitie } from './rapport.opslag.js';
import { compareInhoud, type Rapportverschil } from './rapport.rules.js';
import { Bronnen } from './rapportbronnen.js';
import { readGrond } from './rapportgrond.lezer.js';
import { makeRapportApart, type Rapportstof, type Rapportuitkomst } from './rapportmaker.js';
import { CODEVERSIE, REGELS_SHA256 } from './regels.js';

/** What building came to, with the hash of the publicatiestand that it was decided on. */
export type Bouwsel = (Rapportuitkomst & { na: string | null }) | { besluit: 'mislukt'; reden: string };

const BEGIN = `UPDATE impactverantwoording.rapporteditie SET tot_volgnummer = $2
  WHERE id = $1 AND status = 'in-opbouw' AND tot_volgnummer IS NULL`;
const VOORTGANG = `UPDATE impactverantwoording.rapporteditie SET voortgang = $2 WHERE id = $1 AND status = 'in-opbouw'`;
const MADE = `UPDATE impactverantwoording.rapporteditie SET voortgang = 100, inhoud = $2, inhoud_sha256 = $3, regels_sha256 = $4,
  codeversie = $5, stand_na = $6, verschil = $7,
  status = CASE WHEN impactverantwoording.is_rapport_gekeurd(id, $3) THEN 'goedgekeurd' ELSE 'te-keuren' END
  WHERE id = $1 AND status = 'in-opbouw'`;
const NOT_MADE = `UPDATE impactverantwoording.rapporteditie SET status = $2, bevinding = $3
  WHERE id = $1 AND status = 'in-opbouw'`;
const BEFORE = `SELECT nummer, inhoud, inhoud_sha256 AS sha256 FROM impactverantwoording.rapporteditie
  WHERE definitie_id = $1 AND nummer < $2 AND status = 'verzegeld' ORDER BY nummer DESC LIMIT 1`;

/** Builds editions from the log, as `systeem`. Whatever stops it, it begins from the start again and comes to the same bytes. */
@Injectable()
export class Rapportbouw {
  constructor(
    private readonly db: Database,
    private readonly bronnen: Bronnen,
    private readonly standen: Publicatiestanden,
  ) {}

  /** `null` when it is not to be built (any more). `tell` hears how far it is, of 100. */
  async build(editieId: string, tell: (voortgang: number) => Promise<unknown>): Promise<Bouwsel | null> {
    const begonnen = await this.begin(editieId);
    if (begonnen === null) return null;
    const meld = async (voortgang: number): Promise<void> => {
      await this.db.as(SYSTEEM, (tx) => tx.query(VOORTGANG, [editieId, voortgang]));
      await tell(voortgang);
    };
    await meld(10);
    const { stof, na } = await this.db.as(SYSTEEM, (tx) => this.gather(tx, begonnen));
    await meld(50);
    const uitkomst = await makeRapportApart(stof);
    await meld(90);
    return { ...uitkomst, na };
  }

  /** In the transaction that marks the work as done. What was built for an edition that goes on already, is left. */
  async store(tx: Tx, editieId: string, bouwsel: Bouwsel): Promise<void> {
    if (bouwsel.besluit !== 'publiceren') {
      const status = bouwsel.besluit === 'weigeren' ? 'geweigerd' : 'mislukt';
      await tx.query(NOT_MADE, [editieId, status, JSON.stringify(bouwsel)]);
      return;
    }
    const { editie } = await findEditie(tx, editieId);
    if (editie.status !== 'in-opbouw') return;
    await this.bronnen.keepStand(tx, editieId, canoniek(bouwsel.stand));
    const { tekst, sha256, na } = bouwsel;
    const verschil = await differenceOf(tx, editie, tekst);
    const anders = verschil === null ? null : JSON.stringify(verschil);
    await tx.query(MADE, [editieId, tekst, sha256, REGELS_SHA256, CODEVERSIE, na, anders]);
  }

  /** Fixes of what it is made, the first time. */
  private async begin(id: string): Promise<{ editie: Rapporteditie; definitie: RapportdefinitieRij } | null> {
    const { editie, definitie } = await this.db.as(SYSTEEM, (tx) => findEditie(tx, id));
    if (editie.status !== 'in-opbouw') return null;
    const namen = await this.bronnen.namen();
    const tot = await cutLogboek(this.db);
    return this.db.as(SYSTEEM, async (tx) => {
      const [, eerste]: [unknown, number] = await tx.query(BEGIN, [id, tot]);
      if (eerste > 0) await this.bronnen.keep(tx, { id, definitie: toDefinitie(definitie), tot }, namen);
      return findEditie(tx, id);
    });
  }

  private async gather(
    tx: Tx,
    { editie, definitie }: { editie: Rapporteditie; definitie: RapportdefinitieRij },
  ): Promise<{ stof: Rapportstof; na: string | null }> {
    const { hash, stand } = await this.standen.laatste(tx);
    return { stof: await toStof(tx, { editie, definitie, eerder: stand, bronnen: this.bronnen }), na: hash };
  }
}

/** All that an edition is made of, read in one transaction. */
export async function toStof(
  tx: Tx,
  van: {
    editie: Rapporteditie;
    definitie: RapportdefinitieRij;
    eerder: Rapportstof['eerder'];
    bronnen: Bronnen;
  },
): Promise<Rapportstof> {
  const { id, nummer, zaad, totVolgnummer } = van.editie;
  if (totVolgnummer === null) throw new Error('Van deze editie ligt niet vast tot waar zij telt.');
  const definitie = toDefinitie(van.definitie);
  const bewaard = await van.bronnen.read(tx, id);
  const grond = await readGrond(tx, totVolgnummer, definitie);
  return { definitie, editie: nummer, zaad, totVolgnummer, bewaard, grond, eerder: van.eerder };
}

async function differenceOf(
  tx: Tx,
  { definitieId, nummer }: Rapporteditie,
  tekst: string,
): Promise<Rapportverschil | null> {
  const [vorige]: { nummer: number; inhoud: string; sha256: string }[] = await tx.query(BEFORE, [
    definitieId,
    nummer,
  ]);
  if (vorige === undefined) return null;
  const tabellen = compareInhoud(
    JSON.parse(vorige.inhoud) as Rapportinhoud,
    JSON.parse(tekst) as Rapportinhoud,
  );
  return { met: vorige.nummer, sha256: vorige.sha256, tabellen };
}
