// SPDX-License-Identifier: EUPL-1.2
// Rows that a payment begins with, put there by a superuser past every rule.

export const ORGANISATIE = `INSERT INTO stamgegevens.organisatie (id, code, naam, soort, kvk_nummer, email, versie, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, $4, $5, $6, 1, 'proef', now())`;
export const PROGRAMMARIJ = `INSERT INTO prestatiefinanciering.programma (id, code, naam, omschrijving, regios, themas, rechtsgrond,
    is_de_minimis, van, tot, status, penvoerder_id, versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, 'PROEF', 'Proefprogramma', '', '{}', '{}', 'Proefregeling', false, '2027-01-01', '2028-12-31', 'vastgesteld', $2,
    1, 'proef', now(), 'proef', now())`;
export const FINANCIER = `INSERT INTO prestatiefinanciering.programmafinancier (programma_id, organisatie_id, aandeel, akkoord_door,
    akkoord_op) VALUES ($1, $2, 5000, 'proef', now())`;
export const AFSPRAAK = `INSERT INTO prestatiefinanciering.prestatieafspraak (id, nummer, programma_id, partij, aanbieder_id, titel, status,
    versie, aangemaakt_door, aangemaakt_op, gewijzigd_door, gewijzigd_op)
  VALUES ($1, $2, $3, 'aanbieder', $4, 'Proefafspraak', $5, 1, 'proef', now(), 'proef', now())`;

export const DECLARATIE = `INSERT INTO prestatiefinanciering.declaratie (id, nummer, afspraak_id, programma_id, aanbieder_id, regio, jaar,
    van, tot, status, bedrag_in_centen, inhoud, hash, ingediend_door, ingediend_op, oordeel, oordeel_hash, toegekend_in_centen,
    beoordeeld_door, beoordeeld_op, goedgekeurde_hash, goedgekeurd_door, goedgekeurd_op, versie, gewijzigd_door, gewijzigd_op)
  SELECT $1, $2, $3, $4, $5, $6, $7, make_date($7, 1, 1), make_date($7, 1, 31), 'goedgekeurd', $8::bigint, 'x', h, 'vrager', now(), 'x',
    h, $8::bigint, 'beoordelaar', now(), h, $9, now(), 1, 'x', now() FROM encode(sha256('x'), 'hex') AS h`;
/** As if it had been committed: how it came there is not what is tried. */
export const SALDO = `WITH rekening AS (INSERT INTO prestatiefinanciering.grootboekrekening (id, programma_id, soort, jaar, organisatie_id, afspraak_id)
    VALUES ($1, $2, $7, $3, $4, $5) ON CONFLICT DO NOTHING)
  INSERT INTO prestatiefinanciering.saldo (rekening_id, saldo_in_centen) VALUES ($1, $6)
    ON CONFLICT (rekening_id) DO UPDATE SET saldo_in_centen = saldo.saldo_in_centen + $6`;

/** An account that was confirmed long ago: of an aanbieder ($2) or of a programme ($3). */
export const BANKREKENING = `INSERT INTO prestatiefinanciering.bankrekening (id, aanbieder_id, programma_id, iban, tenaamstelling, straat,
    huisnummer, postcode, plaats, land, ingevoerd_door, ingevoerd_op, bevestigd_door, bevestigd_op, gecontroleerd_met, geldig_vanaf, versie)
  VALUES ($1, $2, $3, $4, 'Proef', 'Kade', '1', '7511 AA', 'Enschede', 'NL', 'proef', '2026-01-01', 'ander', '2026-01-01', 'website',
    '2026-01-08', 1)`;
