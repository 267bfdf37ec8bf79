// SPDX-License-Identifier: EUPL-1.2
import type { Reden } from '#libs/kernel';

/** A stratum with who waits for a place in it. */
export interface Lotinglaag {
  laag: string;
  plaatsen: number;
  hulpvragen: readonly string[];
}

/** What is known of a hulpvraag that is to take part. */
export interface Wachtende {
  id: string;
  regio: string | null;
  thema: string | null;
  bedrijf: string | null;
  geholpen: boolean;
  wacht: boolean;
  /** Over, or it goes on in another one. */
  voorbij: boolean;
}

/** For which theme, and of which region; `null` for every region. */
export interface Lotingkader {
  thema: string;
  regio: string | null;
}

function faultsOfWachtende(een: Wachtende | undefined, id: string, { thema, regio }: Lotingkader): string[] {
  if (!een || een.regio === null || (regio !== null && een.regio !== regio))
    return [`De hulpvraag ${id} is niet gevonden.`];
  const eisen: [boolean, string][] = [
    [een.thema === thema, `De hulpvraag ${id} gaat over een ander thema.`],
    [een.bedrijf !== null, `Van de hulpvraag ${id} is niet bekend van welk bedrijf zij is.`],
    [!een.geholpen, `De hulpvraag ${id} heeft al hulp.`],
    [!een.voorbij, `De hulpvraag ${id} is al afgerond.`],
    [een.wacht, `De hulpvraag ${id} staat niet op de wachtlijst.`],
  ];
  return eisen.filter(([goed]) => !goed).map(([, melding]) => melding);
}

function faultsOfLagen(lagen: readonly Lotinglaag[]): Reden[] {
  const redenen = lagen.flatMap(({ laag, plaatsen, hulpvragen }, i) =>
    plaatsen < hulpvragen.length
      ? []
      : [
          {
            pad: `lagen[${String(i)}].plaatsen`,
            melding: `In ${laag} is voor iedereen plaats; loten hoeft niet.`,
          },
        ],
  );
  const namen = lagen.map(({ laag }) => laag);
  return new Set(namen).size < namen.length
    ? [...redenen, { pad: 'lagen', melding: 'Een laag staat er twee keer.' }]
    : redenen;
}

/** Every fault of a list: who cannot take part, who is on it twice, and strata with a place for everybody. */
export function faultsOfLijst(
  lagen: readonly Lotinglaag[],
  wachtenden: readonly Wachtende[],
  kader: Lotingkader,
): Reden[] {
  const bekend = new Map(wachtenden.map((een) => [een.id, een]));
  const ids = lagen.flatMap(({ hulpvragen }) => hulpvragen);
  const meldingen = [...new Set(ids)].flatMap((id) => faultsOfWachtende(bekend.get(id), id, kader));
  const bedrijven = ids.flatMap((id) => bekend.get(id)?.bedrijf ?? []);
  if (new Set(ids).size < ids.length) meldingen.push('Een hulpvraag staat twee keer op de lijst.');
  else if (new Set(bedrijven).size < bedrijven.length)
    meldingen.push('Van één bedrijf staan twee hulpvragen op de lijst.');
  return [...faultsOfLagen(lagen), ...meldingen.map((melding) => ({ pad: 'lagen', melding }))];
}
