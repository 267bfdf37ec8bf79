// SPDX-License-Identifier: EUPL-1.2
import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { Klok, SYSTEEM, datumVan, type Actor } from '#libs/kernel';
import {
  gebiedenVan,
  type Aanbod as AanbodInhoud,
  type Gebieden,
  type MatchIndex,
} from '#libs/matching-engine';
import { Configuratie, Database } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import { In, IsNull, MoreThanOrEqual, Not } from 'typeorm';
import type { NieuwAanbod } from '../aanbod/aanbod-invoer.dto.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { toOnderneming } from '../hulpvraag/hulpvraag.rules.js';
import { themasVan } from '../onvervuld/onvervuld.rules.js';
import { Sleutelkast } from '../persoon/sleutelbos.js';
import { Thesaurushouder } from '../thesaurus/thesaurushouder.js';
import type { AanbodOntwerp, BereikWeergave } from './bereik.dto.js';
import { outcomeOf, toBereik, zonderVoorwaarden, type Uitkomst } from './bereik.rules.js';
import { Bereikindex } from './bereikindex.js';
import { OntwerpLezer } from './ontwerp.lezer.js';

const DAGEN = 365;
const DAG_MS = 86_400_000;
/** The newest ones: more would say the same and take longer. */
const HOOGSTENS = 2_000;
/** So many are reckoned before others of this process get their turn. */
const PER_BEURT = 25;

interface Gelezen {
  hulpvraag: Hulpvraag;
  tekst: string;
}

/**
 * Says how many recent hulpvragen an offer would reach, reckoned by the engine that matches them. What was asked is read in
 * memory and forgotten; only figures leave, see `tellingVan`.
 */
@Injectable()
export class BereikService {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
    private readonly ontwerpen: OntwerpLezer,
    private readonly index: Bereikindex,
    private readonly thesaurus: Thesaurushouder,
  ) {}

  /** Of an offer of one's own with a change laid over it. */
  async ofBestaand(actor: Actor, id: string, ontwerp: AanbodOntwerp): Promise<BereikWeergave> {
    return this.measure(await this.ontwerpen.ofBestaand(actor, id, ontwerp));
  }

  /** Of one that is not there yet. */
  async ofNieuw(actor: Actor, invoer: NieuwAanbod): Promise<BereikWeergave> {
    return this.measure(await this.ontwerpen.ofNieuw(actor, invoer));
  }

  private async measure(aanbod: AanbodInhoud): Promise<BereikWeergave> {
    const nu = this.klok.nu();
    const sinds = new Date(nu.getTime() - DAGEN * DAG_MS);
    const { gemeenten, regios, namen } = await this.stamgegevens.gebieden();
    const gebieden = gebiedenVan(gemeenten, regios, namen);
    const gelezen = await this.read(regiosOf(aanbod, gemeenten, regios, gebieden), sinds);
    const uitkomsten = await this.index.with(aanbod, gebieden, (index) =>
      this.reckon(index, aanbod, gelezen),
    );
    const { perRegio, ...figuren } = toBereik(uitkomsten, this.config.statussleutelGeheim);
    return {
      ...{ van: datumVan(sinds), tot: datumVan(nu), ...figuren },
      perRegio: perRegio.map(({ code, aantal }) => ({ code, naam: namen[code] ?? code, aantal })),
    };
  }

  /** As the worker: of these rows nothing but figures is answered. */
  private read(regios: readonly string[], sinds: Date): Promise<Gelezen[]> {
    return this.db.as(SYSTEEM, async (tx) => {
      const rijen = await tx.find(Hulpvraag, {
        where: {
          regio: In(regios),
          ingediendOp: MoreThanOrEqual(sinds),
          status: Not(In(['vastgehouden', 'afgewezen', 'gewist'])),
          samengevoegdMet: IsNull(),
        },
        order: { ingediendOp: 'DESC' },
        take: HOOGSTENS,
      });
      const bos = await this.kast.take(tx, rijen);
      return rijen.flatMap((hulpvraag) => {
        const { tekst } = bos.unseal('hulpvraag', hulpvraag.id, hulpvraag);
        return tekst === null ? [] : [{ hulpvraag, tekst }];
      });
    });
  }

  private async reckon(
    index: MatchIndex,
    aanbod: AanbodInhoud,
    gelezen: readonly Gelezen[],
  ): Promise<Uitkomst[]> {
    const eerst = await this.matchAll(index, aanbod.id, gelezen);
    const afgevallen = gelezen.filter((_, nr) => eerst[nr]?.regel !== null);
    index.upsert(zonderVoorwaarden(aanbod));
    const ruim = await this.matchAll(index, aanbod.id, afgevallen);
    const zouPassen = new Set(ruim.filter(({ past }) => past).map(({ hulpvraagId }) => hulpvraagId));
    return eerst.map((een) => ({ ...een, regel: zouPassen.has(een.hulpvraagId) ? een.regel : null }));
  }

  private async matchAll(
    index: MatchIndex,
    aanbodId: string,
    gelezen: readonly Gelezen[],
  ): Promise<Uitkomst[]> {
    const peildatum = datumVan(this.klok.nu());
    const peil = { peildatum, deMinimisPlafond: this.config.deMinimisPlafond };
    const uitkomsten: Uitkomst[] = [];
    for (const [nr, { hulpvraag, tekst }] of gelezen.entries()) {
      const { id, taal, themas, regio } = hulpvraag;
      const vraag = { id, taal, tekst, themas, onderneming: toOnderneming(hulpvraag, peildatum) };
      const uitkomst = outcomeOf(index.placeOf(aanbodId, vraag, peil));
      const over = uitkomst.past ? themasVan(themas, this.thesaurus.lezer.read(tekst)) : [];
      uitkomsten.push({ hulpvraagId: id, regio, themas: over, ...uitkomst });
      if (nr % PER_BEURT === PER_BEURT - 1) await setImmediate();
    }
    return uitkomsten;
  }
}

/** The regions in which the offer holds somewhere; municipalities of no region are those of LANDELIJK. */
function regiosOf(
  { voorwaarden: { gebied } }: AanbodInhoud,
  gemeenten: readonly { gemeentecode: string }[],
  regios: Readonly<Record<string, readonly string[]>>,
  gebieden: Gebieden,
): string[] {
  const regioVan = new Map(
    Object.entries(regios).flatMap(([code, leden]) => leden.map((lid) => [lid, code])),
  );
  const holds = (gemeentecode: string): boolean =>
    gebied.some((code) => gebieden.codesVan(gemeentecode)?.has(code) === true);
  const alle = [...new Set([...gemeenten.map(({ gemeentecode }) => gemeentecode), ...regioVan.keys()])];
  return [...new Set(alle.filter(holds).map((gemeente) => regioVan.get(gemeente) ?? LANDELIJK))];
}
