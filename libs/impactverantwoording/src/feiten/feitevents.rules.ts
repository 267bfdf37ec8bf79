// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent, EventType } from '#libs/kernel';

/** What a trajectory is made of. `docs/feiten.md` tells of each what it gives. */
export const TRAJECTEVENTS = [
  ...['hulpvraag-ingediend', 'hulpvraag-gewijzigd', 'hulpvraag-ingetrokken', 'hulpvraag-afgewezen'],
  ...['hulpvraag-afgerond', 'hulpvraag-verlopen', 'hulpvraag-heropend', 'hulpvraag-gewist'],
  ...['hulpvraag-gematcht', 'hulpvraag-samengevoegd', 'samenvoeging-teruggedraaid'],
  ...['hulpvraag-overgedragen', 'overdracht-aanvaard', 'overdracht-gereed', 'overdracht-bevestigd'],
  ...['toewijzing-voorgesteld', 'toestemming-gevraagd', 'toewijzing-op-wachtlijst'],
  ...['toewijzing-aangeboden', 'toewijzing-geaccepteerd', 'toewijzing-gestart', 'toewijzing-geleverd'],
  ...['toewijzing-bevestigd', 'uitkomst-gemeld', 'afspraak-gehouden', 'ervaringsdeskundige-geintroduceerd'],
  ...['prestatie-ontstaan', 'prestatie-aanvaard', 'prestatie-afgewezen', 'prestatie-vervallen'],
] as readonly EventType[];

/** That, and of what kind an offer is. */
export const FEITEVENTS: readonly EventType[] = [...TRAJECTEVENTS, 'aanbod-gewijzigd'];

/** Whether the facts are made of it. */
export const isFeit = ({ type }: Pick<AnyEvent, 'type'>): boolean => FEITEVENTS.includes(type);
