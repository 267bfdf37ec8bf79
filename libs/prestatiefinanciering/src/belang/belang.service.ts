// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, invalid, notFound, type Actor, type Reden } from '#libs/kernel';
import {
  Database,
  Medewerkernamen,
  changedOne,
  decodeCursor,
  idempotent,
  recordAudit,
  toPagina,
  type Pagina,
  type PaginaQuery,
  type Tx,
} from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { BelangWeergave, NieuwBelangDto } from './belang.dto.js';
import { Belang } from './belang.entity.js';
import { checkBelang, checkEinde, teltBelang } from './belang.rules.js';

/** Interests are of no regio: they stand in the chain of the whole country. */
const LANDELIJK = 'LANDELIJK';
const AL_GEMELD = new DomainError('conflict', 'belang-al-gemeld', [
  { pad: 'aanbiederId', melding: 'U meldde al een belang in deze aanbieder, en dat loopt nog.' },
]);
const AL_BEEINDIGD = new DomainError('conflict', 'belang-al-beeindigd', [
  { melding: 'Dit belang is al beëindigd. Is er weer een belang, meld dan een nieuw.' },
]);

/** What people of a financier declare of themselves. Who decides about a declaratie has no interest in its aanbieder. */
@Injectable()
export class BelangService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** Of oneself; with the same key once. Throws `ongeldig` with every fault, and `conflict` while the same one goes on. */
  declare(actor: Actor, nieuw: NieuwBelangDto, sleutel?: string): Promise<BelangWeergave> {
    const nu = this.klok.nu();
    const belang: Belang = {
      ...{ id: randomUUID(), subject: actor.subject, aanbiederId: nieuw.aanbiederId },
      ...{ omschrijving: nieuw.omschrijving.trim(), van: nieuw.van, tot: null },
      ...{ gemeldOp: nu, beeindigdOp: null },
    };
    const verzoek = { sleutel, bewerking: 'belangMelden', subject: actor.subject, body: nieuw };
    return this.db.as(actor, async (tx) => {
      const id = await idempotent(tx, verzoek, async () => {
        refuseIf([...checkBelang(belang, datumVan(nu)), ...(await this.checkAanbieder(tx, belang))]);
        await tx.insert(Belang, belang).catch(refuseTaken);
        tell(tx, 'gemeld', belang);
        return belang.id;
      });
      return this.toWeergave(tx, await tx.findOneByOrFail(Belang, { id }));
    });
  }

  /** One's own, from the day after `tot` on. Throws `niet-gevonden`, `ongeldig`, and `conflict` the second time. */
  end(actor: Actor, id: string, tot: string): Promise<BelangWeergave> {
    const nu = this.klok.nu();
    return this.db.as(actor, async (tx) => {
      const oud = await tx.findOneBy(Belang, { id });
      if (!oud) throw notFound('Dit belang');
      refuseIf(checkEinde(oud, tot, datumVan(nu)));
      const velden = { tot, beeindigdOp: nu };
      // One that ended already the database does not change.
      if (!changedOne(await tx.update(Belang, { id }, velden))) throw AL_BEEINDIGD;
      tell(tx, 'beeindigd', { ...oud, ...velden });
      return this.toWeergave(tx, { ...oud, ...velden });
    });
  }

  /** One's own, or for a beheerder all of them; the last declared first. */
  async list(actor: Actor, { cursor, aantal }: PaginaQuery): Promise<Pagina<BelangWeergave>> {
    const na = decodeCursor(cursor, ['gemeldOp', 'id']);
    const gelezen = await this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Belang, 'b')
        .orderBy('b.gemeldOp', 'DESC')
        .addOrderBy('b.id', 'DESC');
      if (na) vraag.where('(b.gemeldOp, b.id) < (:gemeldOp, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const pagina = toPagina(
        rijen,
        aantal,
        ({ gemeldOp, id }) => ({ gemeldOp: gemeldOp.toISOString(), id }),
        (rij) => rij,
      );
      const gegevens: BelangWeergave[] = [];
      for (const rij of pagina.gegevens) gegevens.push(await this.toWeergave(tx, rij));
      return { ...pagina, gegevens };
    });
    const naam = await this.medewerkers.of(
      actor,
      gelezen.gegevens.map(({ subject }) => subject),
    );
    return { ...gelezen, gegevens: gelezen.gegevens.map((een) => ({ ...een, naam: naam(een.subject) })) };
  }

  private async checkAanbieder(tx: Tx, { aanbiederId }: Belang): Promise<Reden[]> {
    const organisatie = await this.stamgegevens.organisatie(aanbiederId, tx);
    if (organisatie?.soort === 'aanbieder') return [];
    return [{ pad: 'aanbiederId', melding: 'Kies een aanbieder.' }];
  }

  private async toWeergave(tx: Tx, belang: Belang): Promise<BelangWeergave> {
    const organisatie = await this.stamgegevens.organisatie(belang.aanbiederId, tx);
    const teltMee = teltBelang(belang, datumVan(this.klok.nu()));
    return { ...belang, naam: belang.subject, aanbieder: organisatie?.naam ?? 'onbekend', teltMee };
  }
}

function refuseIf(redenen: Reden[]): void {
  if (redenen.length > 0) throw invalid(redenen);
}

function refuseTaken(fout: unknown): never {
  const { driverError } = fout as { driverError?: { constraint?: string } };
  throw driverError?.constraint === 'belang_lopend' ? AL_GEMELD : fout;
}

/** Without the words: people write names in those. */
function tell(tx: Tx, handeling: string, { id, aanbiederId, van, tot }: Belang): void {
  const na = { id, aanbiederId, van, tot };
  recordAudit(tx, { soort: 'belang', handeling, id, regio: LANDELIJK, voor: null, na });
}
