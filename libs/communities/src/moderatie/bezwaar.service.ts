// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, notFound, type Actor } from '#libs/kernel';
import { Database, changedOne, type Tx } from '#libs/platform';
import { IsNull } from 'typeorm';
import { findCommunity } from '../community/community.opslag.js';
import { conflict, refuseTaken, versieVerouderd } from '../fouten.js';
import { Zegelkast, seal } from '../persoon/zegel.js';
import type { BezwaarbehandelingDto } from './moderatie.dto.js';
import { Bezwaar, Moderatiebesluit } from './moderatie.entity.js';
import { askBericht, constraintOf, isGeweigerd, record } from './moderatie.opslag.js';
import { bezwaarTot } from './moderatie.rules.js';

const AL_BEZWAAR = conflict('al-bezwaar', [{ melding: 'U hebt al bezwaar gemaakt tegen dit besluit.' }]);
const TE_LAAT = conflict('bezwaar-te-laat', [
  { melding: 'Bezwaar maken kan tot veertien dagen na het besluit. Die tijd is voorbij.' },
]);
const ZELF_VERBORGEN = conflict('zelf-verborgen', [
  { melding: 'U verborg dit bericht zelf. Iemand anders beslist over het bezwaar.' },
]);
const MAG_BESLISSEN = `SELECT platform.is_hoofdcoordinator() OR (platform.rol() = 'coordinator'
  AND communities.beheert($1)) AS mag`;

/** Who wrote something that was hidden can object, once; somebody else than who hid it decides. */
@Injectable()
export class BezwaarService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly kast: Zegelkast,
  ) {}

  /** Throws `niet-gevonden` for anybody but who wrote it, `conflict` after a fortnight and the second time. */
  object(actor: Actor, besluitId: string, tekst: string): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const besluit = await tx.findOneBy(Moderatiebesluit, { id: besluitId, uitkomst: 'verborgen' });
      if (!besluit) throw notFound('Dit besluit');
      const nu = this.klok.nu();
      if (nu > bezwaarTot(besluit.beslotenOp)) throw TE_LAAT;
      const { communityId, lidmaatschapId, betrokkeneId, beslotenDoor } = besluit;
      const id = randomUUID();
      const sleutel = await this.kast.requireOf(tx, betrokkeneId);
      const bezwaar: Bezwaar = {
        ...{ id, besluitId, verborgenDoor: beslotenDoor, communityId, lidmaatschapId, betrokkeneId },
        ...{ tekst: seal(sleutel, 'bezwaar.tekst', id, tekst.trim()), ingediendOp: nu, uitkomst: null },
        ...{ uitleg: null, behandeldDoor: null, behandeldOp: null },
      };
      await tx.insert(Bezwaar, bezwaar).catch((fout: unknown) => {
        // Who keeps the community reads the decision too, and did not write the post.
        if (isGeweigerd(fout)) throw notFound('Dit besluit');
        return refuseTaken('bezwaar_een', AL_BEZWAAR)(fout);
      });
      const community = await findCommunity(tx, communityId);
      record(tx, community, { soort: 'bezwaar', handeling: 'ingediend', voor: null, na: bezwaar });
      await askBericht(tx, this.klok, { soort: 'bezwaar-ontvangen', besluitId, lidmaatschapId });
    });
  }

  /** By a coördinator of the region or a hoofdcoördinator. Of two at once the 409 of the second says who was first. */
  handle(actor: Actor, id: string, { uitkomst, uitleg }: BezwaarbehandelingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const oud = await this.findOpen(tx, actor, id);
      const sleutel = await this.kast.requireOf(tx, oud.betrokkeneId);
      const velden = {
        ...{ uitkomst, uitleg: seal(sleutel, 'bezwaar.uitleg', id, uitleg.trim()) },
        ...{ behandeldDoor: actor.subject, behandeldOp: this.klok.nu() },
      };
      const uitslag = await tx.update(Bezwaar, { id, uitkomst: IsNull() }, velden).catch(refuseZelf);
      if (!changedOne(uitslag)) throw behandeld(await tx.findOneByOrFail(Bezwaar, { id }));
      const community = await findCommunity(tx, oud.communityId);
      record(tx, community, { soort: 'bezwaar', handeling: uitkomst, voor: oud, na: { ...oud, ...velden } });
      const { besluitId, lidmaatschapId } = oud;
      await askBericht(tx, this.klok, { soort: `bezwaar-${uitkomst}`, besluitId, lidmaatschapId });
    });
  }

  private async findOpen(tx: Tx, { subject }: Actor, id: string): Promise<Bezwaar> {
    const bezwaar = await tx.findOneBy(Bezwaar, { id });
    const [rij]: { mag: boolean }[] = await tx.query(MAG_BESLISSEN, [bezwaar?.communityId ?? null]);
    if (!bezwaar || rij?.mag !== true) throw notFound('Dit bezwaar');
    if (bezwaar.verborgenDoor === subject) throw ZELF_VERBORGEN;
    if (bezwaar.uitkomst !== null) throw behandeld(bezwaar);
    return bezwaar;
  }
}

const behandeld = ({ behandeldDoor }: Bezwaar): Error =>
  versieVerouderd({ versie: 1, gewijzigdDoor: behandeldDoor ?? '' });

function refuseZelf(fout: unknown): never {
  throw constraintOf(fout) === 'bezwaar_ander' ? ZELF_VERBORGEN : fout;
}
