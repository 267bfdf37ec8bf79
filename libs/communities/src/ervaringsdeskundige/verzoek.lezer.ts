// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import type { Actor } from '#libs/kernel';
import { Database, type Datasleutel, type Tx } from '#libs/platform';
import { StamgegevensFacade } from '#libs/stamgegevens';
import { IsNull } from 'typeorm';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { Eigenervaring, Ervaringsverzoek } from './ervaring.entity.js';
import { findDeskundige, findLid } from './ervaring.opslag.js';
import type {
  ErvaringWeergave,
  GesteldVerzoekWeergave,
  KennismakingWeergave,
  MijnErvaringenWeergave,
  OntvangenVerzoekWeergave,
} from './ervaring.weergave.js';
import { VRAAGGRENZEN } from './vraaggrenzen.rules.js';

type Sleutels = ReadonlyMap<string, Datasleutel>;
/** How many requests somebody sees of himself. */
const HOOGSTENS = 50;

/** What was asked, to who asked it and to who was asked: each only what is for him. */
@Injectable()
export class VerzoekLezer {
  constructor(
    private readonly db: Database,
    private readonly kast: Zegelkast,
    private readonly stamgegevens: StamgegevensFacade,
  ) {}

  /** Of one hulpvraag, the last one first. A coordinator sees how it stands, and no words or people. */
  gesteld(actor: Actor, hulpvraagId: string): Promise<GesteldVerzoekWeergave[]> {
    return this.db.as(actor, async (tx) => {
      const rijen = await tx.find(Ervaringsverzoek, {
        where: { hulpvraagId },
        order: { gevraagdOp: 'DESC', id: 'ASC' },
      });
      const sleutels: Sleutels =
        actor.rol === 'coordinator' ? new Map() : await this.kast.take(tx, personenVan(rijen));
      return rijen.map((rij) => toGesteld(rij, sleutels));
    });
  }

  /** Whether he may be asked at all, and whether he is already about this hulpvraag. */
  standVan(actor: Actor, hulpvraagId: string): Promise<{ lid: boolean; aangeboden: boolean }> {
    return this.db.as(actor, async (tx) => {
      const aangeboden = await tx.existsBy(Eigenervaring, { hulpvraagId, ingetrokkenOp: IsNull() });
      return { lid: (await findLid(tx, actor)) !== null, aangeboden };
    });
  }

  /** Of who signs in; empty for who never said that he may be asked. */
  async mijn(actor: Actor): Promise<MijnErvaringenWeergave> {
    const { verzoeken, ...rest } = await this.db.as(actor, (tx) => this.readMijn(tx, actor));
    const branches = new Map<string, string>();
    for (const { sbi } of verzoeken)
      if (sbi !== null && !branches.has(sbi))
        branches.set(sbi, (await this.stamgegevens.checkSbi(sbi))?.titel ?? '');
    return {
      ...rest,
      verzoeken: verzoeken.map(({ sbi, ...een }) => ({
        ...een,
        branche: (sbi !== null && branches.get(sbi)) || null,
      })),
    };
  }

  private async readMijn(tx: Tx, actor: Actor) {
    const deskundige = await findDeskundige(tx, actor);
    const lid = (await findLid(tx, actor)) !== null;
    if (!deskundige)
      return {
        ...{ lid, perMaand: VRAAGGRENZEN.perMaand, gepauzeerd: false },
        ...{ ervaringen: [], verzoeken: [], bedankt: 0 },
      };
    const { id: deskundigeId, perMaand, gepauzeerd } = deskundige;
    const ervaringen = await tx.find(Eigenervaring, {
      where: { deskundigeId, ingetrokkenOp: IsNull() },
      order: { toestemmingOp: 'ASC', id: 'ASC' },
    });
    const rijen = await tx.find(Ervaringsverzoek, {
      where: { deskundigeId },
      order: { gevraagdOp: 'DESC', id: 'ASC' },
      take: HOOGSTENS,
    });
    const sleutels = await this.kast.take(tx, [...ervaringen, ...personenVan(rijen)]);
    const verzoeken = rijen.map((rij) => toOntvangen(rij, sleutels));
    const isOpen = ({ status }: { status: string }): number => Number(status === 'open');
    return {
      ...{ lid, perMaand, gepauzeerd },
      ervaringen: ervaringen.map((rij) => toErvaring(rij, sleutels)),
      verzoeken: verzoeken.sort((a, b) => isOpen(b) - isOpen(a)),
      bedankt: rijen.filter(({ bedanktOp }) => bedanktOp !== null).length,
    };
  }
}

/** Whose keys the words of a request are under. */
export const personenVan = (rijen: readonly Ervaringsverzoek[]): { betrokkeneId: string }[] =>
  rijen.flatMap(({ betrokkeneId, deskundigeBetrokkene }) => [
    { betrokkeneId },
    ...(deskundigeBetrokkene === null ? [] : [{ betrokkeneId: deskundigeBetrokkene }]),
  ]);

/** A word of who asked. */
export const vanVrager = (
  rij: Ervaringsverzoek,
  sleutels: Sleutels,
  veld: 'woorden' | 'naam' | 'email' | 'bedankje',
): string | null => unseal(sleutels.get(rij.betrokkeneId), `ervaringsverzoek.${veld}`, rij.id, rij[veld]);

/** Who was asked, after his yes; `null` before it, or when he was erased. */
export function kennismakingVan(rij: Ervaringsverzoek, sleutels: Sleutels): KennismakingWeergave | null {
  const sleutel = sleutels.get(rij.deskundigeBetrokkene ?? '');
  const naam = unseal(sleutel, 'ervaringsverzoek.deskundige_naam', rij.id, rij.deskundigeNaam);
  const email = unseal(sleutel, 'ervaringsverzoek.deskundige_email', rij.id, rij.deskundigeEmail);
  return naam === null || email === null ? null : { naam, email };
}

const toGesteld = (rij: Ervaringsverzoek, sleutels: Sleutels): GesteldVerzoekWeergave => ({
  ...{ id: rij.id, status: rij.status, gevraagdOp: rij.gevraagdOp, vervaltOp: rij.vervaltOp },
  woorden: vanVrager(rij, sleutels, 'woorden'),
  deskundige: kennismakingVan(rij, sleutels),
  bedankje: vanVrager(rij, sleutels, 'bedankje'),
  bedanktOp: rij.bedanktOp,
});

/** Who asks is known when he wanted that, or when both agreed. */
function toOntvangen(
  rij: Ervaringsverzoek,
  sleutels: Sleutels,
): Omit<OntvangenVerzoekWeergave, 'branche'> & { sbi: string | null } {
  const kent = rij.status === 'ja';
  const { id, status, thema, sbi, gevraagdOp, vervaltOp, bedanktOp } = rij;
  return {
    ...{ id, status, thema, sbi, gevraagdOp, vervaltOp, bedanktOp },
    woorden: vanVrager(rij, sleutels, 'woorden'),
    naam: kent || rij.toonNaam ? vanVrager(rij, sleutels, 'naam') : null,
    email: kent ? vanVrager(rij, sleutels, 'email') : null,
    bedankje: vanVrager(rij, sleutels, 'bedankje'),
  };
}

const toErvaring = (rij: Eigenervaring, sleutels: Sleutels): ErvaringWeergave => ({
  ...{ id: rij.id, hulpvraagId: rij.hulpvraagId, themas: rij.themas },
  ...{ toestemmingOp: rij.toestemmingOp, versie: rij.versie },
  tekst: unseal(sleutels.get(rij.betrokkeneId), 'ervaring.tekst', rij.id, rij.tekst),
});
