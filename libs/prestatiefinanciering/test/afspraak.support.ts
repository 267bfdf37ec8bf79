// SPDX-License-Identifier: EUPL-1.2
import { type Actor } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { budgetRegels } from '../src/grootboek/boekingen.rules.js';
import { Grootboek } from '../src/grootboek/grootboek.js';
import { AfspraakLezer } from '../src/prestatieafspraak/afspraak.lezer.js';
import { AfspraakeindeService } from '../src/prestatieafspraak/afspraakeinde.service.js';
import { DoorrekeningService } from '../src/prestatieafspraak/doorrekening.service.js';
import { OndertekeningService } from '../src/prestatieafspraak/ondertekening.service.js';
import type { NieuwePrestatieafspraakDto } from '../src/prestatieafspraak/prestatieafspraak.dto.js';
import { PrestatieafspraakLezer } from '../src/prestatieafspraak/prestatieafspraak.lezer.js';
import { PrestatieafspraakService } from '../src/prestatieafspraak/prestatieafspraak.service.js';
import type { PrestatieafspraakWeergave } from '../src/prestatieafspraak/prestatieafspraak.weergave.js';
import type { NieuwProgrammaDto } from '../src/programma/programma.dto.js';
import { AANBIEDER, EURO, Financieringsproef, fenna, ravi } from './financiering.support.js';

export const GESPREK = {
  ...{ code: 'GESPREK', naam: 'Eerste gesprek', definitie: 'Een gesprek over de vraag van de ondernemer.' },
  ...{ mijlpaal: 'bevestigd', eenheid: 'ondernemer geholpen', tariefInCenten: 150 * EURO },
  ...{ hoogstensAantal: 1000, minstensAantal: 5, bewijs: ['bevestiging-ondernemer'], vensterDagen: 28 },
  ...{ bonusInCenten: 25 * EURO, bonusGroepen: ['zzp', 'starter'] },
} satisfies NieuwePrestatieafspraakDto['indicatoren'][number];

/** Of two years, 400.000 and 200.000 euros. */
export const voorstel = (anders: Partial<NieuwePrestatieafspraakDto> = {}): NieuwePrestatieafspraakDto => ({
  ...{ programmaId: '', aanbiederId: AANBIEDER, titel: 'Hulp bij financiering' },
  ...{ van: '2026-01-01', tot: '2027-12-31', tussentoetsOp: '2027-01-15' },
  jaren: [
    { jaar: 2026, plafondInCenten: 400_000 * EURO },
    { jaar: 2027, plafondInCenten: 200_000 * EURO },
  ],
  indicatoren: [GESPREK],
  ...anders,
});

/** A programme with its money, and what is done with agreements in it. */
export class Afspraakproef {
  readonly afspraken: PrestatieafspraakService;
  readonly ondertekeningen: OndertekeningService;
  readonly einde: AfspraakeindeService;
  readonly lezer: PrestatieafspraakLezer;
  readonly geldend: AfspraakLezer;
  readonly doorrekening: DoorrekeningService;
  programmaId = '';
  code = '';

  constructor(readonly proef: Financieringsproef) {
    const { app } = proef;
    this.afspraken = app.get(PrestatieafspraakService);
    this.ondertekeningen = app.get(OndertekeningService);
    this.einde = app.get(AfspraakeindeService);
    this.lezer = app.get(PrestatieafspraakLezer);
    this.geldend = app.get(AfspraakLezer);
    this.doorrekening = app.get(DoorrekeningService);
  }

  /** A programme of which the budget is in the ledger. */
  async open(anders: Partial<NieuwProgrammaDto> = {}): Promise<string> {
    const { id, code, jaren } = await this.proef.programma(anders);
    const grootboek = this.proef.app.get(Grootboek);
    await this.proef.db.as(fenna, async (tx) => {
      const regels = budgetRegels(jaren, await grootboek.sleutel(tx, id));
      const boeking = { soort: 'budget', bronId: id, programmaId: id, datum: '2026-01-01', regels } as const;
      await grootboek.book(tx, fenna, boeking);
    });
    this.programmaId = id;
    this.code = code;
    return id;
  }

  make = async (anders: Partial<NieuwePrestatieafspraakDto> = {}, wie = fenna): Promise<string> =>
    this.afspraken.make(wie, voorstel({ programmaId: this.programmaId, ...anders }));

  read = (id: string, wie: Actor = fenna): Promise<PrestatieafspraakWeergave> => this.lezer.read(wie, id);

  /** What `wie` signs is what the last version says. */
  async sign(id: string, wie: Actor): Promise<void> {
    const [versie] = (await this.read(id)).versies;
    const hash = versie?.hash ?? '';
    await this.ondertekeningen.sign(wie, id, { afspraakversie: versie?.versie ?? 0, hash });
  }

  async offer(id: string): Promise<void> {
    await this.afspraken.offer(fenna, id, (await this.read(id)).versie);
  }

  /** In force: offered, and signed by both. */
  async signed(anders: Partial<NieuwePrestatieafspraakDto> = {}, partij = ravi): Promise<string> {
    const id = await this.make(anders);
    await this.offer(id);
    await this.sign(id, partij);
    await this.sign(id, fenna);
    return id;
  }

  /** In whole euros, per soort of account and year. */
  async saldi(): Promise<Record<string, number>> {
    const vraag = `SELECT r.soort || ' ' || r.jaar AS wat, sum(s.saldo_in_centen)::float8 / 100 AS euros
      FROM prestatiefinanciering.grootboekrekening r JOIN prestatiefinanciering.saldo s ON s.rekening_id = r.id
      WHERE r.soort <> 'toezegging' AND r.programma_id = $1 GROUP BY 1 ORDER BY 1`;
    const rijen = await this.proef.db.as(fenna, async (tx) => {
      const uit: { wat: string; euros: number }[] = await tx.query(vraag, [this.programmaId]);
      return uit;
    });
    return Object.fromEntries(rijen.map(({ wat, euros }) => [wat, euros]));
  }

  sql = <T = Record<string, unknown>>(wie: Actor, text: string, waarden: unknown[] = []): Promise<T[]> =>
    this.proef.db.as(wie, async (tx: Tx) => {
      const uit: T[] = await tx.query(text, waarden);
      return uit;
    });
}
