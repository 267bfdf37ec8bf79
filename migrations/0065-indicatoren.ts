// SPDX-License-Identifier: EUPL-1.2
// What is measured from the start, and per theme how help is thought to work. Later versions are made in the application.

// code | naam | eenheid | richting | wanneer | volgorde | maximum | themas | definitie | vraag | vraag in het Engels
const VAN_ONDERNEMER = `
werkzame-personen | Werkzame personen | aantal | hoger | altijd | 5 | 100000 |  | Hoeveel mensen op de dag van de meting in het bedrijf werken, de eigenaar meegerekend, ook wie deeltijd werkt. | Hoeveel mensen werken er nu in uw bedrijf? Tel uzelf mee. | How many people work in your business now? Count yourself too.
omzet-maand | Omzet in een maand | centen | hoger | altijd | 10 | 100000000000 |  | Omzet zonder btw in de laatste hele maand voor de meting. | Hoeveel omzet had uw bedrijf vorige maand? Zonder btw, in hele euro’s. | What was the turnover of your business last month? Without VAT, in whole euros.
vertrouwen | Vertrouwen in het bedrijf | score | hoger | altijd | 30 | 10 |  | Cijfer van 0 tot en met 10 dat de ondernemer geeft voor hoe het bedrijf ervoor staat. | Hoe staat uw bedrijf er nu voor? Geef een cijfer van 0 tot en met 10. | How is your business doing now? Give a mark from 0 to 10.
oplossing | Hoe ver de oplossing is | score | hoger | altijd | 25 | 10 |  | Cijfer van 0 tot en met 10 dat de ondernemer geeft voor hoe ver hij is met wat hij vroeg. | Hoe ver bent u met de oplossing van uw vraag? 0 is nog niet begonnen, 10 is klaar. | How far are you with solving what you asked about? 0 is not started, 10 is done.
opbrengst-hulp | Opbrengst van de hulp | centen | hoger | daarna | 20 | 100000000000 |  | Wat de hulp tot nu toe opleverde of bespaarde, volgens de ondernemer. | Hoeveel geld leverde de hulp u tot nu toe op? Tel mee wat u bespaarde. In hele euro’s. | How much money has the help brought you so far? Include what you saved. In whole euros.
energiekosten-maand | Energiekosten in een maand | centen | lager | altijd | 15 | 100000000000 | energie netcongestie | Wat het bedrijf in de laatste hele maand voor gas, stroom en warmte betaalde, zonder btw. | Hoeveel betaalde uw bedrijf vorige maand voor energie? In hele euro’s. | How much did your business pay for energy last month? In whole euros.
afvalkosten-maand | Kosten van afval in een maand | centen | lager | altijd | 15 | 100000000000 | circulair | Wat het bedrijf in de laatste hele maand voor het ophalen van afval betaalde, zonder btw. | Hoeveel betaalde uw bedrijf vorige maand voor afval? In hele euro’s. | How much did your business pay for waste last month? In whole euros.
vervoerskosten-maand | Kosten van vervoer in een maand | centen | lager | altijd | 15 | 100000000000 | logistiek | Wat het bedrijf in de laatste hele maand aan vervoer van goederen en mensen uitgaf, zonder btw. | Hoeveel betaalde uw bedrijf vorige maand voor vervoer? In hele euro’s. | How much did your business pay for transport last month? In whole euros.
betaalachterstand | Achterstand in betalen | centen | lager | altijd | 15 | 100000000000 | crisis | Wat het bedrijf op de dag van de meting had moeten betalen en nog niet betaalde. | Hoeveel had uw bedrijf al moeten betalen en is nog niet betaald? In hele euro’s. | How much should your business have paid that it has not paid yet? In whole euros.
financiering-gekregen | Gekregen financiering | centen | hoger | altijd | 15 | 100000000000 | financiering starten | Wat het bedrijf in de twaalf maanden voor de meting aan leningen, subsidies en investeringen kreeg. | Hoeveel financiering kreeg uw bedrijf in de laatste 12 maanden? In hele euro’s. | How much funding did your business get in the last 12 months? In whole euros.
online-aandeel | Omzet via internet | aandeel | hoger | altijd | 15 | 1 | digitalisering binnenstad | Deel van de omzet van de laatste hele maand dat via internet binnenkwam. | Welk deel van uw omzet kwam vorige maand via internet? In procenten. | What part of your turnover came through the internet last month? In percent.
export-aandeel | Omzet uit het buitenland | aandeel | hoger | altijd | 15 | 1 | export | Deel van de omzet van de laatste hele maand dat van klanten in andere landen kwam. | Welk deel van uw omzet kwam vorige maand uit het buitenland? In procenten. | What part of your turnover came from abroad last month? In percent.
veilige-maatregelen | Maatregelen tegen cybercriminelen | aantal | hoger | altijd | 15 | 5 | cyber | Hoeveel van vijf maatregelen het bedrijf heeft: inloggen met twee stappen, reservekopieën, updates, uitleg aan personeel, een noodplan. | Hoeveel van deze vijf heeft u: inloggen met twee stappen, reservekopieën, updates, uitleg aan personeel, een noodplan? | How many of these five do you have: two-step login, backups, updates, training of staff, an emergency plan?
open-vacatures | Open vacatures | aantal | lager | altijd | 15 | 10000 | personeel | Hoeveel banen op de dag van de meting langer dan vier weken openstaan. | Hoeveel vacatures staan er bij u langer dan vier weken open? | How many of your vacancies have been open for more than four weeks?
geschoolden | Mensen die een opleiding deden | aantal | hoger | altijd | 15 | 100000 | opleiding | Hoeveel mensen in het bedrijf in de zes maanden voor de meting een cursus of opleiding deden. | Hoeveel mensen in uw bedrijf deden de laatste zes maanden een cursus of opleiding? | How many people in your business took a course in the last six months?
nieuwe-producten | Nieuwe producten en diensten | aantal | hoger | altijd | 15 | 1000 | innovatie groei | Hoeveel nieuwe of sterk verbeterde producten en diensten het bedrijf in de twaalf maanden voor de meting ging verkopen. | Hoeveel nieuwe producten of diensten ging u de laatste 12 maanden verkopen? | How many new products or services did you start to sell in the last 12 months?
taken-met-ai | Taken met hulp van AI | aantal | hoger | altijd | 15 | 1000 | ai | Hoeveel soorten taken het bedrijf elke week met hulp van AI doet. | Bij hoeveel soorten taken gebruikt uw bedrijf elke week AI? | For how many kinds of tasks does your business use AI every week?
overheidsopdrachten | Gewonnen opdrachten | aantal | hoger | altijd | 15 | 10000 | aanbesteding | Hoeveel opdrachten van de overheid of van grote inkopers het bedrijf in de twaalf maanden voor de meting kreeg. | Hoeveel opdrachten van de overheid of van grote inkopers kreeg u de laatste 12 maanden? | How many contracts from the government or from large buyers did you win in the last 12 months?
regeldagen-maand | Dagen werk aan regels | dagen | lager | altijd | 15 | 1000 | regelgeving huisvesting | Hoeveel werkdagen het bedrijf in de laatste hele maand kwijt was aan wetten, regels en vergunningen. | Hoeveel werkdagen was u vorige maand kwijt aan regels en vergunningen? | How many working days did rules and permits take you last month?
opvolging-klaar | Klaar voor de overdracht | score | hoger | altijd | 15 | 10 | opvolging | Cijfer van 0 tot en met 10 dat de ondernemer geeft voor hoe klaar het bedrijf is om over te dragen of over te nemen. | Hoe klaar is uw bedrijf voor de overdracht? Geef een cijfer van 0 tot en met 10. | How ready is your business for the transfer? Give a mark from 0 to 10.
`;

