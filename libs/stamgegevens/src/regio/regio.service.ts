// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { ANONIEM, DomainError, Klok, invalid, notFound, type Actor, type Reden } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Pagina, type Tx } from '#libs/platform';
import { Naslagwerk } from '../naslag.js';
import { Organisatie } from '../organisatie/organisatie.entity.js';
import type { RegioInvoer, RegioWeergave } from './regio.dto.js';
import { Regio, RegioGemeente } from './regio.entity.js';
import { assessRegio } from './regio.rules.js';

const LOCK = `SELECT pg_advisory_xact_lock(hashtext('stamgegevens.regio'))`;

/** Reads regions for everybody and lets a beheerder arrange them. */
@Injectable()
export class RegioService {
  constructor(
    private readonly db: Database,
    private readonly naslag: Naslagwerk,
    private readonly klok: Klok,
  ) {}

  async list(): Promise<Pagina<RegioWeergave>> {
    const gegevens = await this.db.as(ANONIEM, async (tx) => {
      const regios = await tx.find(Regio, { order: { code: 'ASC' } });
      return toWeergaven(regios, await tx.find(RegioGemeente), await tx.find(Organisatie));
    });
    return { gegevens, volgende: null };
  }

  async read(code: string): Promise<RegioWeergave> {
    return this.db.as(ANONIEM, (tx) => readOne(tx, code));
  }

  /** Makes or changes the region; one change of regions at a time, so that two never claim the same municipality. */
  async put(actor: Actor, code: string, invoer: RegioInvoer): Promise<RegioWeergave> {
    const { gemeenten } = await this.naslag.read();
    const regio = await this.db.as(actor, async (tx) => {
      await tx.query(LOCK);
      const redenen = await this.assess(tx, code, invoer, new Set(gemeenten.keys()));
      if (redenen.length > 0) throw invalid(redenen);
      const voor = await findOne(tx, code);
      await this.write(tx, actor, code, invoer);
      const na = await readOne(tx, code);
      const handeling = voor === null ? 'toegevoegd' : 'gewijzigd';
      recordAudit(tx, { soort: 'regio', handeling, id: code, regio: code, voor, na });
      return na;
    });
    this.naslag.forgetRegios();
    return regio;
  }

  private async assess(
    tx: Tx,
    code: string,
    invoer: RegioInvoer,
    gemeentecodes: Set<string>,
  ): Promise<Reden[]> {
    const leden = await tx.find(RegioGemeente);
    const regioVanGemeente = new Map(leden.map((lid) => [lid.gemeentecode, lid.regiocode]));
    const redenen = assessRegio({ code, gemeenten: invoer.gemeenten }, { gemeentecodes, regioVanGemeente });
    const bestaat = await tx.existsBy(Organisatie, { id: invoer.organisatieId });
    return bestaat
      ? redenen
      : [{ pad: 'organisatieId', melding: 'Deze organisatie bestaat niet.' }, ...redenen];
  }

  private async write(tx: Tx, actor: Actor, code: string, invoer: RegioInvoer): Promise<void> {
    const { naam, organisatieId, versie, gemeenten } = invoer;
    const velden = { naam, organisatieId, gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() };
    const nu = await tx.findOneBy(Regio, { code });
    if (nu?.versie !== versie) throw moved(nu);
    if (versie === undefined) await tx.insert(Regio, { ...velden, code, versie: 1 });
    else if (!changedOne(await tx.update(Regio, { code, versie }, { ...velden, versie: versie + 1 })))
      throw moved(nu);
    await tx.delete(RegioGemeente, { regiocode: code });
    if (gemeenten.length > 0)
      await tx.insert(
        RegioGemeente,
        gemeenten.map((gemeentecode) => ({ gemeentecode, regiocode: code })),
      );
  }
}

function moved(nu: Regio | null): DomainError {
  const melding = nu
    ? 'Deze regio is intussen gewijzigd. Haal haar opnieuw op.'
    : 'Deze regio bestaat nog niet. Laat de versie weg om haar te maken.';
  const stand = nu ? { versie: nu.versie, gewijzigdDoor: nu.gewijzigdDoor } : {};
  return new DomainError('conflict', 'versie-verouderd', [{ pad: 'versie', melding }], stand);
}

async function readOne(tx: Tx, code: string): Promise<RegioWeergave> {
  const regio = await findOne(tx, code);
  if (regio === null) throw notFound('De regio');
  return regio;
}

async function findOne(tx: Tx, code: string): Promise<RegioWeergave | null> {
  const regios = await tx.findBy(Regio, { code });
  const [weergave] = toWeergaven(
    regios,
    await tx.findBy(RegioGemeente, { regiocode: code }),
    await tx.find(Organisatie),
  );
  return weergave ?? null;
}

function toWeergaven(regios: Regio[], leden: RegioGemeente[], organisaties: Organisatie[]): RegioWeergave[] {
  const namen = new Map(organisaties.map(({ id, naam }) => [id, { id, naam }]));
  return regios.map(({ code, naam, organisatieId, versie }) => ({
    code,
    naam,
    organisatie: organisatieId === null ? null : (namen.get(organisatieId) ?? null),
    gemeenten: leden
      .filter((lid) => lid.regiocode === code)
      .map((lid) => lid.gemeentecode)
      .sort(),
    versie,
  }));
}
