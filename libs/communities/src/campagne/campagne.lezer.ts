// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, datumVan, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import type { CampagnesQuery } from './campagne.dto.js';
import { Campagne } from './campagne.entity.js';
import { findEigen } from './campagne.opslag.js';
import { eindeVan } from './campagne.rules.js';
import type {
  CampagneKort,
  CampagneVoorbeeldWeergave,
  CampagneWeergave,
  EffectWeergave,
} from './campagne.weergave.js';
import { composeCampagne, overlinkOf, vraaglinkOf } from './campagnebericht.js';
import { assessEffect } from './effect.rules.js';

const TELLING = `SELECT genodigd, controle, genodigd_vroeg AS "genodigdVroeg", controle_vroeg AS "controleVroeg", mails, verzonden
  FROM communities.campagne_telling($1)`;
const OVER = `SELECT (SELECT b.titel FROM communities.bijeenkomst b WHERE b.id = $1) AS bijeenkomst,
  (SELECT c.naam FROM communities.community c WHERE c.id = $2) AS community`;
// The database keeps microseconds, which a Date does not.
const NA = `(date_trunc('milliseconds', c.gemaaktOp), c.id) < (:op::timestamptz, :id::uuid)`;
const AFGESCHERMD = {
  uitkomst: 'afgeschermd',
  woorden:
    'Een van de aantallen is kleiner dan 5. Daarachter kan men een bedrijf herkennen, daarom staat het er niet.',
  verschil: null,
} as const;

const GESTOPT = {
  uitkomst: 'gestopt',
  woorden: 'Deze campagne is gestopt voordat er was gemeten. Over het effect is niets te zeggen.',
  verschil: null,
} as const;

interface Telling {
  genodigd: number | null;
  controle: number | null;
  genodigdVroeg: number | null;
  controleVroeg: number | null;
  mails: number | null;
  verzonden: number | null;
}

const DATUM = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });

/** Campaigns of a region, and what was measured elsewhere. */
@Injectable()
export class CampagneLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly config: Configuratie,
  ) {}

  /** Newest first. */
  list(actor: Actor, { wiens = 'eigen', cursor, aantal }: CampagnesQuery): Promise<Pagina<CampagneKort>> {
    const na = decodeCursor(cursor, ['op', 'id']);
    return this.db.as(actor, async (tx) => {
      const vraag = tx.createQueryBuilder(Campagne, 'c').orderBy({ 'c.gemaaktOp': 'DESC', 'c.id': 'DESC' });
      if (wiens === 'eigen') vraag.where('c.regio = :regio', { regio: actor.regio ?? '' });
      else vraag.where(`(c.regio = :regio OR c.status = 'gemeten')`, { regio: actor.regio ?? '' });
      if (na) vraag.andWhere(NA, na);
      const rijen = await vraag.limit(aantal + 1).getMany();
      const kort = new Map<string, CampagneKort>();
      for (const rij of rijen.slice(0, aantal)) kort.set(rij.id, await this.short(tx, rij));
      return toPagina(
        rijen,
        aantal,
        ({ gemaaktOp, id }) => ({ op: gemaaktOp.toISOString(), id }),
        ({ id }) => kort.get(id) as CampagneKort,
      );
    });
  }

  /** Throws `niet-gevonden`. */
  read(actor: Actor, id: string): Promise<CampagneWeergave> {
    return this.db.as(actor, async (tx) => {
      const campagne = await tx.findOneBy(Campagne, { id });
      if (!campagne) throw notFound('Deze campagne');
      const { zaad: _zaad, gemaaktOp: _op, gewijzigdDoor: _door, gewijzigdOp: _wanneer, ...rest } = campagne;
      return { ...rest, ...(await this.short(tx, campagne)), eigen: campagne.regio === actor.regio };
    });
  }

  /** The mail as it would go out now, in both languages. */
  async preview(actor: Actor, id: string): Promise<CampagneVoorbeeldWeergave> {
    const campagne = await this.db.as(actor, (tx) => findEigen(tx, actor, id));
    const { namen } = await this.stamgegevens.gebieden();
    const regio = namen[campagne.regio] ?? campagne.regio;
    const { publiekeUrl } = this.config;
    const mails = (['nl', 'en'] as const).map((taal) => {
      const links = {
        ...{ vraag: vraaglinkOf(publiekeUrl, taal, id), over: overlinkOf(publiekeUrl, taal, campagne) },
        afmelden: `${publiekeUrl}${taal === 'en' ? '/en' : ''}/campagne-afmelding`,
      };
      const { onderwerp, tekst } = composeCampagne(taal, campagne, regio, links);
      return { taal, onderwerp, tekst };
    });
    return { mails };
  }

  private async short(tx: Tx, campagne: Campagne): Promise<CampagneKort> {
    const { id, regio, naam, status, thema, geplandOp, verstuurdOp, communityId, bijeenkomstId } = campagne;
    const [over]: { bijeenkomst: string | null; community: string | null }[] = await tx.query(OVER, [
      ...[bijeenkomstId, communityId],
    ]);
    return {
      ...{ id, regio, naam, status, thema, geplandOp, verstuurdOp },
      over: over?.bijeenkomst ?? over?.community ?? null,
      effect: await this.effect(tx, campagne),
    };
  }

  private async effect(tx: Tx, campagne: Campagne): Promise<EffectWeergave | null> {
    const { id, status, verstuurdOp, vensterDagen } = campagne;
    const tot = eindeVan(verstuurdOp, vensterDagen);
    const [telling]: Telling[] = await tx.query(TELLING, [id]);
    if (tot === null || !telling) return null;
    const { mails, verzonden } = telling;
    const gezien = { ...armenOf(telling), tot, mails, verzonden };
    if (status === 'gestopt') return { ...gezien, ...blind(gezien), ...GESTOPT };
    if (!isVolledig(telling)) return { ...gezien, ...AFGESCHERMD };
    const effect = assessEffect({
      genodigd: { vroeg: telling.genodigdVroeg, totaal: telling.genodigd },
      controle: { vroeg: telling.controleVroeg, totaal: telling.controle },
      tot: status === 'verstuurd' ? this.until(tot) : null,
    });
    return { ...gezien, ...(status === 'verstuurd' ? blind(gezien) : {}), ...effect };
  }

  /** As it is written; the day after when it is over and the round has not come by. */
  private until(tot: Date): string {
    const later = tot > this.klok.nu() ? tot : this.klok.nu();
    return DATUM.format(new Date(`${datumVan(later)}T12:00:00Z`));
  }
}

type Volledig = { [K in keyof Telling]: K extends 'mails' | 'verzonden' ? Telling[K] : number };

const isVolledig = (telling: Telling): telling is Volledig =>
  ![telling.genodigd, telling.controle, telling.genodigdVroeg, telling.controleVroeg].includes(null);

const armenOf = ({ genodigd, controle, genodigdVroeg, controleVroeg }: Telling): Armen => ({
  genodigd: { bedrijven: genodigd, vroegen: genodigdVroeg },
  controle: { bedrijven: controle, vroegen: controleVroeg },
});

type Armen = Pick<EffectWeergave, 'genodigd' | 'controle'>;

/** Nobody looks at the score while it is played: who stops when it looks well, measures chance. */
const blind = ({ genodigd, controle }: Armen): Armen => ({
  genodigd: { ...genodigd, vroegen: null },
  controle: { ...controle, vroegen: null },
});
