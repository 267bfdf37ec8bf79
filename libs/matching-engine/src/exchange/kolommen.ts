// SPDX-License-Identifier: EUPL-1.2

/** A field of the exchange format, and a column of its CSV and XLSX form. */
export interface Kolom {
  /** Path in JSON, header in CSV and XLSX. A header may leave out `voorwaarden.` or `onderneming.`; case and signs do not count. */
  kolom: string;
  soort: 'tekst' | 'lijst' | 'getal' | 'datum';
  verplicht: boolean;
  uitleg: string;
}

const kolom = (naam: string, soort: Kolom['soort'], uitleg: string, verplicht = false): Kolom => ({
  kolom: naam,
  soort,
  verplicht,
  uitleg,
});

/** Columns of a catalogue. Lists are joined by `|`; an empty cell is "no condition". */
export const AANBOD_KOLOMMEN: readonly Kolom[] = [
  kolom('id', 'tekst', 'eigen code van het aanbod, uniek in het bestand', true),
  kolom('titel', 'tekst', 'naam van het aanbod', true),
  kolom('samenvatting', 'tekst', 'één zin'),
  kolom('omschrijving', 'tekst', 'wat het aanbod doet en voor wie'),
  kolom('soort', 'tekst', 'subsidie, voucher, coaching, workshop, lening, community, peer of loket', true),
  kolom('themas', 'lijst', "thema's, bijvoorbeeld energie|huisvesting"),
  kolom('aanbieder', 'tekst', 'organisatie die het aanbod doet'),
  kolom('woordenVanOndernemers', 'lijst', 'woorden waarmee ondernemers hier om vragen'),
  kolom('voorwaarden.gebied', 'lijst', 'NL, PV25, CR13, GM0153 of REGIO:TWE; één ervan is genoeg', true),
  kolom('voorwaarden.sbi', 'lijst', 'begin van SBI-codes die mogen; leeg is alle (bewaar als tekst: 01)'),
  kolom('voorwaarden.sbiUitgesloten', 'lijst', 'begin van SBI-codes die niet mogen'),
  kolom('voorwaarden.minWerkzamePersonen', 'getal', 'ten minste zoveel werkzame personen'),
  kolom('voorwaarden.maxWerkzamePersonen', 'getal', 'ten hoogste zoveel werkzame personen'),
  kolom('voorwaarden.rechtsvormen', 'lijst', 'rechtsvormen die mogen; leeg is alle'),
  kolom('voorwaarden.minLeeftijdMaanden', 'getal', 'het bedrijf bestaat ten minste zoveel maanden'),
  kolom('voorwaarden.maxLeeftijdMaanden', 'getal', 'het bedrijf bestaat ten hoogste zoveel maanden'),
  kolom('voorwaarden.minOmzet', 'getal', "omzet ten minste, in hele euro's"),
  kolom('voorwaarden.maxOmzet', 'getal', "omzet ten hoogste, in hele euro's"),
  kolom('voorwaarden.deMinimisBedrag', 'getal', "staatssteun die dit aanbod telt, in hele euro's"),
  kolom('voorwaarden.capaciteit.totaal', 'getal', 'aantal plaatsen; leeg is onbeperkt'),
  kolom('voorwaarden.capaciteit.bezet', 'getal', 'aantal bezette plaatsen'),
  kolom('voorwaarden.capaciteit.periode', 'tekst', 'plaatsen per maand, kwartaal of jaar; leeg is voorgoed'),
  kolom('voorwaarden.openstelling.van', 'datum', 'eerste dag waarop men zich kan aanmelden, jjjj-mm-dd'),
  kolom('voorwaarden.openstelling.tot', 'datum', 'laatste dag waarop men zich kan aanmelden, jjjj-mm-dd'),
  kolom('prijs.soort', 'tekst', 'gratis of eigen-bijdrage; leeg is nog niet bekend'),
  kolom('prijs.centen', 'getal', 'wat de ondernemer zelf betaalt, in centen'),
  kolom('prijs.eenheid', 'tekst', 'waarvoor dat is: keer, uur, dagdeel, maand, jaar of traject'),
  kolom('prijs.toelichting', 'tekst', 'een korte zin over de prijs'),
  kolom('wachttijd.dagen', 'getal', 'hoeveel dagen een ondernemer wacht; 0 is direct'),
  kolom('wachttijd.op', 'datum', 'dag waarop de aanbieder dat zei, jjjj-mm-dd'),
  kolom('adviseur', 'tekst', 'team of functie die helpt; geen naam van een persoon'),
];

/** Columns of a batch of requests. An empty cell is "not known". */
export const HULPVRAAG_KOLOMMEN: readonly Kolom[] = [
  kolom('id', 'tekst', 'eigen code van de hulpvraag, uniek in het bestand', true),
  kolom('taal', 'tekst', 'nl of en; leeg is nl'),
  kolom('tekst', 'tekst', 'de vraag in de woorden van de ondernemer', true),
  kolom('themas', 'lijst', "thema's die de ondernemer koos"),
  kolom('onderneming.sbi', 'tekst', 'SBI-code (bewaar als tekst: 01410)'),
  kolom('onderneming.werkzamePersonen', 'getal', 'aantal werkzame personen'),
  kolom('onderneming.rechtsvorm', 'tekst', 'eenmanszaak, vof, maatschap, bv, ...'),
  kolom('onderneming.omzet', 'getal', "omzet in hele euro's"),
  kolom('onderneming.leeftijdMaanden', 'getal', 'hoeveel maanden het bedrijf bestaat'),
  kolom('onderneming.gemeentecode', 'tekst', 'gemeente, bijvoorbeeld GM0153'),
  kolom('onderneming.deMinimisGebruikt', 'getal', 'staatssteun in de laatste drie jaar, in hele euro'),
];
