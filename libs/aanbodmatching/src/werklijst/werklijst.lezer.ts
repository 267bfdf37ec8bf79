// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Klok, datumVan, invalid, type Actor } from '#libs/kernel';
import { Database, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import type { Behandelaar } from '../behandelaar/behandelaar.entity.js';
import { readBehandelaars } from '../behandelaar/behandelaar.lezer.js';
import { teamVan } from '../behandelaar/behandelaar.rules.js';
import { Hulpvraag } from '../hulpvraag/hulpvraag.entity.js';
import { Sleutelkast, type Sleutelbos } from '../persoon/sleutelbos.js';
import type { HulpvraagStatus } from '../verloop/hulpvraag-verloop.rules.js';
import type { WerklijstFilter, WerklijstQuery } from './werklijst.query.js';
import { plaatsVan, waarnemingVan, werkVan, type Werk } from './werklijst.rules.js';
import { conditionsOf, toPageQuery, type Omstandigheid } from './werklijst.selectie.js';
import type { AantallenWeergave, WerklijstrijWeergave, WieWeergave } from './werklijst.weergave.js';

const DAG = 86_400_000;

/** Counts by status, by owner and in all, in one pass. Its last value is the moment. */
const COUNTS = (waar: string, nu: number): string => `WITH rij AS MATERIALIZED (
    SELECT h.status, h.eigenaar, h.uiterlijk_op < $${nu} AS te_laat FROM aanbodmatching.hulpvraag h WHERE ${waar})
  SELECT status, eigenaar, count(*)::int AS aantal, (count(*) FILTER (WHERE te_laat))::int AS "teLaat"
  FROM rij GROUP BY GROUPING SETS ((status), (eigenaar), ()) ORDER BY status, eigenaar`;

interface Telling {
  status: HulpvraagStatus | null;
  eigenaar: string | null;
  aantal: number;
  teLaat: number;
}

/** Work lists of a region, for its coordinators. */
@Injectable()
export class WerklijstLezer {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Sleutelkast,
  ) {}

  /** A page under the order that is asked. */
  async list(actor: Actor, query: WerklijstQuery): Promise<Pagina<WerklijstrijWeergave>> {
    const { sorteer = 'ingediend', richting = 'oplopend', aantal } = query;
    const volgorde = { sorteer, richting };
    const na = plaatsVan(decodeCursor(query.cursor, ['op', 'id', 'sorteer', 'richting']), volgorde);
    return this.db.as(actor, async (tx) => {
      const omstandigheid = await this.look(tx, actor, query);
      const waar = conditionsOf(query, omstandigheid);
      const opties = { alleenOpen: query.status === undefined, aantal: aantal + 1 };
      const { sql, waarden } = toPageQuery(waar, volgorde, na, opties);
      const plaatsen: { id: string; op: string }[] = await tx.query(sql, waarden);
      const rijen = await tx.findBy(Hulpvraag, { id: In(plaatsen.map(({ id }) => id)) });
      const bos = await this.kast.take(tx, rijen);
      const weergaven = new Map(rijen.map((rij) => [rij.id, toWeergave(rij, bos, omstandigheid)]));
      const { gegevens, volgende } = toPagina(
        plaatsen,
        aantal,
        ({ op, id }) => ({ op, id, ...volgorde }),
        ({ id }) => weergaven.get(id),
      );
      return { gegevens: gegevens.filter((rij) => rij !== undefined), volgende };
    });
  }

  /** How many there are of each kind, of what this filter shows. */
  async count(actor: Actor, filter: WerklijstFilter): Promise<AantallenWeergave> {
    return this.db.as(actor, async (tx) => {
      const omstandigheid = await this.look(tx, actor, filter);
      const { sql, waarden } = conditionsOf(filter, omstandigheid);
      const tellingen: Telling[] = await tx.query(COUNTS(sql, waarden.length + 1), [
        ...waarden,
        omstandigheid.nu,
      ]);
      return toAantallen(tellingen, omstandigheid);
    });
  }

  private async look(tx: Tx, actor: Actor, { eigenaar }: WerklijstFilter): Promise<Omstandigheid> {
    const { regio = '' } = actor;
    const nu = this.klok.nu();
    const behandelaars = await readBehandelaars(tx, regio);
    const werk = eigenaar === undefined ? null : toWerk(eigenaar, actor, { regio, nu, behandelaars });
    return { regio, nu, behandelaars, werk };
  }
}

function toWerk(
  eigenaar: string,
  { subject }: Actor,
  { regio, nu, behandelaars }: Omit<Omstandigheid, 'werk'>,
): Werk {
  const vast: Record<string, string> = { ik: subject, niemand: teamVan(regio) };
  const doet = vast[eigenaar] ?? behandelaars.find(({ id }) => id === eigenaar.toLowerCase())?.subject;
  if (doet === undefined)
    throw invalid([{ pad: 'eigenaar', melding: 'Dit is geen behandelaar van uw regio.' }]);
  return werkVan(doet, regio, behandelaars, datumVan(nu));
}

const nameOf = (subject: string | null, behandelaars: readonly Behandelaar[]): WieWeergave | null => {
  const wie = behandelaars.find((een) => een.subject === subject);
  return wie === undefined ? null : { id: wie.id, naam: wie.naam };
};

function toWeergave(
  h: Hulpvraag,
  bos: Sleutelbos,
  { regio, nu, behandelaars }: Omstandigheid,
): WerklijstrijWeergave {
  const { id, kenmerk, status, aanZet, stap, uiterlijkOp, versie, themas, herkomst } = h;
  const { tekst, ondernemingNaam } = bos.unseal('hulpvraag', id, h);
  const { doet, namens } = waarnemingVan(h.eigenaar, regio, behandelaars, datumVan(nu));
  return {
    ...{ id, kenmerk, status, aanZet, stap, uiterlijkOp, versie, themas, herkomst, tekst, ondernemingNaam },
    teLaat: uiterlijkOp !== null && uiterlijkOp < nu,
    dagenOpen: Math.max(0, Math.floor((nu.getTime() - h.ingediendOp.getTime()) / DAG)),
    behandelaar: nameOf(doet, behandelaars),
    namens: nameOf(namens, behandelaars),
    ...{ gemeentecode: h.gemeentecode, sbi: h.sbi, ingediendOp: h.ingediendOp, gewijzigdOp: h.gewijzigdOp },
  };
}

function toAantallen(tellingen: Telling[], { regio, nu, behandelaars }: Omstandigheid): AantallenWeergave {
  const perWie = new Map<string | null, { aantal: number; teLaat: number }>();
  const perStatus = tellingen.flatMap(({ status, aantal, teLaat }) =>
    status === null ? [] : [{ status, aantal, teLaat }],
  );
  for (const { eigenaar, aantal, teLaat } of tellingen.filter((een) => een.eigenaar !== null)) {
    const { doet } = waarnemingVan(eigenaar ?? '', regio, behandelaars, datumVan(nu));
    const tot = perWie.get(doet) ?? { aantal: 0, teLaat: 0 };
    perWie.set(doet, { aantal: tot.aantal + aantal, teLaat: tot.teLaat + teLaat });
  }
  const { aantal = 0, teLaat = 0 } =
    tellingen.find(({ status, eigenaar }) => status === null && eigenaar === null) ?? {};
  const perBehandelaar = [...perWie].map(([doet, telling]) => ({
    behandelaar: nameOf(doet, behandelaars),
    ...telling,
  }));
  return { aantal, teLaat, perStatus, perBehandelaar };
}
