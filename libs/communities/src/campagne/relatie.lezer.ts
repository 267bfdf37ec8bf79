// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid, type Actor } from '#libs/kernel';
import { Betrokkenen, Database, recordAudit, writeCsv, type Datasleutel, type Tx } from '#libs/platform';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Relatie } from './campagne.entity.js';
import type {
  Relatieaantal,
  RelatieoverzichtWeergave,
  RelatieWeergave,
  RelatiezoekDto,
} from './relatie.dto.js';
import { RELATIE_KOLOMMEN } from './relatie.lezen.js';
import { regioVan } from './relatie.service.js';

const TOTAAL = `SELECT count(DISTINCT kvk_nummer)::int AS bedrijven, count(DISTINCT betrokkene_id)::int AS adressen,
    count(DISTINCT betrokkene_id) FILTER (WHERE afgemeld_op IS NOT NULL)::int AS afgemeld, max(gewijzigd_op) AS "bijgewerktOp"
  FROM communities.relatie WHERE regio = $1`;
const per = (
  kolom: string,
): string => `SELECT coalesce(${kolom}, '') AS code, count(DISTINCT kvk_nummer)::int AS bedrijven
  FROM communities.relatie WHERE regio = $1 GROUP BY 1 ORDER BY 2 DESC, 1`;
/** One firm or mailbox; more is looking round. */
const MEEST = 50;

type Open = Omit<RelatieWeergave, 'naam' | 'email'>;

/** The list of a region: how many, one firm at a time, and all of it as the file that it came in as. */
@Injectable()
export class RelatieLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly betrokkenen: Betrokkenen,
  ) {}

  overview(actor: Actor): Promise<RelatieoverzichtWeergave> {
    const regio = regioVan(actor);
    return this.db.as(actor, async (tx) => {
      const [totaal]: Omit<RelatieoverzichtWeergave, 'secties' | 'klassen' | 'gemeenten'>[] = await tx.query(
        TOTAAL,
        [regio],
      );
      if (!totaal) throw new Error('Een telling gaf geen rij.');
      const count = (kolom: string): Promise<Relatieaantal[]> => tx.query(per(kolom), [regio]);
      const secties = await count('sectie');
      const klassen = await count('grootteklasse');
      return { ...totaal, secties, klassen, gemeenten: await count('gemeentecode') };
    });
  }

  /** By number or by mailbox; nobody pages through it. */
  find(actor: Actor, { kvkNummer, email }: RelatiezoekDto): Promise<RelatieWeergave[]> {
    const regio = regioVan(actor);
    if ((kvkNummer === undefined) === (email === undefined))
      throw invalid([{ pad: 'kvkNummer', melding: 'Vul een KVK-nummer in, of een e-mailadres.' }]);
    return this.db.as(actor, async (tx) => {
      const betrokkeneId = email === undefined ? undefined : await this.betrokkenen.find(tx, email);
      if (betrokkeneId === null) return [];
      const wie = betrokkeneId === undefined ? { kvkNummer: kvkNummer ?? '' } : { betrokkeneId };
      const rijen = await tx.find(Relatie, { where: { regio, ...wie }, order: { id: 'ASC' }, take: MEEST });
      const sleutels = await this.kast.take(tx, rijen);
      return rijen.map((rij) => ({ ...openOf(rij), ...personOf(rij, sleutels.get(rij.betrokkeneId)) }));
    });
  }

  /** As it can be taken in again. No text in it is a formula. */
  export(actor: Actor): Promise<Buffer> {
    const regio = regioVan(actor);
    return this.db.as(actor, async (tx) => {
      const rijen = await tx.find(Relatie, { where: { regio }, order: { kvkNummer: 'ASC', id: 'ASC' } });
      recordAudit(tx, { soort: 'relatie', handeling: 'uitgevoerd', id: regio, regio, voor: null, na: null });
      return writeCsv(RELATIE_KOLOMMEN, await this.cells(tx, rijen));
    });
  }

  private async cells(tx: Tx, rijen: Relatie[]): Promise<string[][]> {
    const sleutels = await this.kast.take(tx, rijen);
    return rijen.map((rij) => {
      const { naam, email } = personOf(rij, sleutels.get(rij.betrokkeneId));
      const cellen = [
        ...[rij.kvkNummer, rij.vestigingsnummer, naam, email, rij.sbi, rij.grootteklasse, rij.gemeentecode],
        ...[rij.themas.join(','), rij.taal, rij.bron, rij.grondslag, rij.grondslagOp],
      ];
      return cellen.map((cel) => cel ?? '');
    });
  }
}

const personOf = (
  { id, naam, email }: Relatie,
  sleutel: Datasleutel | undefined,
): { naam: string | null; email: string | null } => ({
  naam: unseal(sleutel, 'relatie.naam', id, naam),
  email: unseal(sleutel, 'relatie.email', id, email),
});

const openOf = (rij: Relatie): Open => {
  const { id, kvkNummer, sbi, grootteklasse, gemeentecode, bron, grondslag, grondslagOp, afgemeldOp } = rij;
  return { id, kvkNummer, sbi, grootteklasse, gemeentecode, bron, grondslag, grondslagOp, afgemeldOp };
};
