// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent, OverdrachtFeiten } from '#libs/kernel';
import { statusNaMatching } from '../hulpvraag/hulpvraag.rules.js';

/** How far a hulpvraag can come, in order; who came to a step came to all before it. */
export const TRECHTERSTAPPEN = [
  'gevraagd',
  'gematcht',
  'toegewezen',
  'contact',
  'hulp',
  'bevestigd',
  'geholpen',
] as const;
export type Trechterstap = (typeof TRECHTERSTAPPEN)[number];

/** To which step a hulpvraag came by this event; `null` for one that brings it nowhere. */
export function stapVan(event: AnyEvent): Trechterstap | null {
  switch (event.type) {
    case 'hulpvraag-gematcht':
      return statusNaMatching(event.data.aantal, event.data.geenPassendAanbod) === 'gematcht'
        ? 'gematcht'
        : 'gevraagd';
    case 'toewijzing-voorgesteld':
    case 'toestemming-gevraagd':
    case 'toewijzing-op-wachtlijst':
    case 'toewijzing-aangeboden':
      return 'toegewezen';
    case 'toewijzing-geaccepteerd':
      return 'contact';
    case 'toewijzing-gestart':
    case 'toewijzing-geleverd':
      return 'hulp';
    case 'toewijzing-bevestigd':
    case 'overdracht-bevestigd':
      return event.data.zelf === false ? 'hulp' : doorOndernemer(event.data.reden);
    case 'hulpvraag-overgedragen':
      return bijPartner(event.data, 'toegewezen');
    case 'overdracht-aanvaard':
      return bijPartner(event.data, 'contact');
    case 'overdracht-gereed':
      return 'hulp';
    default:
      return null;
  }
}

/** What he confirmed himself; the word of a coordinator tells no more than that there was help. */
const doorOndernemer = (reden: string): Trechterstap => (reden === 'geholpen' ? 'geholpen' : 'bevestigd');

/** A partner helps as an aanbieder does; another region begins to look for help. */
const bijPartner = ({ organisatieId }: OverdrachtFeiten, stap: Trechterstap): Trechterstap | null =>
  organisatieId === null ? null : stap;

/** The steps up to and including this one, but for the first, which every row has. */
export const stappenTot = (stap: Trechterstap): Trechterstap[] =>
  TRECHTERSTAPPEN.slice(1, TRECHTERSTAPPEN.indexOf(stap) + 1);
