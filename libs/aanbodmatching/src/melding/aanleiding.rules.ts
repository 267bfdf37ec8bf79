// SPDX-License-Identifier: EUPL-1.2
import type { AnyEvent, DomainEvent, EventType } from '#libs/kernel';
import type { Meldinggegevens } from './mailbericht.entity.js';
import { MELDINGSOORTEN, type Meldingsoort } from './meldingsoort.rules.js';

/** A mail that must go out. Who exactly gets it follows from the soort, the hulpvraag and `organisatieId`. */
export interface Geplandemelding {
  soort: Meldingsoort;
  hulpvraagId: string;
  /** Of a mail to a desk. */
  organisatieId?: string;
  gegevens: Meldinggegevens;
}

type Regel<T extends EventType> = (data: DomainEvent<T>['data']) => Geplandemelding[];

interface Toewijzing {
  toewijzingId: string;
  hulpvraagId: string;
  aanbiederId: string;
}

const over = (soort: Meldingsoort, hulpvraagId: string, gegevens: Meldinggegevens = {}): Geplandemelding => ({
  soort,
  hulpvraagId,
  gegevens,
});

/** To the entrepreneur, or to the desk of the provider: the soort tells. */
const overToewijzing = (
  soort: Meldingsoort,
  { toewijzingId, hulpvraagId, aanbiederId }: Toewijzing,
  gegevens: Meldinggegevens = {},
): Geplandemelding => ({
  ...over(soort, hulpvraagId, { toewijzingId, ...gegevens }),
  ...(MELDINGSOORTEN[soort].voor === 'organisatie' ? { organisatieId: aanbiederId } : {}),
});

/** Which event is told to whom. What is not here is told to nobody. */
const AANLEIDINGEN: { [T in EventType]?: Regel<T> } = {
  'hulpvraag-ingediend': ({ hulpvraagId }) => [over('ontvangst', hulpvraagId)],
  'inlogcode-gevraagd': ({ hulpvraagId }) => [over('inlogcode', hulpvraagId)],
  'toewijzing-aangeboden': (feiten) => [overToewijzing('nieuwe-toewijzing', feiten)],
  'toewijzing-geaccepteerd': (feiten) => [overToewijzing('toewijzing-geaccepteerd', feiten)],
  'toewijzing-geweigerd': (feiten) => [overToewijzing('toewijzing-geweigerd', feiten)],
  'toewijzing-gestopt': (feiten) =>
    feiten.vorigeStatus === 'aangeboden' ||
    feiten.vorigeStatus === 'geaccepteerd' ||
    feiten.vorigeStatus === 'gestart'
      ? [overToewijzing('toestemming-ingetrokken', feiten)]
      : [],
  'toewijzing-ingetrokken': (feiten) => [overToewijzing('toestemming-ingetrokken', feiten)],
};

/** The events that this pillar mails about. */
export const GEMELDE_EVENTS = Object.keys(AANLEIDINGEN) as EventType[];

/** What must be mailed because of this event. */
export function toMeldingen(event: AnyEvent): Geplandemelding[] {
  const regel = AANLEIDINGEN[event.type] as ((data: AnyEvent['data']) => Geplandemelding[]) | undefined;
  return regel?.(event.data) ?? [];
}
