// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, forbidden, invalid, type Actor } from '#libs/kernel';
import {
  Database,
  decodeCursor,
  idempotent,
  recordAudit,
  toPagina,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { StaatssteunFacade, type Steunstand } from '../staatssteun.facade.js';
import { readEigen } from './eigenruimte.js';
import type {
  EigenSteunruimteWeergave,
  GevondenSteunruimteWeergave,
  NieuweSteunverklaringDto,
  SteunruimteWeergave,
  SteunruimteZoekDto,
  SteunverklaringWeergave,
} from './verklaring.dto.js';
import { Verklaring } from './verklaring.entity.js';

/** Verklaringen belong to no regio: they stand in the chain of the whole country. */
const LANDELIJK = 'LANDELIJK';

/** What an ondernemer declares about the de-minimis aid of his firm, and what room it leaves. */
@Injectable()
export class VerklaringService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly staatssteun: StaatssteunFacade,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Answers its id; with the same key the same one. Throws `ongeldig` for a day that is still to come. */
  async declare(actor: Actor, nieuw: NieuweSteunverklaringDto, sleutel?: string): Promise<string> {
    const { steun } = nieuw;
    const kvkNummer = requireKvk(actor);
    const nu = this.klok.nu();
    const vandaag = datumVan(nu);
    const redenen = steun.flatMap(({ datum }, i) =>
      datum > vandaag ? [{ pad: `steun[${i}].datum`, melding: 'mag niet in de toekomst liggen' }] : [],
    );
    if (redenen.length > 0) throw invalid(redenen);
    const verklaring: Verklaring = {
      ...{ id: randomUUID(), kvkNummer, datum: vandaag, afgelegdOp: nu, afgelegdDoor: actor.subject },
      datums: steun.map(({ datum }) => datum),
      bedragenInCenten: steun.map(({ bedragInCenten }) => bedragInCenten),
      regelingen: steun.map(({ regeling = 'algemeen' }) => regeling),
    };
    // Who speaks for two firms says it of each of them.
    const body = { kvkNummer, ...nieuw };
    const verzoek = { sleutel, bewerking: 'steunVerklaren', subject: actor.subject, body };
    return this.db.as(actor, (tx) => idempotent(tx, verzoek, () => insert(tx, verklaring)));
  }

  /** Those of the own firm, the last one first. */
  list(
    actor: Actor,
    { cursor, aantal }: Pick<PaginaQuery, 'cursor' | 'aantal'>,
  ): Promise<Pagina<SteunverklaringWeergave>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Verklaring, 'v')
        .orderBy('v.afgelegdOp', 'DESC')
        .addOrderBy('v.id', 'DESC');
      if (na) vraag.where('(v.afgelegdOp, v.id) < (:op, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      return toPagina(
        rijen,
        aantal,
        ({ afgelegdOp, id }) => ({ op: afgelegdOp.toISOString(), id }),
        toWeergave,
      );
    });
  }

  /** Of the own firm with those it belongs to, under the regulation for its main activity in the trade register. */
  async room(actor: Actor, peildatum?: string): Promise<EigenSteunruimteWeergave> {
    const kvkNummer = requireKvk(actor);
    return this.read(actor, kvkNummer, peildatum, async (tx, { stand, datum }) => ({
      ...toRuimte(stand, datum),
      ...(await readEigen(tx, kvkNummer, datum, stand)),
    }));
  }

  /** Of any firm, for who assigns an offer to it: how much, and with whom it is one undertaking. */
  async find(
    actor: Actor,
    { kvkNummer, peildatum }: SteunruimteZoekDto,
  ): Promise<GevondenSteunruimteWeergave> {
    return this.read(actor, kvkNummer, peildatum, (_tx, { stand, datum }) =>
      Promise.resolve({ ...toRuimte(stand, datum), leden: [...stand.leden] }),
    );
  }

  private async read<T>(
    actor: Actor,
    kvkNummer: string,
    peildatum: string | undefined,
    toWeergave: (tx: Tx, gelezen: { stand: Steunstand; datum: string }) => Promise<T>,
  ): Promise<T> {
    const sbi = (await this.stamgegevens.opvragenKvk(kvkNummer))?.sbi ?? null;
    const datum = peildatum ?? datumVan(this.klok.nu());
    return this.db.as(actor, async (tx) => {
      const stand = await this.staatssteun.roomOn(tx, { kvkNummer, sbi }, datum);
      if (stand === null) throw forbidden();
      return toWeergave(tx, { stand, datum });
    });
  }
}

async function insert(tx: Tx, verklaring: Verklaring): Promise<string> {
  await tx.insert(Verklaring, verklaring);
  const { id } = verklaring;
  recordAudit(tx, {
    ...{ soort: 'steunverklaring', handeling: 'afgelegd', id, regio: LANDELIJK, voor: null, na: { id } },
  });
  return id;
}

const toRuimte = (stand: Steunstand, peildatum: string): SteunruimteWeergave => {
  const { oordeel, regeling, ruimteInCenten, plafondInCenten, zinnen } = stand;
  return { peildatum, oordeel, regeling, ruimteInCenten, plafondInCenten, zinnen };
};

function requireKvk({ kvkNummer }: Actor): string {
  if (kvkNummer === undefined) throw forbidden();
  return kvkNummer;
}

export const toWeergave = ({
  id,
  datum,
  datums,
  bedragenInCenten,
  regelingen,
}: Verklaring): SteunverklaringWeergave => ({
  ...{ id, datum },
  steun: datums.map((dag, i) => ({
    ...{ datum: dag, bedragInCenten: bedragenInCenten[i] ?? 0, regeling: regelingen[i] ?? 'algemeen' },
  })),
});
