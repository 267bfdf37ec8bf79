// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { Klok, invalid, notFound, type Actor } from '#libs/kernel';
import { Configuratie, Database, recordAudit, type Tx } from '#libs/platform';
import type { AfmeldingWeergave, Voorkeurkeuze, VoorkeurenWeergave } from './voorkeur.dto.js';
import { MELDINGSGROEPEN, groepenVan, kanZo, type Meldingsgroep, type Wijze } from './meldingsoort.rules.js';
import { openAfmeldsleutel, openMeldingssleutel, type Ontvanger } from './meldingssleutel.rules.js';

const LEES = `SELECT groep, wijze FROM aanbodmatching.meldingsvoorkeur WHERE ontvanger_soort = $1 AND ontvanger = $2`;
const ZET = `INSERT INTO aanbodmatching.meldingsvoorkeur (ontvanger_soort, ontvanger, groep, wijze, gewijzigd_op)
  VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (ontvanger_soort, ontvanger, groep) DO UPDATE SET wijze = excluded.wijze, gewijzigd_op = excluded.gewijzigd_op`;

/** What a mail program posts for one click (RFC 8058). */
const EEN_KLIK = 'One-Click';
const GEWIJZIGD = { soort: 'meldingsvoorkeur', handeling: 'gewijzigd', regio: 'LANDELIJK' };

/** Whoever holds the key of a recipient; the policies know him by the subject. */
const houderVan = ({ soort, id }: Ontvanger): Actor => ({
  rol: 'anoniem',
  subject: `melding:${soort}:${id}`,
});

/** Lets somebody choose which mail he gets, with the key that stands in every mail. */
@Injectable()
export class VoorkeurService {
  constructor(
    private readonly db: Database,
    private readonly klok: Klok,
    private readonly config: Configuratie,
  ) {}

  async read(sleutel: string | undefined): Promise<VoorkeurenWeergave> {
    const wie = this.open(sleutel);
    return this.db.as(houderVan(wie), (tx) => readAll(tx, wie));
  }

  async choose(sleutel: string | undefined, keuzes: Voorkeurkeuze[]): Promise<VoorkeurenWeergave> {
    const wie = this.open(sleutel);
    const redenen = keuzes.flatMap((keuze, nummer) => faultsOf(wie, keuze, nummer));
    if (redenen.length > 0) throw invalid(redenen);
    return this.db.as(houderVan(wie), async (tx) => {
      for (const { groep, wijze } of keuzes) await this.set(tx, wie, groep, wijze);
      return readAll(tx, wie);
    });
  }

  /** One click turns off one group. Without the words that a mail program posts it may be anybody who follows links. */
  async unsubscribe(sleutel: string | undefined, formulier: unknown): Promise<AfmeldingWeergave> {
    const geopend = openAfmeldsleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (geopend === null) throw notFound('Deze link');
    if (!isEenKlik(formulier))
      throw invalid([{ pad: 'List-Unsubscribe', melding: `List-Unsubscribe moet ${EEN_KLIK} zijn.` }]);
    const { wie, groep } = geopend;
    await this.db.as(houderVan(wie), (tx) => this.set(tx, wie, groep, 'niet'));
    return { groep, wijze: 'niet' };
  }

  private open(sleutel: string | undefined): Ontvanger {
    const wie = openMeldingssleutel(sleutel ?? '', this.config.statussleutelGeheim);
    if (wie === null) throw notFound('Deze link');
    return wie;
  }

  private async set(tx: Tx, wie: Ontvanger, groep: Meldingsgroep, wijze: Wijze): Promise<void> {
    const voor = await readAll(tx, wie);
    await tx.query(ZET, [wie.soort, wie.id, groep, wijze, this.klok.nu()]);
    recordAudit(tx, { ...GEWIJZIGD, id: wie.id, voor, na: await readAll(tx, wie), reden: groep });
  }
}

const isEenKlik = (formulier: unknown): boolean =>
  typeof formulier === 'string' && new URLSearchParams(formulier).get('List-Unsubscribe') === EEN_KLIK;

function faultsOf(
  { soort }: Ontvanger,
  { groep, wijze }: Voorkeurkeuze,
  nummer: number,
): { pad: string; melding: string }[] {
  const pad = `groepen[${nummer}]`;
  if (!groepenVan(soort).includes(groep))
    return [{ pad: `${pad}.groep`, melding: 'Deze mail krijgt u niet, dus valt er niets te kiezen.' }];
  return kanZo(groep, wijze)
    ? []
    : [{ pad: `${pad}.wijze`, melding: 'Deze mail kunt u niet één keer per dag krijgen.' }];
}

/** Who never chose gets everything at once. */
async function readAll(tx: Tx, { soort, id }: Ontvanger): Promise<VoorkeurenWeergave> {
  const rijen: Voorkeurkeuze[] = await tx.query(LEES, [soort, id]);
  const gekozen = new Map(rijen.map(({ groep, wijze }) => [groep, wijze]));
  const groepen = groepenVan(soort).map((groep) => ({
    groep,
    wijze: gekozen.get(groep) ?? ('direct' as const),
    wijzen: MELDINGSGROEPEN[groep].wijzen,
  }));
  return { voor: soort, groepen };
}
