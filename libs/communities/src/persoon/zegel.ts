// SPDX-License-Identifier: EUPL-1.2
import { Injectable } from '@nestjs/common';
import { invalid } from '#libs/kernel';
import { Betrokkenen, type Datasleutel, type Tx } from '#libs/platform';

/** The columns of this pillar that are encrypted with the key of the betrokkene; the name is part of what is sealed. */
export type Zegelveld =
  | 'lidmaatschap.weergavenaam'
  | 'lidmaatschap.email'
  | 'lidmaatschap.reden'
  | 'uitnodiging.email'
  | 'evaluatie.tekst'
  | 'ervaring.tekst'
  | `ervaringsverzoek.${'woorden' | 'naam' | 'email' | 'deskundige_naam' | 'deskundige_email' | 'bedankje'}`
  | 'gesprek.titel'
  | 'gesprek.tekst'
  | 'antwoord.tekst'
  | 'gespreksmelding.toelichting'
  | 'moderatiebesluit.uitleg'
  | 'bezwaar.tekst'
  | 'bezwaar.uitleg'
  | 'bijlage.naam'
  | 'kringlid.reden'
  | 'relatie.naam'
  | 'relatie.email';

const plekOf = (veld: Zegelveld, rij: string): { kolom: string; rij: string } => ({
  kolom: `communities.${veld}`,
  rij,
});
const KEYS = 'SELECT id, platform.datasleutel(id) AS sleutel FROM unnest($1::uuid[]) AS b (id)';

/** Throws `ongeldig` for a character that a text column would refuse as well: bytes hold anything. */
export function seal(sleutel: Datasleutel, veld: Zegelveld, rij: string, tekst: string): Buffer {
  if (tekst.includes('\0'))
    throw invalid([
      { pad: veld.split('.')[1], melding: 'Hierin staat een teken dat niet kan worden bewaard.' },
    ]);
  return sleutel.encrypt(plekOf(veld, rij), tekst);
}

/** `null` without a key (erased, or not for this reader) or when there is nothing. */
export const unseal = (
  sleutel: Datasleutel | null | undefined,
  veld: Zegelveld,
  rij: string,
  bytes: Buffer | null,
): string | null => (sleutel && bytes ? sleutel.decrypt(plekOf(veld, rij), bytes) : null);

/** Fetches the keys of the people that rows are about. */
@Injectable()
export class Zegelkast {
  constructor(private readonly betrokkenen: Betrokkenen) {}

  /** For all these rows at once, in one query; by betrokkene. */
  async take(tx: Tx, rijen: readonly { betrokkeneId: string }[]): Promise<ReadonlyMap<string, Datasleutel>> {
    const ids = [...new Set(rijen.map(({ betrokkeneId }) => betrokkeneId))];
    const gevonden: { id: string; sleutel: Buffer | null }[] =
      ids.length === 0 ? [] : await tx.query(KEYS, [ids]);
    return new Map(
      gevonden.flatMap(({ id, sleutel }) =>
        sleutel === null ? [] : [[id, this.betrokkenen.open(id, sleutel)] as const],
      ),
    );
  }

  /** For writing about one person: there must be a key. Without one, row-level security or an erasure made it so. */
  async requireOf(tx: Tx, betrokkeneId: string): Promise<Datasleutel> {
    const sleutel = await this.betrokkenen.sleutelOf(tx, betrokkeneId);
    if (!sleutel) throw new Error('Van deze betrokkene is er geen sleutel.');
    return sleutel;
  }
}
