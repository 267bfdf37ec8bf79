// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, invalid, newEvent, type Actor, type Reden } from '#libs/kernel';
import { Database, publish, type Tx } from '#libs/platform';
import { conflict } from '../fouten.js';
import { verplichtingRegels } from '../grootboek/boekingen.rules.js';
import { Grootboek } from '../grootboek/grootboek.js';
import { rejectVersie } from './ondertekening.service.js';
import type { AfspraakeindeDto } from './prestatieafspraak.dto.js';
import type { Prestatieafspraak } from './prestatieafspraak.entity.js';
import {
  feitenVan,
  findAfspraak,
  findVersie,
  plafondVan,
  readProgramma,
  requirePenvoerder,
  updateAfspraak,
} from './prestatieafspraak.opslag.js';

const OPEN = `SELECT r.jaar, s.saldo_in_centen::float8 AS "plafondInCenten"
  FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
  WHERE r.afspraak_id = $1 AND r.soort = 'verplicht' AND s.saldo_in_centen > 0 ORDER BY r.jaar`;

interface Jaarbedrag {
  jaar: number;
  plafondInCenten: number;
}

/** Ending an agreement early, or one that was never signed: what is committed and not needed any more can be used again. */
@Injectable()
export class AfspraakeindeService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly grootboek: Grootboek,
  ) {}

  /**
   * Of one that was never signed it takes back the proposal, from today on: nothing was agreed that could end on a day.
   * Throws `ongeldig` with every fault, `conflict` when it ended already.
   */
  end(actor: Actor, id: string, { versie, reden, ...einde }: AfspraakeindeDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await findAfspraak(tx, id, versie);
      requirePenvoerder(actor, await readProgramma(tx, oud.programmaId));
      if (oud.status === 'beeindigd') throw BEEINDIGD;
      const vandaag = datumVan(this.klok.nu());
      const open: Jaarbedrag[] = await tx.query(OPEN, [id]);
      const { per = vandaag, aanTeHouden = [] } = einde;
      const redenen = oud.status === 'concept' ? checkVoorstel(einde) : checkEinde(einde, open, vandaag);
      if (redenen.length > 0) throw invalid(redenen);
      const bezig = await findVersie(tx, id, ['concept', 'ter-ondertekening']);
      if (bezig) await rejectVersie(tx, actor, this.klok, { versie: bezig.versie, reden });
      const velden = { status: 'beeindigd', beeindigdPer: per, beeindigdReden: reden.trim() } as const;
      await updateAfspraak(tx, actor, this.klok, { oud, velden, handeling: 'beeindigd' });
      await this.free(tx, actor, oud, open, aanTeHouden);
      const vrijInCenten = plafondVan(open) - plafondVan(aanTeHouden);
      const feiten = { ...feitenVan(oud), per, vrijInCenten };
      await publish(tx, newEvent('prestatieafspraak-beeindigd', id, feiten, this.klok));
    });
  }

  private async free(
    tx: Tx,
    actor: Actor,
    { id: afspraakId, programmaId, aanbiederId: organisatieId }: Prestatieafspraak,
    open: readonly Jaarbedrag[],
    houden: readonly Jaarbedrag[],
  ): Promise<void> {
    const jaren = open.map(({ jaar, plafondInCenten: wasInCenten }) => ({
      ...{ jaar, wasInCenten },
      wordtInCenten: houden.find((een) => een.jaar === jaar)?.plafondInCenten ?? 0,
    }));
    await this.grootboek.book(tx, actor, {
      ...{ soort: 'verplichting', bronId: afspraakId, programmaId, datum: datumVan(this.klok.nu()) },
      regels: verplichtingRegels({ afspraakId, organisatieId }, jaren),
    });
  }
}

type Einde = Pick<AfspraakeindeDto, 'per' | 'aanTeHouden'>;

function checkEinde({ per, aanTeHouden = [] }: Einde, open: readonly Jaarbedrag[], vandaag: string): Reden[] {
  const dag = [
    ...(per === undefined ? [{ pad: 'per', melding: 'moet worden ingevuld' }] : []),
    ...(per !== undefined && per < vandaag
      ? [{ pad: 'per', melding: 'mag niet in het verleden liggen' }]
      : []),
  ];
  return [...dag, ...checkHouden(aanTeHouden, open)];
}

const NOOIT_GETEKEND = 'hoort bij een getekende afspraak; dit voorstel trekt u in, zonder dag of bedragen';
const checkVoorstel = ({ per, aanTeHouden = [] }: Einde): Reden[] => [
  ...(per === undefined ? [] : [{ pad: 'per', melding: NOOIT_GETEKEND }]),
  ...(aanTeHouden.length === 0 ? [] : [{ pad: 'aanTeHouden', melding: NOOIT_GETEKEND }]),
];

function checkHouden(houden: readonly Jaarbedrag[], open: readonly Jaarbedrag[]): Reden[] {
  return houden.flatMap(({ jaar, plafondInCenten }, i) => {
    const over = open.find((een) => een.jaar === jaar)?.plafondInCenten ?? 0;
    const eerder = houden.findIndex((een) => een.jaar === jaar);
    const pad = `aanTeHouden[${i}].plafondInCenten`;
    if (eerder < i) return [{ pad, melding: `${jaar} staat er al` }];
    return plafondInCenten > over ? [{ pad, melding: `is meer dan er in ${jaar} nog vastligt` }] : [];
  });
}

const BEEINDIGD = conflict('afspraak-beeindigd', { melding: 'Deze afspraak is al beëindigd.' });
