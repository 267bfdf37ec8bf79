// SPDX-License-Identifier: EUPL-1.2
import type { Actor } from '#libs/kernel';
import type { HulpvraagStatus } from '../../src/verloop/hulpvraag-verloop.rules.js';
import type { OverdrachtStatus } from '../../src/verloop/overdracht-verloop.rules.js';
import type { ToewijzingStatus } from '../../src/verloop/toewijzing-verloop.rules.js';

/** A hulpvraag that is open, with its toewijzingen, as it stands now. */
export interface Open {
  id: string;
  regio: string;
  status: HulpvraagStatus;
  aanZet: string;
  stap: string;
  versie: number;
  heeftMatches: boolean;
  toewijzingen: {
    id: string;
    status: ToewijzingStatus;
    versie: number;
    aanbiederId: string;
    toegewezenOp: string;
  }[];
  /** The last one. */
  overdracht: {
    id: string;
    status: OverdrachtStatus;
    versie: number;
    naarRegio: string | null;
    naarOrganisatie: string | null;
    gevraagdOp: string;
  } | null;
}

/** Answers a number from 0 up to 1. */
export type Toeval = () => number;

export const OPEN = `SELECT h.id, h.regio, h.status, h.aan_zet AS "aanZet", h.stap, h.versie,
    EXISTS (SELECT FROM aanbodmatching.match m WHERE m.hulpvraag_id = h.id) AS "heeftMatches",
    coalesce((SELECT json_agg(json_build_object('id', t.id, 'status', t.status, 'versie', t.versie, 'aanbiederId', t.aanbieder_id,
      'toegewezenOp', t.toegewezen_op)
      ORDER BY t.toegewezen_op, t.id) FROM aanbodmatching.toewijzing t WHERE t.hulpvraag_id = h.id), '[]') AS toewijzingen,
    (SELECT json_build_object('id', o.id, 'status', o.status, 'versie', o.versie, 'naarRegio', o.naar_regio,
      'naarOrganisatie', o.naar_organisatie, 'gevraagdOp', o.gevraagd_op) FROM aanbodmatching.overdracht o
      WHERE o.hulpvraag_id = h.id ORDER BY o.gevraagd_op DESC, o.id DESC LIMIT 1) AS overdracht
  FROM aanbodmatching.hulpvraag h WHERE h.uiterlijk_op IS NOT NULL ORDER BY h.ingediend_op, h.id`;
export const coordinatorVan = ({ regio }: Open): Actor => ({
  rol: 'coordinator',
  subject: `1-${regio}`,
  regio,
});
export const indienerVan = ({ id }: Open): Actor => ({
  rol: 'indiener',
  subject: `bewerker:${id}`,
  hulpvraagId: id,
});
export const aanbiederVan = (organisatieId: string): Actor => ({
  rol: 'aanbieder',
  subject: 'aan',
  organisatieId,
});