const VAN_ANDEREN = `
werkzame-personen-cbs | Werkzame personen volgens de statistiek | aantal | hoger | nooit | 15 | 1000000 |  | Werkzame personen van het bedrijf, of gemiddeld per bedrijf van de groep, zoals het statistiekbureau ze levert. | Werkzame personen volgens de statistiek | Persons employed according to the statistics
omzet-jaar-cbs | Omzet in een jaar volgens de statistiek | centen | hoger | nooit | 15 | 1000000000000 |  | Omzet zonder btw van het bedrijf, of gemiddeld per bedrijf van de groep, zoals het statistiekbureau die levert. | Omzet in een jaar volgens de statistiek | Yearly turnover according to the statistics
`;

// thema | activiteit | output | outcome | indicatoren van de outcome | impact
const AANPAK = `
aanbesteding | uitleg over inschrijven | een inschrijving die klopt | het bedrijf krijgt opdrachten | overheidsopdrachten | opdrachten komen ook bij kleine bedrijven
ai | advies en een proef met AI | een taak die met AI gaat | het bedrijf gebruikt AI elke week | taken-met-ai | bedrijven doen meer met evenveel mensen
binnenstad | advies over winkel en aanbod | een plan voor de winkel | de winkel verkoopt meer | omzet-maand online-aandeel | een levendig centrum
circulair | een afvalscan | een plan om minder weg te gooien | het bedrijf betaalt minder voor afval | afvalkosten-maand | minder grondstoffen en afval
crisis | gesprekken over geld en schulden | een regeling met wie geld krijgt | de achterstand daalt | betaalachterstand vertrouwen | minder faillissementen die niet hoefden
cyber | een scan van computers en wachtwoorden | een lijst van wat beter kan | het bedrijf heeft meer maatregelen | veilige-maatregelen | minder schade door criminelen
digitalisering | advies over software en webwinkel | software of webwinkel die werkt | meer omzet via internet | online-aandeel omzet-maand | bedrijven werken slimmer
energie | een energiescan | een plan om energie te besparen | het bedrijf betaalt minder voor energie | energiekosten-maand | minder uitstoot
export | advies over een ander land | een plan voor de markt daar | meer omzet uit het buitenland | export-aandeel | Nederlandse bedrijven verdienen in andere landen
financiering | hulp bij een aanvraag | een aanvraag die compleet is | het bedrijf krijgt geld | financiering-gekregen | goede plannen gaan door
groei | gesprekken over de koers | een plan om te groeien | het bedrijf groeit | omzet-maand werkzame-personen nieuwe-producten | meer werk in de regio
huisvesting | hulp bij ruimte en vergunning | een aanvraag die compleet is | minder tijd kwijt aan vergunningen | regeldagen-maand | bedrijven vinden een plek
innovatie | hulp bij het uitwerken van een idee | een proef of ontwerp | het bedrijf verkoopt iets nieuws | nieuwe-producten | een sterkere economie
logistiek | advies over routes en vervoer | een plan voor het vervoer | het bedrijf betaalt minder voor vervoer | vervoerskosten-maand | minder ritten
netcongestie | advies over stroom gebruiken en opslaan | een plan binnen de aansluiting | het bedrijf kan verder en betaalt minder | energiekosten-maand vertrouwen | meer bedrijven op hetzelfde net
opleiding | hulp bij het kiezen van een opleiding | mensen die zijn aangemeld | mensen doen een opleiding | geschoolden | mensen houden werk
opvolging | gesprekken over de overdracht | een plan voor de overdracht | het bedrijf is klaar voor de overdracht | opvolging-klaar | gezonde bedrijven gaan door
personeel | hulp bij werven en behouden | een vacature die mensen vindt | minder vacatures staan lang open | open-vacatures werkzame-personen | werk en mensen vinden elkaar
regelgeving | uitleg over regels | een lijst van wat nodig is | minder tijd kwijt aan regels | regeldagen-maand | bedrijven houden zich aan de regels
starten | gesprekken over het plan | een ondernemingsplan | het bedrijf verdient geld | omzet-maand financiering-gekregen | meer bedrijven die blijven bestaan
`;

