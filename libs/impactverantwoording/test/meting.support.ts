// SPDX-License-Identifier: EUPL-1.2
// Rows of aanbodmatching that a meting needs: somebody who can be asked. Of nobody, and of a KVK-nummer for tests.
import { Klok } from '#libs/kernel';
import type { Beheer } from '../../../test/support/leegmaken.js';

const KVK = '69599084';
const HULPVRAGEN = `INSERT INTO aanbodmatching.hulpvraag (id, kenmerk, regio, status, versie, betrokkene_id, tekst, themas, taal, herkomst,
    kvk_nummer, feiten_bron, delen_met_aanbieders, onderzoek, ingediend_door, ingediend_op, gewijzigd_door, gewijzigd_op, eigenaar,
    aan_zet, stap, aan_zet_sinds, trede, werkzame_personen, uiterlijk_op, herinner_op)
  SELECT r.id, r.kenmerk, 'TWE', 'ingediend', 1, r.betrokkene, decode(repeat('00', 40), 'hex'), '{}', 'nl', 'web', $2, 'opgave', true,
    false, 'x', now(), 'x', now(), 'regio:TWE', 'systeem', 'matchen', now(), 0, 4, now(), now()
  FROM json_to_recordset($1) AS r (id uuid, kenmerk text, betrokkene uuid)`;
const CONTACTEN = `INSERT INTO aanbodmatching.contact (hulpvraag_id, betrokkene_id, naam, email)
  SELECT r.id, r.betrokkene, decode(repeat('00', 40), 'hex'), decode(repeat('00', 40), 'hex')
  FROM json_to_recordset($1) AS r (id uuid, betrokkene uuid)`;

/** A hulpvraag with whom to ask. */
export interface Bevraagbaar {
  id: string;
  kenmerk: string;
  betrokkene: string;
}

export async function insertHulpvragen(beheer: Beheer, rijen: readonly Bevraagbaar[]): Promise<void> {
  await beheer.query(HULPVRAGEN, [JSON.stringify(rijen), KVK]);
  await beheer.query(CONTACTEN, [JSON.stringify(rijen)]);
}

/** A clock that stands where it was put. */
export class Zetklok extends Klok {
  tijd = '2026-03-02T10:00:00Z';
  override nu(): Date {
    return new Date(this.tijd);
  }
}
