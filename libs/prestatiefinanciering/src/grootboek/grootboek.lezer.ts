// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Cursor, type Pagina, type Tx } from '#libs/platform';
import { Programma, Programmajaar } from '../programma/programma.entity.js';
import { Jaarafsluiting } from './grootboek.entity.js';
import { Grootboeknamen } from './grootboek-namen.js';
import type { GrootboekrekeningenQuery } from './grootboek.dto.js';
import type { Grootboekjaar, GrootboekrekeningWeergave, GrootboekWeergave } from './grootboek.weergave.js';
import { beletselen } from './jaarafsluiting.rules.js';
import { REKENINGSOORTEN, type Rekeningsoort } from './rekening.rules.js';
import { saldiVan, type Saldostand } from './saldi.lezer.js';

const CARRIED = `SELECT r.jaar, sum(greatest(l.bedrag_in_centen, 0)) FILTER (WHERE r.soort <> 'toezegging')::float8 AS erbij,
    sum(greatest(-l.bedrag_in_centen, 0)) FILTER (WHERE r.soort <> 'toezegging')::float8 AS eraf,
    sum(l.bedrag_in_centen) FILTER (WHERE r.soort = 'toezegging')::float8 AS vrij
  FROM prestatiefinanciering.boeking b JOIN prestatiefinanciering.boekingsregel l ON l.boeking_id = b.id
    JOIN prestatiefinanciering.grootboekrekening r ON r.id = l.rekening_id
  WHERE b.programma_id = $1 AND b.soort = 'jaarovergang' GROUP BY r.jaar`;
const ACCOUNTS = `SELECT r.id, r.soort, r.jaar, r.organisatie_id AS "organisatieId", r.afspraak_id AS "afspraakId",
    array_position($2::text[], r.soort) AS plek, s.saldo_in_centen::float8 AS "saldoInCenten"
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.programma_id = $1 AND ($3::int IS NULL OR r.jaar = $3) AND ($4::text IS NULL OR r.soort = $4)
    AND ($5::int IS NULL OR (r.jaar, array_position($2::text[], r.soort), r.id) > ($5, $6::int, $7::uuid))
  ORDER BY r.jaar, plek, r.id LIMIT $8`;

interface Overgang {
  jaar: number;
  erbij: number | null;
  eraf: number | null;
  vrij: number | null;
}
type Rekeningrij = Omit<GrootboekrekeningWeergave, 'van'> & { plek: number };

/** Where the money of a programme is, as whoever may see it reads it. */
@Injectable()
export class GrootboekLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly namen: Grootboeknamen,
  ) {}

  /** Per year. Throws `niet-gevonden`. */
  overview(actor: Actor, programmaId: string): Promise<GrootboekWeergave> {
    return this.db.as(actor, async (tx) => {
      const programma = await findProgramma(tx, programmaId);
      const jaren = await tx.find(Programmajaar, { where: { programmaId }, order: { jaar: 'ASC' } });
      const standen = await saldiVan(tx, programmaId);
      const afsluitingen = await tx.findBy(Jaarafsluiting, { programmaId });
      const overgangen: Overgang[] = await tx.query(CARRIED, [programmaId]);
      const feiten = {
        ...{ vandaag: datumVan(this.klok.nu()), tot: programma.tot, standen },
        gesloten: afsluitingen.map(({ jaar }) => jaar),
      };
      const isPenvoerder = actor.rol === 'financier' && actor.organisatieId === programma.penvoerderId;
      const each = ({ jaar }: Programmajaar): Grootboekjaar => ({
        ...toJaar(jaar, standen, overgangen),
        geslotenOp: afsluitingen.find((een) => een.jaar === jaar)?.geslotenOp ?? null,
        magSluiten:
          isPenvoerder && !feiten.gesloten.includes(jaar) && beletselen({ ...feiten, jaar }).length === 0,
      });
      return { programmaId, programma: programma.naam, jaren: jaren.map(each) };
    });
  }

  /** By year, and in the order in which money flows. Throws `niet-gevonden`. */
  accounts(
    actor: Actor,
    programmaId: string,
    { jaar, soort, cursor, aantal }: GrootboekrekeningenQuery,
  ): Promise<Pagina<GrootboekrekeningWeergave>> {
    const na = decodeCursor(cursor, ['jaar', 'plek', 'id']);
    return this.db.as(actor, async (tx) => {
      await findProgramma(tx, programmaId);
      const filter = [programmaId, REKENINGSOORTEN, jaar ?? null, soort ?? null];
      const rijen: Rekeningrij[] = await tx.query(ACCOUNTS, [...filter, ...placeOf(na), aantal + 1]);
      const nameOf = await this.namen.of(tx, rijen);
      const cursorVan = (rij: Rekeningrij): Record<string, string | number> => ({
        ...{ jaar: rij.jaar, plek: rij.plek, id: rij.id },
      });
      return toPagina(rijen, aantal, cursorVan, ({ plek: _plek, ...rij }) => ({ ...rij, van: nameOf(rij) }));
    });
  }
}

const placeOf = (na: Cursor | null): (string | number | null)[] =>
  na === null ? [null, null, null] : [na['jaar'] ?? null, na['plek'] ?? null, na['id'] ?? null];

/** Throws `niet-gevonden`, also for who may not see it. */
export async function findProgramma(tx: Tx, id: string): Promise<Programma> {
  const programma = await tx.findOneBy(Programma, { id });
  if (!programma) throw notFound('Dit programma');
  return programma;
}

type Stroom = Omit<Grootboekjaar, 'geslotenOp' | 'magSluiten'>;

function toJaar(jaar: number, standen: readonly Saldostand[], overgangen: readonly Overgang[]): Stroom {
  const som = (soort: Rekeningsoort): number =>
    standen
      .filter(({ rekening }) => rekening.jaar === jaar && rekening.soort === soort)
      .reduce((totaal, { saldoInCenten }) => totaal + saldoInCenten, 0);
  const overgang = overgangen.find((een) => een.jaar === jaar);
  return {
    ...{ jaar, toegezegdInCenten: 0 - som('toezegging'), ruimteInCenten: som('ruimte') },
    ...{ verplichtInCenten: som('verplicht'), teBetalenInCenten: som('te-betalen') },
    ...{ betaaldInCenten: som('betaald'), terugTeVorderenInCenten: som('terug-te-vorderen') },
    // What fell free left the year as well, but not to the next one.
    meegenomenInCenten: overgang?.erbij ?? 0,
    doorgeschovenInCenten: (overgang?.eraf ?? 0) - (overgang?.vrij ?? 0),
  };
}
