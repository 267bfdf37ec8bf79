// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { datumVan, type Actor } from '#libs/kernel';
import { Database, Medewerkernamen, decodeCursor, toPagina, type Pagina, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { In, IsNull } from 'typeorm';
import { withBetaling } from './betaalstand.js';
import type { DeclaratiesQuery } from './declaratie.dto.js';
import { Declaratie, Declaratiebezwaar } from './declaratie.entity.js';
import { findDeclaratie, readBeslisser } from './declaratie.opslag.js';
import { beurtVan, bezwaarTot } from './declaratie.rules.js';
import type { DeclaratieRij, DeclaratieWeergave, DeclaratieregelWeergave } from './declaratie.weergave.js';
import { dadenBij, hindernissen } from './wie.rules.js';

/** What is known of one without its payment. */
type Kort = Omit<DeclaratieRij, 'betaling'>;

const REGELS = `SELECT r.prestatie_id AS "prestatieId", i.code AS "indicatorCode", i.naam AS indicator,
    p.prestatiedatum::text, p.aantal, p.regio, p.thema, r.bedrag_in_centen::float8 AS "bedragInCenten", r.besluit, r.reden,
    r.toelichting, NOT r.houdt_vast AS "isVrij"
  FROM prestatiefinanciering.declaratieregel r JOIN prestatiefinanciering.prestatie p ON p.id = r.prestatie_id
    JOIN prestatiefinanciering.indicator i ON i.id = p.indicator_id
  WHERE r.declaratie_id = $1 ORDER BY i.volgorde, p.prestatiedatum, p.id`;

/** Reading declaraties: those of one's own, or those of programmes that one pays for. */
@Injectable()
export class DeclaratieLezer {
  constructor(
    private readonly db: Database,
    private readonly stamgegevens: StamgegevensFacade,
    private readonly medewerkers: Medewerkernamen,
  ) {}

  /** The last one sent in first. */
  async list(actor: Actor, { status, cursor, aantal }: DeclaratiesQuery): Promise<Pagina<DeclaratieRij>> {
    const na = decodeCursor(cursor, ['ingediendOp', 'id']);
    const { namen } = await this.stamgegevens.gebieden();
    const pagina = await this.db.as(actor, async (tx) => {
      const vraag = tx
        .createQueryBuilder(Declaratie, 'd')
        .orderBy('d.ingediendOp', 'DESC')
        .addOrderBy('d.id', 'DESC');
      if (status !== undefined) vraag.andWhere('d.status = :status', { status });
      if (na) vraag.andWhere('(d.ingediendOp, d.id) < (:ingediendOp, :id)', na);
      const rijen = await vraag.take(aantal + 1).getMany();
      const open = await openBezwaren(tx, rijen);
      const waar = ({ ingediendOp, id }: Declaratie) => ({ ingediendOp: ingediendOp.toISOString(), id });
      const { gegevens, volgende } = toPagina(rijen, aantal, waar, (rij) => rij);
      const uit: Kort[] = [];
      for (const rij of gegevens)
        uit.push(await this.toRij(tx, actor, rij, { namen, open: open.has(rij.id) }));
      return { gegevens: uit, volgende };
    });
    return { ...pagina, gegevens: await withBetaling(this.db, pagina.gegevens) };
  }

  /** Throws `niet-gevonden`. */
  async read(actor: Actor, id: string): Promise<DeclaratieWeergave> {
    const gelezen = await this.find(actor, id);
    const { ingediendDoor, beoordeeldDoor, goedgekeurdDoor, terugdraaienGevraagdDoor } = gelezen;
    const wie = [ingediendDoor, beoordeeldDoor, goedgekeurdDoor, terugdraaienGevraagdDoor];
    const naam = await this.medewerkers.of(actor, wie);
    return {
      ...gelezen,
      ...{ ingediendDoor: naam(ingediendDoor), beoordeeldDoor: naam(beoordeeldDoor) },
      goedgekeurdDoor: naam(goedgekeurdDoor),
      terugdraaienGevraagdDoor: naam(terugdraaienGevraagdDoor),
    };
  }

  private async find(actor: Actor, id: string): Promise<DeclaratieWeergave> {
    const { namen } = await this.stamgegevens.gebieden();
    const gevonden = await this.db.as(actor, async (tx) => {
      const rij = await findDeclaratie(tx, id);
      const bezwaar = await tx.findOneBy(Declaratiebezwaar, { declaratieId: id });
      const open = bezwaar !== null && bezwaar.besluit === null;
      const regels: DeclaratieregelWeergave[] = await tx.query(REGELS, [id]);
      const kort = await this.toRij(tx, actor, rij, { namen, open });
      return {
        ...kort,
        ...wieEnWat(rij, actor.rol === 'financier'),
        regels: mayKnow(rij, actor) ? regels : regels.map(withoutBesluit),
        rapportageminuten: rij.rapportageminuten,
        ...{ hash: rij.hash, bezwaarTot: bezwaartijd(rij), bezwaar: bezwaar && toBezwaar(bezwaar) },
      };
    });
    const [een] = await withBetaling(this.db, [gevonden]);
    return een ?? { ...gevonden, betaling: null };
  }

  private async toRij(
    tx: Tx,
    actor: Actor,
    rij: Declaratie,
    { namen, open }: { namen: Record<string, string>; open: boolean },
  ): Promise<Kort> {
    const { id, nummer, afspraakId, programmaId, aanbiederId, regio, jaar, van, tot, status, versie } = rij;
    const { bedragInCenten, ingediendOp } = rij;
    const organisatie = aanbiederId === null ? null : await this.stamgegevens.organisatie(aanbiederId, tx);
    const partij = organisatie?.naam ?? namen[regio ?? ''] ?? regio ?? 'onbekend';
    return {
      ...{ id, nummer, afspraakId, programmaId, aanbiederId, regio, partij, jaar, van, tot, status, versie },
      ...{ beurt: beurtVan(status), bedragInCenten, ingediendOp },
      toegekendInCenten: mayKnow(rij, actor) ? rij.toegekendInCenten : null,
      daden: await dadenVan(tx, actor, rij, open),
    };
  }
}

async function dadenVan(
  tx: Tx,
  actor: Actor,
  rij: Declaratie,
  open: boolean,
): Promise<DeclaratieRij['daden']> {
  if (actor.rol !== 'financier') return [];
  const wie = await readBeslisser(tx, actor, rij);
  return dadenBij(rij.status, rij, open).map((daad) => ({
    daad,
    hindernissen: hindernissen(daad, wie, rij),
  }));
}

async function openBezwaren(tx: Tx, rijen: readonly Declaratie[]): Promise<ReadonlySet<string>> {
  const declaratieId = In(rijen.map(({ id }) => id));
  const open = await tx.findBy(Declaratiebezwaar, { declaratieId, besluit: IsNull() });
  return new Set(open.map((een) => een.declaratieId));
}

/** What one person found is no decision yet. */
const mayKnow = ({ status }: Declaratie, { rol }: Actor): boolean =>
  rol === 'financier' || status !== 'beoordeeld';

const withoutBesluit = (regel: DeclaratieregelWeergave): DeclaratieregelWeergave => ({
  ...regel,
  ...{ besluit: null, reden: null, toelichting: null },
});

function wieEnWat(rij: Declaratie, alles: boolean) {
  const { goedgekeurdOp, teruggedraaidOp } = rij;
  const niemand = {
    ingediendDoor: null,
    beoordeeldDoor: null,
    goedgekeurdDoor: null,
    terugdraaienGevraagdDoor: null,
  };
  const verborgen = {
    ...niemand,
    oordeelHash: rij.goedgekeurdeHash,
    beoordeeldOp: null,
    terugdraaireden: null,
  };
  if (!alles) return { ...verborgen, goedgekeurdOp, teruggedraaidOp };
  const { ingediendDoor, beoordeeldDoor, goedgekeurdDoor, terugdraaienGevraagdDoor } = rij;
  const { oordeelHash, beoordeeldOp, terugdraaireden } = rij;
  return {
    ...{ ingediendDoor, beoordeeldDoor, goedgekeurdDoor, terugdraaienGevraagdDoor },
    ...{ oordeelHash, beoordeeldOp, terugdraaireden, goedgekeurdOp, teruggedraaidOp },
  };
}

/** Only of what something was refused of. */
const bezwaartijd = ({ status, goedgekeurdOp }: Declaratie): string | null =>
  goedgekeurdOp !== null && (status === 'deels-goedgekeurd' || status === 'afgewezen')
    ? bezwaarTot(datumVan(goedgekeurdOp))
    : null;

const toBezwaar = ({ gronden, ingediendOp, besluit, motivering, beslotenOp }: Declaratiebezwaar) => ({
  ...{ gronden, ingediendOp, besluit, motivering, beslotenOp },
});
