// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useAdres } from '../adres';
import { Beelddelen } from '../beeld';
import { isKaartmaat } from '../deel/kaart';
import { Filters, kaartveld, regioveld, themaveld, type Keuzeveld } from '../filters';
import type { Cijfertabel } from '../inhoud';
import { toBeeld, type Inhoud } from './gegevens';

/** The names as they were when the report was made, by code. */
function namenUit(tabellen: readonly Cijfertabel[], as: string): Map<string, string> {
  const alle = tabellen.flatMap(({ indelingen }) => indelingen.filter(({ code }) => code === as));
  return new Map(alle.flatMap(({ waarden }) => waarden.map(({ code, naam }) => [code, naam] as const)));
}

const ofGeen = (waarde: string | null, namen: ReadonlyMap<string, string>): string | null =>
  waarde !== null && namen.has(waarde) ? waarde : null;

/** The only regio that a report is about: then there is no country to choose. */
const enigeVan = ({ definitie: { regios } }: Inhoud): string | null =>
  regios.length === 1 ? (regios[0] ?? null) : null;

/** With a regio of one's own, the whole country is a choice and not its absence. */
function regiokeuze(
  namen: ReadonlyMap<string, string>,
  regio: string | null,
  eigen: string | null,
  enige: string | null,
): Keuzeveld {
  const veld = regioveld(namen, regio);
  if (enige !== null) return { ...veld, keuzes: veld.keuzes.filter(({ waarde }) => waarde === enige) };
  if (eigen === null) return veld;
  const keuzes = veld.keuzes.map((keus) => (keus.waarde === '' ? { ...keus, waarde: 'alle' } : keus));
  return { ...veld, keuzes, waarde: regio ?? 'alle' };
}

/** A report, drawn, with the filters that stand in the address; `velden` come before them. */
export function Rapportbeeld({
  inhoud,
  velden = [],
  eigenRegio = null,
}: {
  inhoud: Inhoud;
  velden?: readonly Keuzeveld[];
  /** Which regio is seen first; the others may be chosen. */
  eigenRegio?: string | null;
}): ReactNode {
  const { lees, zet } = useAdres();
  const namen = { regio: namenUit(inhoud.tabellen, 'regio'), thema: namenUit(inhoud.tabellen, 'thema') };
  const enige = ofGeen(enigeVan(inhoud), namen.regio);
  const regio = enige ?? ofGeen(lees('regio') ?? eigenRegio, namen.regio);
  const thema = ofGeen(lees('thema'), namen.thema);
  const kaart = lees('kaart');
  const maat = isKaartmaat(kaart) ? kaart : 'gevraagd';
  return (
    <>
      <Filters
        zet={zet}
        velden={[
          ...velden,
          regiokeuze(namen.regio, regio, eigenRegio, enige),
          themaveld(namen.thema, thema),
          kaartveld(maat),
        ]}
      />
      {(thema !== null || regio !== enige) && (
        <p className="klein">
          De keuze geldt voor de trechter en de thema’s per regio. De andere delen gaan over alle regio’s en
          thema’s van dit rapport.
        </p>
      )}
      <Beelddelen beeld={toBeeld(inhoud)} keuze={{ regio, thema, kaart: maat }} themas={namen.thema} />
    </>
  );
}
