// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { Not } from 'typeorm';
import { requireBeheer } from '../community/community.opslag.js';
import { conflict } from '../fouten.js';
import { Aanmelding } from './aanmelding.entity.js';
import { askBerichten, moveUp, type Berichtaanleiding } from './aanmelding.opslag.js';
import type {
  BijeenkomstAfgelastenDto,
  BijeenkomstWijzigingDto,
  NieuweBijeenkomstDto,
} from './bijeenkomst.dto.js';
import type { Bijeenkomst } from './bijeenkomst.entity.js';
import { findBeheerd, insertBijeenkomst, requireDaad, updateBijeenkomst } from './bijeenkomst.opslag.js';
import { checkPlan, isVerzet } from './bijeenkomst.rules.js';

/** Planning, changing and calling off: by who keeps the community. */
@Injectable()
export class BijeenkomstService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
  ) {}

  /** Answers its id. Throws `ongeldig` with every fault, and `conflict` in the archive. */
  plan(actor: Actor, communityId: string, nieuw: NieuweBijeenkomstDto): Promise<string> {
    return this.db.as(actor, async (tx) => {
      const community = await requireBeheer(tx, communityId);
      if (community.gearchiveerdOp !== null)
        throw conflict('community-in-archief', [
          { melding: 'Deze community staat in het archief en komt niet meer bijeen.' },
        ]);
      const nu = this.klok.nu();
      const inhoud = toInhoud(nieuw);
      this.check(inhoud);
      const bijeenkomst: Bijeenkomst = {
        ...{
          id: randomUUID(),
          communityId,
          kringId: null,
          ...inhoud,
          bezet: 0,
          status: 'gepland',
          reden: null,
        },
        ...{ versie: 1, geplandOp: nu, gewijzigdDoor: actor.subject, gewijzigdOp: nu },
      };
      await insertBijeenkomst(tx, this.klok, community, bijeenkomst);
      return bijeenkomst.id;
    });
  }

  /** Who comes is told when it moves, and reminded anew; more places go to who waits. */
  change(actor: Actor, id: string, { versie, ...delen }: BijeenkomstWijzigingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst: oud, community } = await findBeheerd(tx, id);
      requireDaad('wijzigen', oud, this.klok.nu());
      const velden = toInhoud({ ...toDelen(oud), ...given(delen) });
      this.check(velden);
      const handeling = 'gewijzigd';
      await updateBijeenkomst(tx, actor, this.klok, { oud, velden, versie, community, handeling });
      if (isVerzet(oud, velden)) {
        await tx.update(Aanmelding, { bijeenkomstId: id }, { herinnerdOp: null });
        await this.tellAll(tx, id, 'gewijzigd');
      }
      await moveUp(tx, id, { community, klok: this.klok });
    });
  }

  callOff(actor: Actor, id: string, { versie, reden }: BijeenkomstAfgelastenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst: oud, community } = await findBeheerd(tx, id);
      requireDaad('wijzigen', oud, this.klok.nu());
      const velden = { status: 'afgelast', reden: reden.trim() } as const;
      const handeling = 'afgelast';
      await updateBijeenkomst(tx, actor, this.klok, { oud, velden, versie, community, handeling });
      await this.tellAll(tx, id, 'afgelast');
    });
  }

  /** Also who waits. */
  private async tellAll(tx: Tx, bijeenkomstId: string, soort: Berichtaanleiding): Promise<void> {
    const rijen = await tx.findBy(Aanmelding, { bijeenkomstId, status: Not('afgemeld') });
    await askBerichten(tx, this.klok, soort, rijen);
  }

  private check(inhoud: Inhoud): void {
    const redenen = checkPlan(inhoud, this.klok.nu());
    if (redenen.length > 0) throw invalid(redenen);
  }
}

type Inhoud = Pick<Bijeenkomst, 'titel' | 'programma' | 'begin' | 'eind' | 'plaats' | 'link' | 'capaciteit'>;

function toInhoud(dto: NieuweBijeenkomstDto): Inhoud {
  const { titel, programma, begin, eind, plaats = null, link = null, capaciteit = null } = dto;
  return {
    ...{ titel: titel.trim(), programma: programma.trim(), begin: new Date(begin), eind: new Date(eind) },
    ...{ plaats: plaats?.trim() ?? null, link, capaciteit },
  };
}

const toDelen = ({ titel, programma, begin, eind, ...rest }: Bijeenkomst): NieuweBijeenkomstDto => ({
  ...{ titel, programma, begin: begin.toISOString(), eind: eind.toISOString() },
  ...{ plaats: rest.plaats, link: rest.link, capaciteit: rest.capaciteit },
});

const given = (delen: Partial<NieuweBijeenkomstDto>): Partial<NieuweBijeenkomstDto> =>
  Object.fromEntries(Object.entries(delen).filter(([, waarde]) => waarde !== undefined));
