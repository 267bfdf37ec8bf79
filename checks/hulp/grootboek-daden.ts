// SPDX-License-Identifier: EUPL-1.2
// The steps of T4: what people do to a ledger, what they do again, and what they should not be able to do.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Database, Tx } from '#libs/platform';
import {
  betalingRegels,
  budgetRegels,
  ontvangstRegels,
  rekeningId,
  terugvorderingRegels,
  verplichtingRegels,
  vorderingRegels,
  type Afspraakbedrag,
  type Boeking,
  type Grootboek,
  type NieuweBoeking,
} from '#libs/prestatiefinanciering';
import type { Proefafspraak, Proefprogramma } from '../../test/support/grootboek.js';

const STAPPEN = ['vordering', 'betaling', 'terugvordering', 'ontvangst'] as const;
const OMWEGEN = ['scheef', 'erbij', 'leeg', 'onderNul', 'saldo', 'weg'] as const;

export type Daad = { bron: string; nr: number; jaar: number; bedrag: number } & (
  | { wat: 'verplichting' | 'correctie' | 'herhaal' | 'anders' | (typeof STAPPEN)[number] }
  | { wat: 'omzeil'; hoe: (typeof OMWEGEN)[number] }
);

const bedrag = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 60_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 900_000, max: 3_000_000 }) },
);
const waar = {
  bron: fc.uuid(),
  nr: fc.nat({ max: 99_999 }),
  jaar: fc.integer({ min: 2026, max: 2027 }),
  bedrag,
};
const daad: fc.Arbitrary<Daad> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ ...waar, wat: fc.constant('verplichting' as const) }) },
  { weight: 12, arbitrary: fc.record({ ...waar, wat: fc.constantFrom(...STAPPEN) }) },
  { weight: 4, arbitrary: fc.record({ ...waar, wat: fc.constantFrom('vordering' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...waar,
      wat: fc.constantFrom('correctie' as const, 'herhaal' as const, 'anders' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ ...waar, wat: fc.constant('omzeil' as const), hoe: fc.constantFrom(...OMWEGEN) }),
  },
);

/** The same seed gives the same steps. */
export const newDaden = (n: number, seed: number): Daad[] => fc.sample(daad, { numRuns: n, seed });

const INSERT = `INSERT INTO prestatiefinanciering.boeking (id, soort, bron_id, programma_id, datum, aantal_regels,
  geboekt_door, geboekt_op) VALUES ($1, $2, $3, $4, '2026-06-01', $5, 'proef', now())`;
const REGEL = `INSERT INTO prestatiefinanciering.boekingsregel (boeking_id, regel, rekening_id, bedrag_in_centen)
  VALUES ($1, $2, $3, $4)`;

/** What was tried: booked, booked once more but otherwise, or got round the rules. */
export type Uitkomst = 'geboekt' | 'herhalingAnders' | 'omzeild';

/** Does the steps on one programme. Remembers what was booked, to do it again or to undo it. */
export class Stappen {
  private readonly gedaan: { nieuw: NieuweBoeking; boeking: Boeking }[] = [];

  constructor(
    private readonly db: Database,
    private readonly grootboek: Grootboek,
    private readonly programma: Proefprogramma,
  ) {}

  async budget(): Promise<void> {
    const { jaren, aandelen, budgetInCenten } = this.programma;
    const sleutel = { aandelen, verdeeld: [] };
    const regels = budgetRegels(
      jaren.map((jaar) => ({ jaar, budgetInCenten })),
      sleutel,
    );
    const nieuw = { ...this.van('budget', randomUUID()), regels };
    await this.as((tx) => this.grootboek.book(tx, this.programma.financier, nieuw));
  }

  verplicht(nr: number): Promise<Uitkomst> {
    const { id: afspraakId, versieId, aanbiederId, plafondInCenten } = this.afspraak(nr);
    const jaren = this.programma.jaren.map((jaar) => ({
      jaar,
      wasInCenten: 0,
      wordtInCenten: plafondInCenten,
    }));
    const regels = verplichtingRegels({ afspraakId, organisatieId: aanbiederId }, jaren);
    return this.book(() => Promise.resolve({ ...this.van('verplichting', versieId), regels }));
  }

  vordering(nr: number, bedragInCenten: number): Promise<Uitkomst> {
    const regels = vorderingRegels(this.bedrag(nr, this.programma.jaren[0] ?? 0, bedragInCenten));
    return this.book(() => Promise.resolve({ ...this.van('vordering', randomUUID()), regels }));
  }

  doe(daad: Daad): Promise<Uitkomst> {
    const { wat, nr, bron } = daad;
    if (wat === 'verplichting') return this.verplicht(nr);
    if (wat === 'herhaal') return this.again(nr, 0);
    if (wat === 'anders') return this.again(nr, 1);
    if (wat === 'correctie') return this.undo(nr, bron);
    if (wat === 'omzeil') return this.sneak(daad.hoe, daad);
    return this.step(wat, daad);
  }

  private step(wat: (typeof STAPPEN)[number], { bron, nr, jaar, bedrag: hoeveel }: Daad): Promise<Uitkomst> {
    const van = this.bedrag(nr, jaar, hoeveel);
    return this.book(async (tx) => {
      const nieuw = this.van(wat, bron, jaar);
      if (wat === 'vordering') return { ...nieuw, regels: vorderingRegels(van) };
      if (wat === 'ontvangst') return { ...nieuw, regels: ontvangstRegels(van) };
      const sleutel = await this.grootboek.sleutel(tx, this.programma.id);
      const regels = wat === 'betaling' ? betalingRegels(van, sleutel) : terugvorderingRegels(van, sleutel);
      return { ...nieuw, regels };
    });
  }

  /** The same again answers the same; with another amount it is refused. */
  private async again(nr: number, anders: number): Promise<Uitkomst> {
    const eerder = this.gedaan[nr % this.gedaan.length];
    if (!eerder) return 'geboekt';
    const { nieuw, boeking } = eerder;
    const regels = nieuw.regels.map((regel, i) => ({
      ...regel,
      bedragInCenten: regel.bedragInCenten + (i === 0 ? -anders : i === 1 ? anders : 0),
    }));
    const uitkomst = await this.as((tx) =>
      this.grootboek.book(tx, this.programma.financier, { ...nieuw, regels }),
    );
    return uitkomst?.id === boeking.id && anders === 0 ? 'geboekt' : 'herhalingAnders';
  }

  private async undo(nr: number, bronId: string): Promise<Uitkomst> {
    const eerder = this.gedaan[nr % this.gedaan.length];
    if (!eerder) return 'geboekt';
    const terug = { boekingId: eerder.boeking.id, bronId, datum: '2026-06-01' };
    await this.as((tx) => this.grootboek.reverse(tx, this.programma.financier, terug));
    return 'geboekt';
  }

  /** By hand-written SQL of the application role. Every one of these must fail. */
  private async sneak(hoe: (typeof OMWEGEN)[number], { nr, jaar, bedrag: hoeveel }: Daad): Promise<Uitkomst> {
    const { id: programmaId } = this.programma;
    const afspraak = this.afspraak(nr);
    const van = { jaar, organisatieId: afspraak.aanbiederId, afspraakId: afspraak.id };
    const verplicht = rekeningId(programmaId, { soort: 'verplicht', ...van });
    const teBetalen = rekeningId(programmaId, { soort: 'te-betalen', ...van });
    const ruimte = rekeningId(programmaId, { soort: 'ruimte', jaar });
    const eerder = this.gedaan[nr % this.gedaan.length]?.boeking.id ?? randomUUID();
    const write = async (tx: Tx, regels: [string, number][]): Promise<void> => {
      const id = randomUUID();
      await tx.query(INSERT, [id, 'vordering', randomUUID(), programmaId, 2]);
      // In the order in which everybody locks the balances: T4 tries to get round the rules, not to let others wait.
      const opVolgorde = regels.toSorted(([a], [b]) => (a < b ? -1 : 1));
      for (const [i, [rekening, som]] of opVolgorde.entries())
        await tx.query(REGEL, [id, i + 1, rekening, som]);
    };
    await this.as(async (tx) => {
      if (hoe === 'scheef')
        await write(tx, [
          [ruimte, 1],
          [verplicht, 1],
        ]);
      if (hoe === 'leeg') await write(tx, []);
      if (hoe === 'onderNul')
        await write(tx, [
          [verplicht, -99_000_000 - hoeveel],
          [teBetalen, 99_000_000 + hoeveel],
        ]);
      if (hoe === 'saldo') await tx.query('UPDATE prestatiefinanciering.saldo SET saldo_in_centen = 1');
      if (hoe === 'weg') await tx.query('DELETE FROM prestatiefinanciering.boeking WHERE id = $1', [eerder]);
      if (hoe === 'erbij')
        for (const [i, som] of [-1, 1].entries()) await tx.query(REGEL, [eerder, 90 + i, ruimte, som]);
    });
    return 'omzeild';
  }

  private async book(maak: (tx: Tx) => Promise<NieuweBoeking>): Promise<Uitkomst> {
    const klaar = await this.as(async (tx) => {
      const nieuw = await maak(tx);
      return { nieuw, boeking: await this.grootboek.book(tx, this.programma.financier, nieuw) };
    });
    if (klaar.boeking) this.gedaan.push({ nieuw: klaar.nieuw, boeking: klaar.boeking });
    return 'geboekt';
  }

  private as<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.as(this.programma.financier, work);
  }

  private afspraak(nr: number): Proefafspraak {
    const { afspraken } = this.programma;
    return afspraken[nr % afspraken.length] as Proefafspraak;
  }

  private van(soort: NieuweBoeking['soort'], bronId: string, jaar = 2026): Omit<NieuweBoeking, 'regels'> {
    return { soort, bronId, programmaId: this.programma.id, datum: `${String(jaar)}-06-01` };
  }

  private bedrag(nr: number, jaar: number, bedragInCenten: number): Afspraakbedrag {
    const { id: afspraakId, aanbiederId: organisatieId } = this.afspraak(nr);
    return { jaar, afspraakId, organisatieId, bedragInCenten };
  }
}
