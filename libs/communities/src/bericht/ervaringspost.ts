// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Configuratie, Mailer, type Datasleutel, type Tx } from '#libs/platform';
import {
  Ervaringsdeskundige,
  Ervaringsverzoek,
  type Verzoekstatus,
} from '../ervaringsdeskundige/ervaring.entity.js';
import type { Ervaringsbericht } from '../ervaringsdeskundige/ervaring.opslag.js';
import { kennismakingVan, personenVan, vanVrager } from '../ervaringsdeskundige/verzoek.lezer.js';
import type { Taal } from '../lidmaatschap/lidmaatschap.dto.js';
import { Lidmaatschap } from '../lidmaatschap/lidmaatschap.entity.js';
import { Zegelkast, unseal } from '../persoon/zegel.js';
import { composeMail } from './communitybericht.js';
import { toErvaringsbericht, type Verzoekgegevens } from './ervaringsbericht.js';

/** In which status of the request a mail still tells the truth. */
const BIJ: Record<Ervaringsbericht, readonly Verzoekstatus[]> = {
  gevraagd: ['open'],
  'kennismaking-vrager': ['ja'],
  'kennismaking-deskundige': ['ja'],
  'kan-niet': ['nee', 'vervallen'],
  bedankt: ['ja'],
};
const AAN_DESKUNDIGE: readonly Ervaringsbericht[] = ['gevraagd', 'kennismaking-deskundige', 'bedankt'];

interface Brief {
  aan: string;
  taal: Taal;
  gegevens: Verzoekgegevens;
}

/** Mails who asks and who is asked. */
@Injectable()
export class Ervaringspost {
  constructor(
    private readonly mailer: Mailer,
    private readonly config: Configuratie,
    private readonly kast: Zegelkast,
  ) {}

  /** Sends nothing that is no longer so, nor to who was erased. */
  async tell(tx: Tx, soort: Ervaringsbericht, verzoekId: string, berichtId: string): Promise<void> {
    const verzoek = await tx.findOneBy(Ervaringsverzoek, { id: verzoekId });
    if (!verzoek || !BIJ[soort].includes(verzoek.status)) return;
    const brief = await (AAN_DESKUNDIGE.includes(soort)
      ? this.toDeskundige(tx, verzoek)
      : this.toVrager(tx, verzoek));
    if (!brief) return;
    const { aan, taal, gegevens } = brief;
    const mail = composeMail(taal, toErvaringsbericht(soort, taal, gegevens));
    await this.mailer.send({ aan, berichtId, ...mail });
  }

  private async toVrager(tx: Tx, verzoek: Ervaringsverzoek): Promise<Brief | null> {
    const sleutels = await this.kast.take(tx, personenVan([verzoek]));
    const aan = vanVrager(verzoek, sleutels, 'email');
    const woorden = vanVrager(verzoek, sleutels, 'woorden');
    if (aan === null || woorden === null) return null;
    const ander = kennismakingVan(verzoek, sleutels);
    // Erased between his yes and this mail: there is nobody to get to know.
    if (verzoek.status === 'ja' && ander === null) return null;
    const { naam = '', email = '' } = ander ?? {};
    const { vervaltOp, taal } = verzoek;
    return { aan, taal, gegevens: { woorden, naam, email, bedankje: '', pagina: null, vervaltOp } };
  }

  private async toDeskundige(tx: Tx, verzoek: Ervaringsverzoek): Promise<Brief | null> {
    const deskundige = await tx.findOneBy(Ervaringsdeskundige, { id: verzoek.deskundigeId });
    const lid = deskundige && (await tx.findOneBy(Lidmaatschap, { id: deskundige.lidmaatschapId }));
    if (!lid || lid.status !== 'lid') return null;
    const sleutels = await this.kast.take(tx, [lid, verzoek]);
    const aan = unseal(sleutels.get(lid.betrokkeneId), 'lidmaatschap.email', lid.id, lid.email);
    const woorden = vanVrager(verzoek, sleutels, 'woorden');
    if (aan === null || woorden === null) return null;
    const pagina = `${this.config.publiekeUrl}${lid.taal === 'nl' ? '' : '/en'}/mijn#ervaringen`;
    const { vervaltOp } = verzoek;
    return {
      ...{ aan, taal: lid.taal },
      gegevens: { ...overVrager(verzoek, sleutels), woorden, pagina, vervaltOp },
    };
  }
}

/** Which of it a mail tells, is for the mail. */
function overVrager(
  verzoek: Ervaringsverzoek,
  sleutels: ReadonlyMap<string, Datasleutel>,
): Pick<Verzoekgegevens, 'naam' | 'email' | 'bedankje'> {
  const van = (veld: 'naam' | 'email' | 'bedankje'): string => vanVrager(verzoek, sleutels, veld) ?? '';
  return { naam: van('naam'), email: van('email'), bedankje: van('bedankje') };
}
