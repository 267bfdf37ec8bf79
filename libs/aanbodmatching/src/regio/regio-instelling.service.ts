// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, recordAudit, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { versieVerouderd } from '../hulpvraag/hulpvraag.opslag.js';
import { HERINNER_DAGEN } from '../verloop/beurt.rules.js';
import type { RegioInstellingDto, RegioInstellingWeergave } from './regio-instelling.dto.js';
import { RegioInstelling } from './regio-instelling.entity.js';

// Of two who set it first, the second finds that there is a row.
const INSERT = `INSERT INTO aanbodmatching.regio_instelling (regio, herinner_dagen, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT (regio) DO NOTHING RETURNING regio`;

/** What a region sets for itself: read by its coordinators, written by who leads it or by a beheerder. */
@Injectable()
export class RegioInstellingService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** The usual when nothing was set. Throws `niet-gevonden` for a region that is not there, or not one's own. */
  async read(actor: Actor, regio: string): Promise<RegioInstellingWeergave> {
    await this.requireRegio(actor, regio);
    return this.db.as(actor, async (tx) => toWeergave(regio, await find(tx, regio)));
  }

  /**
   * From the next step on: a reminder that has its date keeps it. Throws `conflict` when somebody else was first.
   */
  async put(actor: Actor, regio: string, invoer: RegioInstellingDto): Promise<RegioInstellingWeergave> {
    await this.requireRegio(actor, regio);
    return this.db.as(actor, async (tx) => {
      const oud = await find(tx, regio);
      if (oud?.versie !== invoer.versie) throw moved(oud);
      const nieuw: RegioInstelling = {
        ...{ regio, herinnerDagen: invoer.herinnerDagen, versie: (oud?.versie ?? 0) + 1 },
        ...{ gewijzigdDoor: actor.subject, gewijzigdOp: this.klok.nu() },
      };
      await write(tx, oud, nieuw);
      const handeling = oud === null ? 'ingesteld' : 'gewijzigd';
      recordAudit(tx, { soort: 'regio-instelling', handeling, id: regio, regio, voor: oud, na: nieuw });
      return toWeergave(regio, nieuw);
    });
  }

  /** Asked before the transaction is opened: the answer may need a connection of its own. */
  private async requireRegio({ rol, regio: eigen }: Actor, regio: string): Promise<void> {
    const { namen } = await this.stamgegevens.gebieden();
    if (!(regio in namen) || (rol !== 'beheerder' && eigen !== regio)) throw notFound('Deze regio');
  }
}

const find = (tx: Tx, regio: string): Promise<RegioInstelling | null> =>
  tx.findOneBy(RegioInstelling, { regio });

async function write(tx: Tx, oud: RegioInstelling | null, nieuw: RegioInstelling): Promise<void> {
  const { regio, herinnerDagen, versie, gewijzigdDoor, gewijzigdOp } = nieuw;
  if (oud === null) {
    const rijen: unknown[] = await tx.query(INSERT, [
      regio,
      herinnerDagen,
      versie,
      gewijzigdDoor,
      gewijzigdOp,
    ]);
    if (rijen.length === 0) throw moved(await find(tx, regio));
    return;
  }
  const velden = { herinnerDagen, versie, gewijzigdDoor, gewijzigdOp };
  if (!changedOne(await tx.update(RegioInstelling, { regio, versie: oud.versie }, velden))) throw moved(oud);
}

const moved = (nu: RegioInstelling | null): DomainError =>
  nu === null
    ? new DomainError('conflict', 'versie-verouderd', [
        { pad: 'versie', melding: 'Deze regio stelde nog niets in. Laat de versie weg.' },
      ])
    : versieVerouderd(nu);

const toWeergave = (regio: string, rij: RegioInstelling | null): RegioInstellingWeergave => ({
  ...{ regio, herinnerDagen: rij?.herinnerDagen ?? HERINNER_DAGEN, ingesteld: rij !== null },
  ...{ versie: rij?.versie ?? null, gewijzigdOp: rij?.gewijzigdOp ?? null },
});
