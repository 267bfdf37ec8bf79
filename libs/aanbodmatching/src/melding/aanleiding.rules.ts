// SPDX-License-Identifier: EUPL-1.2
import type {
  AfspraakFeiten,
  AnyEvent,
  DomainEvent,
  EventType,
  MetingFeiten,
  OverdrachtFeiten,
} from '#libs/kernel';
import type { Meldinggegevens } from './mailbericht.entity.js';
import { MELDINGSOORTEN, type Meldingsoort } from './meldingsoort.rules.js';

/** A mail that must go out. Who exactly gets it follows from the soort, the hulpvraag and `organisatieId`. */
export interface Geplandemelding {
  soort: Meldingsoort;
  hulpvraagId: string;
  /** Of a mail to a desk; without it the desk of the toewijzing. */
  organisatieId?: string;
  /** Days to wait before it is sent; left out: at once. */
  naDagen?: number;
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

/** With this the provider had the question of the entrepreneur, and must be told that it is over. */
const GEDEELD = ['aangeboden', 'geaccepteerd', 'gestart', 'geleverd'];
/** After how long the entrepreneur is asked once more what it brought. */
const LATER_DAGEN = 28;

/** Whoever did not write it, in the thread of a provider or with the coordinator alone. */
function overBericht({
  hulpvraagId,
  toewijzingId,
  partij,
}: DomainEvent<'bericht-geplaatst'>['data']): Geplandemelding[] {
  const gegevens = toewijzingId === null ? {} : { toewijzingId };
  return [
    ...(partij === 'ondernemer' ? [] : [over('nieuw-bericht', hulpvraagId, gegevens)]),
    ...(partij === 'aanbieder' || toewijzingId === null
      ? []
      : [over('nieuw-bericht-aanbieder', hulpvraagId, gegevens)]),
  ];
}

/** To both sides; a talk with the coordinator has no desk. */
const overAfspraak = (soorten: readonly Meldingsoort[], feiten: AfspraakFeiten): Geplandemelding[] => {
  const { hulpvraagId, toewijzingId, organisatieId } = feiten;
  const { afspraakId, momentId, regio, begin, eind, versie } = feiten;
  const wat = { afspraakId, momentId, regio, begin, eind, versie };
  const afspraak = { ...wat, hulpvraagId, toewijzingId, organisatieId };
  const gegevens = { afspraak, ...(toewijzingId === null ? {} : { toewijzingId }) };
  const bureau = organisatieId === null ? {} : { organisatieId };
  return soorten
    .filter((soort) => MELDINGSOORTEN[soort].voor !== 'organisatie' || organisatieId !== null)
    .map((soort) => ({ ...over(soort, hulpvraagId, gegevens), ...bureau }));
};

/** To the desk of a partner, or to who leads the region. */
const aanOntvanger = (
  [bureau, regio]: [bureau: Meldingsoort, regio: Meldingsoort | null],
  { overdrachtId, hulpvraagId, organisatieId }: OverdrachtFeiten,
): Geplandemelding[] => {
  if (organisatieId !== null) return [{ ...over(bureau, hulpvraagId, { overdrachtId }), organisatieId }];
  return regio === null ? [] : [over(regio, hulpvraagId, { overdrachtId })];
};

/** Whoever's turn it is with one offer, or who takes the hulpvraag over; a coordinator finds what is his in the overview of the day. */
function overTermijn({
  hulpvraagId,
  toewijzingId,
  aanZet,
}: DomainEvent<'termijn-herinnerd'>['data']): Geplandemelding[] {
  if (toewijzingId !== null)
    return [
      over(aanZet === 'aanbieder' ? 'herinnering-aanbieder' : 'herinnering', hulpvraagId, { toewijzingId }),
    ];
  if (aanZet !== 'ontvanger') return [];
  return [over('herinnering-aanbieder', hulpvraagId), over('overdracht-inkomend', hulpvraagId)];
}

const overMeting = (
  soort: Meldingsoort,
  { hulpvraagId, metingId, moment, situatie }: MetingFeiten,
): Geplandemelding[] => [over(soort, hulpvraagId, { metingId, moment, situatie })];

/** Which event is told to whom. What is not here is told to nobody. */
const AANLEIDINGEN: { [T in EventType]?: Regel<T> } = {
  'hulpvraag-ingediend': ({ hulpvraagId }) => [over('ontvangst', hulpvraagId)],
  'inlogcode-gevraagd': ({ hulpvraagId }) => [over('inlogcode', hulpvraagId)],
  'hulpvraag-afgerond': ({ hulpvraagId }) => [over('afgerond', hulpvraagId)],
  'hulpvraag-verlopen': ({ hulpvraagId }) => [over('verlopen', hulpvraagId)],
  'hulpvraag-overgedragen': (feiten) => [
    over('overgedragen', feiten.hulpvraagId, { overdrachtId: feiten.overdrachtId }),
    ...aanOntvanger(['overdracht-gevraagd', 'overdracht-inkomend'], feiten),
  ],
  'overdracht-aanvaard': ({ hulpvraagId, overdrachtId }) => [
    over('overgenomen', hulpvraagId, { overdrachtId }),
  ],
  'overdracht-teruggegeven': ({ hulpvraagId, overdrachtId }) => [
    over('overdracht-teruggegeven', hulpvraagId, { overdrachtId }),
  ],
  'overdracht-gereed': ({ hulpvraagId, overdrachtId }) => [
    over('uitkomst-gevraagd', hulpvraagId, { overdrachtId }),
  ],
  'overdracht-betwist': ({ hulpvraagId, overdrachtId }) => [over('betwist', hulpvraagId, { overdrachtId })],
  'overdracht-ingetrokken': (feiten) => aanOntvanger(['toestemming-ingetrokken', null], feiten),
  'toewijzing-voorgesteld': (feiten) => [overToewijzing('aanbod-voorgesteld', feiten)],
  'toestemming-gevraagd': ({ aanleiding, ...feiten }) => [
    overToewijzing(aanleiding === 'plaats-vrij' ? 'plaats-vrij' : 'toestemming-gevraagd', feiten),
  ],
  'toewijzing-op-wachtlijst': (feiten) => [overToewijzing('op-wachtlijst', feiten)],
  'afspraak-geboekt': (feiten) => overAfspraak(['afspraak', 'afspraak-aanbieder'], feiten),
  'afspraak-verplaatst': (feiten) => overAfspraak(['afspraak-verplaatst', 'afspraak-aanbieder'], feiten),
  'afspraak-geannuleerd': (feiten) =>
    overAfspraak(['afspraak-geannuleerd', 'afspraak-geannuleerd-aanbieder'], feiten),
  'afspraak-herinnerd': (feiten) => overAfspraak(['afspraak-herinnering'], feiten),
  'toewijzing-aangeboden': (feiten) => [overToewijzing('nieuwe-toewijzing', feiten)],
  'toewijzing-geaccepteerd': (feiten) => [overToewijzing('toewijzing-geaccepteerd', feiten)],
  'toewijzing-geweigerd': (feiten) => [overToewijzing('toewijzing-geweigerd', feiten)],
  'toewijzing-gestart': (feiten) => [overToewijzing('gestart', feiten)],
  'toewijzing-geleverd': (feiten) => [overToewijzing('uitkomst-gevraagd', feiten)],
  'toewijzing-bevestigd': (feiten) => [{ ...overToewijzing('uitkomst-later', feiten), naDagen: LATER_DAGEN }],
  'toewijzing-betwist': (feiten) => [overToewijzing('betwist', feiten)],
  'toewijzing-gestopt': ({ vorigeStatus, ...feiten }) =>
    GEDEELD.includes(vorigeStatus) ? [overToewijzing('toestemming-ingetrokken', feiten)] : [],
  'toewijzing-ingetrokken': (feiten) => [overToewijzing('toestemming-ingetrokken', feiten)],
  'meting-gevraagd': (feiten) => overMeting('meting-gevraagd', feiten),
  'meting-herinnerd': (feiten) => overMeting('meting-herinnerd', feiten),
  'bericht-geplaatst': overBericht,
  'termijn-herinnerd': overTermijn,
  'termijn-geescaleerd': ({ hulpvraagId }) => [over('escalatie', hulpvraagId)],
};

/** The events that this pillar mails about. */
export const GEMELDE_EVENTS = Object.keys(AANLEIDINGEN) as EventType[];

/** What must be mailed because of this event. */
export function toMeldingen(event: AnyEvent): Geplandemelding[] {
  const regel = AANLEIDINGEN[event.type] as ((data: AnyEvent['data']) => Geplandemelding[]) | undefined;
  return regel?.(event.data) ?? [];
}
