// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { SYSTEEM } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { IndicatorLezer } from '../indicator/indicator.lezer.js';
import { Effectlezer } from '../effect/effectlezer.js';
import { ONBEKEND } from '../kubus/kubus.rules.js';
import type { Bewaard } from './bewaard.rules.js';
import type { Rapportbronnen } from './grond.js';
import { canoniek, type Eenheid, type Rapportdefinitie, type Rapporteffect } from './inhoud.js';
import { sha256Van } from './rapport.rules.js';

const AANTALLEN = `SELECT b.regio, sum(b.aantal)::integer AS aantal FROM impactverantwoording.bedrijvenaantal b
  WHERE b.peiljaar = (SELECT max(x.peiljaar) FROM impactverantwoording.bedrijvenaantal x WHERE x.peiljaar <= $1)
  GROUP BY 1 ORDER BY 1`;
const KEEP = `INSERT INTO impactverantwoording.rapportbron (editie_id, naam, inhoud, sha256) VALUES ($1, $2, $3, $4)
  ON CONFLICT DO NOTHING`;
const FORGET = 'DELETE FROM impactverantwoording.rapportbron WHERE editie_id = $1 AND naam = $2';
const READ =
  'SELECT naam, inhoud, sha256 FROM impactverantwoording.rapportbron WHERE editie_id = $1 ORDER BY naam';

const GROOTTEN = {
  micro: 'Micro (tot 10)',
  klein: 'Klein (10 tot 50)',
  middelgroot: 'Middelgroot (50 tot 250)',
  groot: 'Groot',
};
/** What an answer is counted in, behind the name of what is asked. */
const IN: Record<Eenheid, string> = {
  ...{ aantal: '', dagen: ' (dagen)', centen: ' (centen)', aandeel: ' (deel van 1)', score: ' (cijfer)' },
};
const MOMENTEN = {
  ...{ start: 'Bij de start', '6-maanden': 'Na 6 maanden' },
  ...{ '12-maanden': 'Na 12 maanden', '24-maanden': 'Na 24 maanden' },
};

/** What does not come from the log: taken over once per edition, so that it can be counted again when all of it changed. */
@Injectable()
export class Bronnen {
  constructor(
    private readonly stamgegevens: StamgegevensFacade,
    private readonly effectlezer: Effectlezer,
    private readonly indicatoren: IndicatorLezer,
  ) {}

  /** Names of codes, as they are now; ask before a transaction. */
  async namen(): Promise<Rapportbronnen['namen']> {
    const { namen } = await this.stamgegevens.gebieden();
    const themas = await this.stamgegevens.themas();
    const indicatoren = await this.indicatoren.all(SYSTEEM);
    const onbekend = { [ONBEKEND]: 'Onbekend' };
    return {
      regio: { ...namen, [LANDELIJK]: 'Buiten de regio’s' },
      thema: { ...Object.fromEntries(themas.map(({ code, naam }) => [code, naam])), ...onbekend },
      grootteklasse: { ...GROOTTEN, ...onbekend },
      sectie: onbekend,
      moment: MOMENTEN,
      indicator: Object.fromEntries(indicatoren.map((een) => [een.code, `${een.naam}${IN[een.eenheid]}`])),
    };
  }

  /** As `systeem`, and as often as you like: the first time counts. `tot` is the number of the log up to which it counts. */
  async keep(
    tx: Tx,
    van: { id: string; definitie: Rapportdefinitie; tot: number },
    namen: Rapportbronnen['namen'],
  ): Promise<void> {
    const { id, definitie, tot } = van;
    const aantallen: unknown[] = await tx.query(AANTALLEN, [Number(definitie.totKwartaal.slice(0, 4))]);
    await put(tx, id, 'bedrijvenaantallen', canoniek(aantallen));
    await put(tx, id, 'effecten', canoniek(await this.effecten(tx, definitie, tot)));
    await put(tx, id, 'namen', canoniek(namen));
  }

  /** As `systeem`. A design is of a thema in the whole country: of one regio or programme it says nothing. */
  async effecten(
    tx: Tx,
    { regios, themas, programmaId }: Rapportdefinitie,
    tot: number,
  ): Promise<Rapporteffect[]> {
    if (regios.length > 0 || programmaId !== null) return [];
    const vaste = (await this.effectlezer.fixed(tx, tot)).filter(
      ({ ontwerp: { thema } }) => themas.length === 0 || themas.includes(thema),
    );
    const effecten: Rapporteffect[] = [];
    for (const vast of vaste) {
      const { thema, uitkomst, eenheid } = vast.ontwerp;
      const uitspraak = await this.effectlezer.assess(tx, vast, tot);
      const context = await this.effectlezer.context(tx, thema, tot);
      effecten.push({ thema, uitkomst, eenheid, uitspraak, ...(context.length > 0 && { context }) });
    }
    return effecten;
  }

  async read(tx: Tx, editieId: string): Promise<Bewaard> {
    const rijen: { naam: string; inhoud: string; sha256: string }[] = await tx.query(READ, [editieId]);
    return Object.fromEntries(rijen.map(({ naam, ...rest }) => [naam, rest]));
  }

  /** The stand that sealing would add; of an edition that is built again another one. */
  async keepStand(tx: Tx, editieId: string, tekst: string): Promise<void> {
    await tx.query(FORGET, [editieId, 'publicatiestand']);
    await put(tx, editieId, 'publicatiestand', tekst);
  }
}

const put = (tx: Tx, editieId: string, naam: string, tekst: string): Promise<unknown> =>
  tx.query(KEEP, [editieId, naam, tekst, sha256Van(tekst)]);
