// SPDX-License-Identifier: EUPL-1.2
import { plusDagen, type Reden } from '#libs/kernel';

/** What an aanbieder reports; the day is `YYYY-MM-DD`. */
export interface Prestatiemelding {
  regio: string;
  thema?: string | undefined;
  aantal: number;
  prestatiedatum: string;
  toelichting: string;
}

/** What the agreement says about the indicator that it is reported under. */
export interface Meldkader {
  mijlpaal: string;
  geldigVan: string;
  /** The last day on which a result counts. */
  tot: string;
  vensterDagen: number;
  /** How many it still pays for; `null`: as the plafond allows. */
  over: number | null;
  /** Of the programme: empty is every one. */
  regios: readonly string[];
  themas: readonly string[];
}

/** Everything that is wrong with it at once; empty when it can be reported. */
export function assessMelding(melding: Prestatiemelding, kader: Meldkader, vandaag: string): Reden[] {
  return [
    ...mijlpaalfout(kader),
    ...dagfouten(melding.prestatiedatum, kader, vandaag),
    ...gebiedfouten(melding, kader),
    ...aantalfout(melding.aantal, kader.over),
    ...persoonfout('toelichting', melding.toelichting),
  ];
}

const mijlpaalfout = ({ mijlpaal }: Meldkader): Reden[] =>
  mijlpaal === 'gemeld'
    ? []
    : [
        {
          pad: 'indicatorId',
          melding:
            'Dit ontstaat vanzelf uit de hulp in Schakel. U meldt het niet los, zo wordt niets dubbel betaald.',
        },
      ];

function dagfouten(dag: string, { geldigVan, tot, vensterDagen }: Meldkader, vandaag: string): Reden[] {
  const pad = 'prestatiedatum';
  if (dag > vandaag) return [{ pad, melding: 'Deze dag ligt in de toekomst.' }];
  if (dag < geldigVan || dag > tot)
    return [
      { pad, melding: `Deze dag valt buiten de afspraak, die loopt van ${geldigVan} tot en met ${tot}.` },
    ];
  if (plusDagen(dag, vensterDagen) < vandaag)
    return [{ pad, melding: `Deze dag is te lang geleden: u meldt binnen ${vensterDagen} dagen.` }];
  return [];
}

const gebiedfouten = ({ regio, thema }: Prestatiemelding, { regios, themas }: Meldkader): Reden[] => [
  ...(regios.length === 0 || regios.includes(regio)
    ? []
    : [
        {
          pad: 'regio',
          melding: `Deze regio valt niet onder het programma, dat is voor ${regios.join(', ')}.`,
        },
      ]),
  ...(themas.length === 0 || (thema !== undefined && themas.includes(thema))
    ? []
    : [{ pad: 'thema', melding: `Kies een thema van dit programma: ${themas.join(', ')}.` }]),
];

const aantalfout = (aantal: number, over: number | null): Reden[] =>
  over === null || aantal <= over
    ? []
    : [{ pad: 'aantal', melding: `Dit aantal is te hoog: de afspraak betaalt er nog ${Math.max(0, over)}.` }];

const ADRES = /\S+@\S+\.\S+/;
const TELEFOON = /(?:\+31|\b0)(?:[\s-]?\d){9}\b/;

/** Words about a prestatie are kept for years and name nobody: what looks like an address or a phone number is refused. */
export const persoonfout = (pad: string, tekst: string): Reden[] =>
  ADRES.test(tekst) || TELEFOON.test(tekst)
    ? [
        {
          pad,
          melding: 'Hierin staat een e-mailadres of telefoonnummer. Noem hier geen gegevens van personen.',
        },
      ]
    : [];
