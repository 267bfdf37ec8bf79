// SPDX-License-Identifier: EUPL-1.2
import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, newEvent, type Actor, type Reden } from '#libs/kernel';
import { Database, idempotent, publish, type Tx } from '#libs/platform';
import { LANDELIJK, StamgegevensFacade } from '#libs/stamgegevens';
import type { NieuweRapportdefinitieDto } from './rapport.dto.js';
import { RapportdefinitieRij, Rapporteditie } from './rapport.entity.js';
import { isConstraint } from './rapport.fouten.js';
import { conflict, findDefinitie, findEditie, tell } from './rapport.opslag.js';

const MAX_KWARTALEN = 20;
const ER_IS_ER_EEN = conflict(
  'editie-loopt-al',
  'Er is al een editie in opbouw of in keuring. Wacht tot die is verzegeld of geweigerd.',
);

/** What EZ asks: that there is a report, and editions of it. */
@Injectable()
export class Editieservice {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Answers its id; with the same key once. Throws `ongeldig` with every fault. */
  async define(actor: Actor, nieuw: NieuweRapportdefinitieDto, sleutel?: string): Promise<string> {
    const { namen } = await this.stamgegevens.gebieden();
    const regios = Object.keys(namen).filter((code) => code !== LANDELIJK);
    const themas = (await this.stamgegevens.themas()).map(({ code }) => code);
    const redenen = checkDefinitie(nieuw, regios, themas);
    if (redenen.length > 0) throw invalid(redenen);
    const rij: RapportdefinitieRij = {
      ...{ id: randomUUID(), naam: nieuw.naam.trim(), vanKwartaal: nieuw.vanKwartaal },
      ...{ totKwartaal: nieuw.totKwartaal, regios: nieuw.regios, themas: nieuw.themas },
      programmaId: nieuw.programmaId ?? null,
      // Whom it is about, has to agree.
      keuringDoor: nieuw.regios.length > 0 ? nieuw.regios : regios.sort(),
      ...{ gemaaktDoor: actor.subject, gemaaktOp: this.klok.nu() },
    };
    const verzoek = { sleutel, bewerking: 'rapportdefinitieMaken', subject: actor.subject, body: nieuw };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        await tx.insert(RapportdefinitieRij, rij);
        tell(tx, 'gemaakt', rij, { id: rij.id, van: rij.vanKwartaal, tot: rij.totKwartaal });
        return rij.id;
      }),
    );
  }

  /** Has an edition built and answers its id; with the same key once. Throws `conflict` while another one is under way. */
  request(actor: Actor, definitieId: string, waarom: string | undefined, sleutel?: string): Promise<string> {
    const verzoek = {
      ...{ sleutel, bewerking: 'rapporteditieMaken', subject: actor.subject },
      body: { definitieId, waarom },
    };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () =>
        this.start(tx, actor, await findDefinitie(tx, definitieId), waarom),
      ),
    );
  }

  /** A next edition beside a sealed one, which stays as it is. Throws `conflict` for what is not sealed or has a later one. */
  correct(actor: Actor, editieId: string, waarom: string, sleutel?: string): Promise<string> {
    const verzoek = {
      sleutel,
      bewerking: 'rapportCorrigeren',
      subject: actor.subject,
      body: { editieId, waarom },
    };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, async () => {
        const { editie, definitie } = await findEditie(tx, editieId);
        if (editie.status !== 'verzegeld')
          throw conflict('editie-niet-verzegeld', 'Alleen van een verzegelde editie komt een correctie.');
        if ((await lastNumber(tx, definitie.id, 'verzegeld')) !== editie.nummer)
          throw conflict('editie-opgevolgd', 'Er is al een latere editie verzegeld. Corrigeer die.');
        return this.start(tx, actor, definitie, waarom);
      }),
    );
  }

  private async start(
    tx: Tx,
    actor: Actor,
    definitie: RapportdefinitieRij,
    waarom: string | undefined,
  ): Promise<string> {
    const nummer = (await lastNumber(tx, definitie.id)) + 1;
    if (nummer > 1 && waarom === undefined)
      throw invalid([{ pad: 'waarom', melding: 'Vertel waarom er nog een editie komt.' }]);
    const editie = {
      ...{ id: randomUUID(), definitieId: definitie.id, nummer, status: 'in-opbouw' as const, voortgang: 0 },
      ...{ zaad: randomBytes(32).toString('hex'), waarom: waarom?.trim() ?? null },
      ...{ gemaaktDoor: actor.subject, gemaaktOp: this.klok.nu() },
    };
    await tx.insert(Rapporteditie, editie).catch((fout: unknown) => {
      throw isConstraint(fout, 'rapporteditie_open', 'rapporteditie_nummer') ? ER_IS_ER_EEN : fout;
    });
    tell(tx, 'gevraagd', definitie, { id: editie.id, nummer });
    await publish(tx, buildAsked(this.klok, { editieId: editie.id, definitieId: definitie.id, nummer }));
    return editie.id;
  }
}

export const buildAsked = (
  klok: Klok,
  data: { editieId: string; definitieId: string; nummer: number },
): ReturnType<typeof newEvent<'rapporteditie-gevraagd'>> =>
  newEvent('rapporteditie-gevraagd', data.editieId, data, klok);

async function lastNumber(tx: Tx, definitieId: string, status?: 'verzegeld'): Promise<number> {
  const waar = status === undefined ? { definitieId } : { definitieId, status };
  return (await tx.maximum(Rapporteditie, 'nummer', waar)) ?? 0;
}

function checkDefinitie(
  { vanKwartaal, totKwartaal, regios, themas }: NieuweRapportdefinitieDto,
  bekend: readonly string[],
  bekendeThemas: readonly string[],
): Reden[] {
  const kwartaal = (tekst: string): number => Number(tekst.slice(0, 4)) * 4 + Number(tekst.slice(6));
  const lengte = kwartaal(totKwartaal) - kwartaal(vanKwartaal) + 1;
  const toetsen: [boolean, string, string][] = [
    [lengte >= 1, 'totKwartaal', 'Het laatste kwartaal ligt voor het eerste.'],
    [lengte <= MAX_KWARTALEN, 'totKwartaal', `Neem ten hoogste ${String(MAX_KWARTALEN)} kwartalen.`],
    [regios.every((code) => bekend.includes(code)), 'regios', 'Deze regio bestaat niet.'],
    [themas.every((code) => bekendeThemas.includes(code)), 'themas', 'Dit thema bestaat niet.'],
  ];
  return toetsen.flatMap(([goed, pad, melding]) => (goed ? [] : [{ pad, melding }]));
}