const DAARNA = ['6-maanden', '12-maanden', '24-maanden'];
const MOMENTEN: Record<string, string[]> = { altijd: ['start', ...DAARNA], daarna: DAARNA, nooit: [] };

const rijenVan = (tekst: string): string[][] =>
  tekst
    .trim()
    .split('\n')
    .map((regel) => regel.split('|').map((cel) => cel.trim()));
const woorden = (tekst = ''): string[] => tekst.split(' ').filter((woord) => woord !== '');

const toIndicator = (bron: string) => (rij: string[]) => {
  const [code, naam, eenheid, richting, wanneer = '', volgorde, maximum, themas, definitie] = rij;
  return {
    ...{ code, versie: 1, naam, definitie, vraag: rij[9], vraag_engels: rij[10], eenheid, richting, bron },
    ...{ themas: woorden(themas), momenten: MOMENTEN[wanneer] },
    ...{ volgorde: Number(volgorde), maximum: Number(maximum) },
  };
};

export const INDICATOR_SEED = [
  ...rijenVan(VAN_ONDERNEMER).map(toIndicator('ondernemer')),
  ...rijenVan(VAN_ANDEREN).map(toIndicator('extern')),
];

const schakel = (soort: string, tekst = '', indicatoren: string[] = []) => ({ soort, tekst, indicatoren });

export const VERANDERAANPAK_SEED = rijenVan(AANPAK).map(
  ([thema, activiteit, output, outcome, indicatoren, impact]) => ({
    thema,
    schakels: [
      schakel('input', 'uren van adviseurs en geld uit programma’s'),
      schakel('activiteit', activiteit),
      schakel('output', output, ['oplossing']),
      schakel('outcome', outcome, woorden(indicatoren)),
      schakel('impact', impact),
    ],
  }),
);
