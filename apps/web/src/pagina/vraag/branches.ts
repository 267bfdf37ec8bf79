// SPDX-License-Identifier: EUPL-1.2
import type { Taal } from '../../taal/taal';

/** A trade as people call it, with its SBI code; `ook`: other words for it. */
export interface Branche {
  code: string;
  nl: string;
  en: string;
  ook: string;
}

/** Code, name in Dutch and in English, other words. */
const LIJST = `
43|Aannemer of klusbedrijf|Building contractor or handyman|bouw timmerman verbouwen renovatie dakdekker stukadoor schilder tegelzetter builder carpenter painter
692|Administratie, boekhouding of belastingadvies|Bookkeeping, accounting or tax advice|accountant boekhouder
70|Advies aan bedrijven|Business consultancy|adviseur consultant coach management
38|Afval en recycling|Waste and recycling|schroot grondstoffen
71|Architect of ingenieur|Architect or engineer|ontwerp techniek bouwkundig keuring
45|Auto’s, fietsen met motor en garage|Cars, motorcycles and garage|garagebedrijf autohandel monteur apk
1071|Bakkerij die zelf bakt|Bakery that bakes itself|bakker brood banket taart
47241|Bakkerswinkel|Bread and pastry shop|bakker brood banket
80|Beveiliging|Security|beveiliger bewaking
41|Bouwbedrijf: huizen en gebouwen|Construction of houses and buildings|bouw aannemer projectontwikkeling
42|Wegenbouw en grondwerk|Roads and civil works|gww bouw riool stratenmaker
5630|Café of bar|Pub or bar|horeca kroeg
5610|Restaurant, cafetaria of lunchroom|Restaurant, snack bar or lunchroom|horeca eten snackbar ijssalon
562|Catering|Catering|horeca kantine
55|Hotel, vakantiehuis of camping|Hotel, holiday home or campsite|bed and breakfast overnachten logies pension
90|Kunst, muziek of theater|Art, music or theatre|kunstenaar artiest muzikant
79|Reizen en toerisme|Travel and tourism|reisbureau gids
93|Sport, fitness of recreatie|Sports, fitness or recreation|sportschool zwembad attractie
9602|Kapper, schoonheidssalon of nagels|Hairdresser, beauty or nail salon|barbier haar pedicure
96|Andere persoonlijke diensten|Other personal services|wasserij sauna uitvaart dierenverzorging trimsalon
95|Reparatie van computers, telefoons of spullen|Repair of computers, phones or goods|fietsenmaker schoenmaker
33|Onderhoud en reparatie van machines|Maintenance and repair of machines|monteur installatie
432|Installateur: elektra, water, verwarming|Installer: electricity, water, heating|loodgieter elektricien installatie warmtepomp zonnepanelen plumber electrician
813|Hovenier of groenbedrijf|Gardener or landscaping|tuin tuinman
812|Schoonmaak|Cleaning|glazenwasser reiniging
01|Landbouw, tuinbouw of veehouderij|Farming, horticulture or livestock|boer agrarisch akkerbouw melkvee kas teelt
03|Visserij|Fishing|vis
10|Voedsel maken|Food production|fabriek levensmiddelen slager zuivel
11|Dranken maken|Drinks production|brouwerij bier wijn
13|Textiel maken|Textile production|stof weven
14|Kleding maken|Clothing production|kleermaker mode naaien
16|Hout bewerken|Wood processing|timmerfabriek kozijnen
18|Drukkerij|Printing|drukwerk print
20|Chemie|Chemicals|verf cosmetica fabriek
22|Kunststof en rubber maken|Plastics and rubber production|plastic fabriek
25|Metaal bewerken|Metal processing|lassen constructie smid fabriek
26|Elektronica maken|Electronics production|fabriek apparaten hightech
28|Machines maken|Machine building|machinebouw fabriek
31|Meubels maken|Furniture production|meubelmaker interieur
32|Andere producten maken|Production of other goods|fabriek industrie maakbedrijf sieraden
46|Groothandel|Wholesale|import export handel leverancier
47|Winkel|Shop|detailhandel kleding boeken speelgoed retail
471|Supermarkt of warenhuis|Supermarket or department store|winkel levensmiddelen
4791|Webwinkel|Web shop|online verkopen webshop internet
478|Marktkraam|Market stall|markt ambulant
62|ICT, software of websites|IT, software or websites|programmeur automatisering app computer
58|Uitgeverij|Publishing|boeken tijdschrift games
59|Film, video of geluid|Film, video or sound|productie studio
73|Reclame en marketing|Advertising and marketing|communicatie marktonderzoek
74|Ontwerp, fotografie of vertalen|Design, photography or translation|vormgever fotograaf designer
691|Juridische diensten|Legal services|advocaat notaris jurist
66|Verzekeringen en financieel advies|Insurance and financial advice|hypotheek tussenpersoon
68|Vastgoed en makelaardij|Real estate|makelaar verhuur pand
72|Onderzoek en ontwikkeling|Research and development|laboratorium innovatie biotech
77|Verhuur van spullen of machines|Rental of goods or machines|lease auto
78|Uitzendbureau of werving|Employment agency or recruitment|personeel detachering
82|Andere diensten aan bedrijven|Other business services|callcenter evenementen congres secretariaat
85|Onderwijs en training|Education and training|rijschool cursus trainer school bijles
86|Zorg: praktijk of behandeling|Health care: practice or treatment|tandarts fysiotherapeut arts psycholoog zorg
87|Zorg met overnachting|Residential care|verpleeghuis wonen
88|Kinderopvang, thuishulp of welzijn|Child care, home help or welfare|zorg dagbesteding gastouder
75|Dierenarts|Veterinary practice|dieren
494|Vervoer van goederen over de weg|Road haulage|transport vrachtwagen logistiek verhuizen
493|Taxi of personenvervoer|Taxi or passenger transport|bus chauffeur
53|Post en pakketten bezorgen|Post and parcel delivery|koerier bezorger
50|Vervoer over water|Transport over water|schipper binnenvaart boot
52|Opslag en overslag|Storage and handling|magazijn logistiek warehouse
35|Energie opwekken of leveren|Energy production or supply|stroom zonnepark wind
`;

/** What firms do, in everyday words. The list of the CBS has other words for most of it, and no hairdresser at all. */
export const BRANCHES: readonly Branche[] = LIJST.trim()
  .split('\n')
  .map((regel) => {
    const [code = '', nl = '', en = '', ook = ''] = regel.split('|');
    return { code, nl, en, ook };
  });

/** In the order of the alphabet, as they stand in a list to choose from. */
export const sortedBranches = (taal: Taal): readonly Branche[] =>
  [...BRANCHES].sort((a, b) => a[taal].localeCompare(b[taal], taal));

const plain = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Trades of which every word typed begins a word, those called so first. */
export function findBranches(zoek: string, taal: Taal): readonly Branche[] {
  const woorden = plain(zoek).split(/\s+/).filter(Boolean);
  if (woorden.length === 0) return [];
  const has = (tekst: string): boolean => {
    const van = plain(tekst).split(/[^a-z0-9]+/);
    return woorden.every((woord) => van.some((een) => een.startsWith(woord)));
  };
  const genoemd = BRANCHES.filter((een) => has(een[taal]));
  const bedoeld = BRANCHES.filter((een) => !genoemd.includes(een) && has(`${een.nl} ${een.en} ${een.ook}`));
  return [...genoemd, ...bedoeld];
}

export const brancheVan = (code: string): Branche | undefined => BRANCHES.find((een) => een.code === code);
