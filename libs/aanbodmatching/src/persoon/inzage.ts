// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { readLogboek, type Logregel, type Tx } from '#libs/platform';
import { Afspraak } from '../afspraak/afspraak.entity.js';
import { readAfwijzingen } from '../afwijzing/afwijzing.lezer.js';
import { Gesprekdossier, type Gesprekinzage, type Ruimte } from '../gesprek/dossier.js';
import { HulpvraagLezer } from '../hulpvraag/hulpvraag.lezer.js';
import type { HulpvraagWeergave } from '../hulpvraag/hulpvraag.weergave.js';
import { readMailberichten } from '../melding/mailbericht.lezer.js';
import { readVoorkeuren } from '../melding/voorkeur.opslag.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import { Toewijzing } from '../toewijzing/toewijzing.entity.js';
import { readUitkomsten } from '../uitkomst/uitkomst.lezer.js';
import { Sleutelkast } from './sleutelbos.js';

/** All that is kept of one hulpvraag, for the person or firm that it is of. */
export type HulpvraagInzage = Omit<HulpvraagWeergave, 'toewijzingen' | 'overdrachten'> & {
  toewijzingen: object[];
  /** What was mailed to him about it, and which mail he wants. */
  mailberichten: object[];
  meldingsvoorkeuren: object[];
  gesprek: Gesprekinzage;
  /** Offers that did not fit by his word, also those that are no longer suggested. */
  matchafwijzingen: object[];
  afspraken: object[];
  overdrachten: object[];
  /** Who did what with it and when. */
  logboek: Logregel[];
};

/** Of files, an answer holds at most so much; the rest is named. */
const MAX_BESTANDEN = 50 * 1024 * 1024;

/** Puts together everything that is held of hulpvragen, in plain: what their reader sees, and what was written about them. */
@Injectable()
export class Inzage {
  constructor(
    private readonly lezer: HulpvraagLezer,
    private readonly kast: Sleutelkast,
    private readonly gesprekken: Gesprekdossier,
  ) {}

  async ofHulpvragen(tx: Tx, ids: readonly string[]): Promise<HulpvraagInzage[]> {
    const ruimte: Ruimte = { bytes: MAX_BESTANDEN };
    const inzages: HulpvraagInzage[] = [];
    for (const id of ids) inzages.push(await this.ofHulpvraag(tx, id, ruimte));
    return inzages;
  }

  private async ofHulpvraag(tx: Tx, id: string, ruimte: Ruimte): Promise<HulpvraagInzage> {
    const hulpvraag = await this.lezer.readIn(tx, id);
    const toewijzingen = await tx.find(Toewijzing, {
      where: { hulpvraagId: id },
      order: { toegewezenOp: 'ASC', id: 'ASC' },
    });
    const afspraken = await findAfspraken(tx, id);
    const overdrachten = await findOverdrachten(tx, id);
    const rijen = [...toewijzingen, ...afspraken, ...overdrachten];
    const bos = await this.kast.take(tx, rijen);
    const uitkomsten = await readUitkomsten(tx, this.kast, toewijzingen);
    const logboek = await readLogboek(tx, [id, ...rijen.map((rij) => rij.id)]);
    return {
      ...hulpvraag,
      toewijzingen: toewijzingen.map((toewijzing) => ({
        ...withoutStaff(toewijzing),
        ...bos.unseal('toewijzing', toewijzing.id, toewijzing),
        uitkomsten: uitkomsten.get(toewijzing.id) ?? [],
        logboek: logboek.get(toewijzing.id) ?? [],
      })),
      mailberichten: (await readMailberichten(tx, id)).filter(
        ({ ontvangerSoort: wie }) => wie === 'betrokkene',
      ),
      meldingsvoorkeuren: await readVoorkeuren(tx, id),
      matchafwijzingen: await this.matchafwijzingenOf(tx, id),
      gesprek: await this.gesprekken.export(tx, id, ruimte),
      afspraken: afspraken.map((afspraak) => ({
        ...withoutHost(afspraak),
        ...bos.unseal('afspraak', afspraak.id, afspraak),
        logboek: logboek.get(afspraak.id) ?? [],
      })),
      overdrachten: overdrachten.map((overdracht) => ({
        ...withoutSides(overdracht),
        ...bos.unseal('overdracht', overdracht.id, overdracht),
        logboek: logboek.get(overdracht.id) ?? [],
      })),
      logboek: logboek.get(id) ?? [],
    };
  }

  private async matchafwijzingenOf(tx: Tx, id: string): Promise<object[]> {
    const afwijzingen = await readAfwijzingen(tx, this.kast, id);
    return [...afwijzingen].map(([aanbodId, wat]) => ({ aanbodId, ...wat }));
  }
}

const findOverdrachten = (tx: Tx, hulpvraagId: string): Promise<Overdracht[]> =>
  tx.find(Overdracht, { where: { hulpvraagId }, order: { gevraagdOp: 'ASC', id: 'ASC' } });

const findAfspraken = (tx: Tx, hulpvraagId: string): Promise<Afspraak[]> =>
  tx.find(Afspraak, { where: { hulpvraagId }, order: { begin: 'ASC', id: 'ASC' } });

/** Whoever worked on it is a person too: in the log stands the role. */
const withoutStaff = ({
  toegewezenDoor: _toegewezen,
  gewijzigdDoor: _gewijzigd,
  betrokkeneId: _betrokkene,
  ...rest
}: Toewijzing): object => rest;

const withoutHost = ({
  behandelaar: _behandelaar,
  geboektDoor: _geboekt,
  gewijzigdDoor: _gewijzigd,
  betrokkeneId: _betrokkene,
  ...rest
}: Afspraak): object => rest;

const withoutSides = ({
  gevraagdDoor: _gevraagd,
  besluitDoor: _besloten,
  gewijzigdDoor: _gewijzigd,
  toestemmingDoor: _gehoord,
  betrokkeneId: _betrokkene,
  ...rest
}: Overdracht): object => rest;
