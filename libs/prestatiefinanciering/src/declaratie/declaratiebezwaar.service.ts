// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, Klok, datumVan, forbidden, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, idempotent, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import type { BezwaarbesluitDto } from './declaratie.dto.js';
import { Declaratiebezwaar } from './declaratie.entity.js';
import { findDeclaratie, requireDaad, tell } from './declaratie.opslag.js';
import { bezwaarTot } from './declaratie.rules.js';
import { isVan } from './indienen.service.js';

const conflict = (code: string, melding: string): DomainError =>
  new DomainError('conflict', code, [{ melding }]);
const AL_BEZWAAR = conflict('al-bezwaar', 'Tegen dit besluit is al bezwaar gemaakt.');
const NIETS_GEWEIGERD = conflict('niets-geweigerd', 'Er is niets geweigerd waartegen u bezwaar kunt maken.');
const AL_BESLOTEN = conflict('al-besloten', 'Over dit bezwaar is al besloten.');
const teLaat = (tot: string): DomainError =>
  conflict(
    'bezwaar-te-laat',
    `Bezwaar maken kon tot en met ${tot}, zes weken na het besluit. Die tijd is voorbij.`,
  );

/** Whoever sent it in can object to what was refused, once and in time; somebody who did not decide before decides. */
@Injectable()
export class DeclaratiebezwaarService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers its id; with the same key the same one. Throws `niet-gevonden`, `verboden` and `conflict`. */
  object(actor: Actor, declaratieId: string, gronden: string, sleutel?: string): Promise<string> {
    const body = { declaratieId, gronden };
    const verzoek = { sleutel, bewerking: 'declaratieBezwaarMaken', subject: actor.subject, body };
    return this.db.as(actor, (tx) =>
      idempotent(tx, verzoek, () => this.insert(tx, actor, declaratieId, gronden)),
    );
  }

  private async insert(tx: Tx, actor: Actor, declaratieId: string, gronden: string): Promise<string> {
    const van = await findDeclaratie(tx, declaratieId);
    if (!isVan(actor, van)) throw forbidden();
    const { status, goedgekeurdOp } = van;
    if (goedgekeurdOp === null || (status !== 'deels-goedgekeurd' && status !== 'afgewezen'))
      throw NIETS_GEWEIGERD;
    const nu = this.klok.nu();
    const tot = bezwaarTot(datumVan(goedgekeurdOp));
    if (datumVan(nu) > tot) throw teLaat(tot);
    const bezwaar: Declaratiebezwaar = {
      ...{ id: randomUUID(), declaratieId, gronden: gronden.trim(), ingediendDoor: actor.subject },
      ...{ ingediendOp: nu, besluit: null, motivering: null, beslotenDoor: null, beslotenOp: null },
    };
    await tx.insert(Declaratiebezwaar, bezwaar).catch((fout: unknown) => {
      const { constraint } = (fout as { driverError?: { constraint?: string } }).driverError ?? {};
      throw constraint === 'bezwaar_een' ? AL_BEZWAAR : fout;
    });
    await tell(tx, this.klok, 'bezwaar-ingediend', { van, voor: null, meer: { bezwaarId: bezwaar.id } });
    return bezwaar.id;
  }

  /** A well-founded one sets free what was refused: it can be declared anew. Throws `verboden` (`niet-door-u`) and `conflict`. */
  decide(actor: Actor, declaratieId: string, { besluit, motivering }: BezwaarbesluitDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const van = await findDeclaratie(tx, declaratieId);
      const bezwaar = await tx.findOneBy(Declaratiebezwaar, { declaratieId });
      if (!bezwaar) throw notFound('Dit bezwaar');
      await requireDaad(tx, actor, van, 'bezwaar-besluiten');
      const velden = {
        ...{ besluit, motivering: motivering.trim(), beslotenDoor: actor.subject },
        beslotenOp: this.klok.nu(),
      };
      const uitslag = await tx.update(Declaratiebezwaar, { id: bezwaar.id, besluit: IsNull() }, velden);
      if (!changedOne(uitslag)) throw AL_BESLOTEN;
      await tell(tx, this.klok, 'bezwaar-besloten', {
        van,
        voor: null,
        meer: { bezwaarId: bezwaar.id, besluit },
      });
    });
  }
}
