// SPDX-License-Identifier: EUPL-1.2
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Klok, invalid, type Actor } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import { Not } from 'typeorm';
import type { Community } from '../community/community.entity.js';
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
import { changeAlong, findLater } from './reeks.opslag.js';
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
      const community = await requirePlanbaar(tx, communityId);
      const inhoud = toInhoud(nieuw);
      this.check(inhoud);
      const bijeenkomst = newBijeenkomst(actor, communityId, inhoud, this.klok.nu());
      await insertBijeenkomst(tx, this.klok, community, bijeenkomst);
      return bijeenkomst.id;
    });
  }

  /** Who comes is told when it moves, and reminded anew; more places go to who waits. */
  change(actor: Actor, id: string, { versie, reikwijdte, ...delen }: BijeenkomstWijzigingDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst: oud, community } = await findBeheerd(tx, id);
      requireDaad('wijzigen', oud, this.klok.nu());
      const velden = toInhoud({ ...toDelen(oud), ...given(delen) });
      this.check(velden);
      const later = await findLater(tx, oud, reikwijdte);
      await this.changeOne(tx, actor, community, { oud, velden, versie });
      for (const ander of later) {
        const mee = changeAlong(ander, oud, velden);
        this.check(mee);
        await this.changeOne(tx, actor, community, { oud: ander, velden: mee, versie: ander.versie });
      }
    });
  }

  /** With `deze-en-later` also all that come after it in its series, with the same reason. */
  callOff(actor: Actor, id: string, { versie, reden, reikwijdte }: BijeenkomstAfgelastenDto): Promise<void> {
    return this.db.as(actor, async (tx) => {
      const { bijeenkomst: oud, community } = await findBeheerd(tx, id);
      requireDaad('wijzigen', oud, this.klok.nu());
      const velden = { status: 'afgelast', reden: reden.trim() } as const;
      const later = await findLater(tx, oud, reikwijdte);
      const handeling = 'afgelast';
      for (const een of [oud, ...later]) {
        const vanaf = een === oud ? versie : een.versie;
        await updateBijeenkomst(tx, actor, this.klok, {
          oud: een,
          velden,
          versie: vanaf,
          community,
          handeling,
        });
        await this.tellAll(tx, een.id, handeling);
      }
    });
  }

  private async changeOne(
    tx: Tx,
    actor: Actor,
    community: Community,
    { oud, velden, versie }: { oud: Bijeenkomst; velden: Inhoud; versie: number },
  ): Promise<void> {
    const wijziging = { oud, velden, versie, community, handeling: 'gewijzigd' } as const;
    await updateBijeenkomst(tx, actor, this.klok, wijziging);
    if (isVerzet(oud, velden)) {
      await tx.update(Aanmelding, { bijeenkomstId: oud.id }, { herinnerdOp: null });
      await this.tellAll(tx, oud.id, 'gewijzigd');
    }
    await moveUp(tx, oud.id, { community, klok: this.klok });
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

/** Throws `niet-gevonden` for who does not keep it, and `conflict` in the archive. */
export async function requirePlanbaar(tx: Tx, communityId: string): Promise<Community> {
  const community = await requireBeheer(tx, communityId);
  if (community.gearchiveerdOp === null) return community;
  throw conflict('community-in-archief', [
    { melding: 'Deze community staat in het archief en komt niet meer bijeen.' },
  ]);
}

export const newBijeenkomst = (
  { subject }: Actor,
  communityId: string,
  inhoud: Inhoud,
  nu: Date,
  reeksId: string | null = null,
): Bijeenkomst => ({
  ...{
    id: randomUUID(),
    communityId,
    kringId: null,
    reeksId,
    ...inhoud,
    bezet: 0,
    status: 'gepland',
    reden: null,
  },
  ...{ versie: 1, geplandOp: nu, gewijzigdDoor: subject, gewijzigdOp: nu },
});

export type Inhoud = Pick<
  Bijeenkomst,
  'titel' | 'programma' | 'begin' | 'eind' | 'plaats' | 'link' | 'capaciteit'
>;

export function toInhoud(dto: NieuweBijeenkomstDto): Inhoud {
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
