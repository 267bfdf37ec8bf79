// SPDX-License-Identifier: EUPL-1.2
// The paragraph of an evaluation, filled in with the figures of one sealed report. It says what they are and what cannot be said
// yet; what to think of them is for whoever writes the evaluation.
import { zoveel } from '../deel/tabellen';
import type { Cijfertabel, Effect } from '../inhoud';
import { opGrootte, reeksVan, waardeVan } from '../lezen';
import { STAPPEN } from '../stappen';
import { getal, procent, toon } from '../toon';
import type { Inhoud } from './gegevens';
import { lijstVan, periodeVan } from './woorden';

export interface Alineadeel {
  kop: string;
  alineas: readonly string[];
}

const tabel = ({ tabellen }: Inhoud, code: string): Cijfertabel | undefined =>
  tabellen.find((een) => een.code === code);

/** All together; `null` without the table, or where it is hidden. */
const alles = (inhoud: Inhoud, code: string, maat: string): number | null => {
  const van = tabel(inhoud, code);
  return van ? waardeVan(van, maat) : null;
};

const namenVan = (inhoud: Inhoud, as: 'regio' | 'thema', codes: readonly string[]): string => {
  const waarden = inhoud.tabellen.flatMap(({ indelingen }) =>
    indelingen.filter(({ code }) => code === as).flatMap((een) => een.waarden),
  );
  return lijstVan(codes.map((code) => waarden.find((een) => een.code === code)?.naam ?? code));
};

function overwat(inhoud: Inhoud, hash: string): Alineadeel {
  const { definitie, editie, regels } = inhoud;
  const { regios, themas, naam } = definitie;
  const waar = regios.length === 0 ? 'alle regio’s' : `de regio ${namenVan(inhoud, 'regio', regios)}`;
  const wat = themas.length === 0 ? 'alle thema’s' : `het thema ${namenVan(inhoud, 'thema', themas)}`;
  return {
    kop: 'Waarover dit gaat',
    alineas: [
      `Deze paragraaf gaat over hulp aan ondernemers in ${waar}, over ${wat}. De periode is ${periodeVan(definitie)}: geteld is wie in die tijd om hulp vroeg.`,
      `De cijfers staan in het verzegelde rapport ‘${naam}’, editie ${editie} (SHA-256 ${hash}). Cijfers over minder dan ${regels.drempel} bedrijven staan er niet in.`,
    ],
  };
}

function gebruik(inhoud: Inhoud): Alineadeel {
  const trechter = (maat: string): number | null => alles(inhoud, 'trechter-regio-thema', maat);
  const gevraagd = trechter('gevraagd');
  const alineas: string[] = [];
  if (gevraagd === null || gevraagd === 0) alineas.push('Hoeveel hulpvragen er waren, is niet te tonen.');
  else {
    const verder = STAPPEN.slice(1).flatMap(({ stap, naam }) => {
      const waarde = trechter(stap);
      return waarde === null
        ? []
        : [`${naam.toLowerCase()}: ${getal(waarde)} (${procent(waarde / gevraagd)})`];
    });
    alineas.push(
      `Ondernemers stelden ${zoveel(gevraagd, 'hulpvraag', 'hulpvragen')}. Daarvan: ${verder.join('; ')}.`,
    );
  }
  const bereik = alles(inhoud, 'bereik-regio', 'bereik');
  const ondernemingen = alles(inhoud, 'bereik-regio', 'ondernemingen');
  if (ondernemingen !== null)
    alineas.push(
      `Het gaat om ${zoveel(ondernemingen, 'onderneming', 'verschillende ondernemingen')}${bereik === null ? '' : `, ${toon(bereik, 'aandeel')} van alle ondernemingen`}.`,
    );
  const wacht = alles(inhoud, 'doorlooptijd-thema', 'contact-mediaan');
  if (wacht !== null)
    alineas.push(`De helft van wie contact kreeg met een aanbieder, had dat binnen ${toon(wacht, 'dagen')}.`);
  return { kop: 'Bereik en gebruik', alineas };
}

const themanaam = (inhoud: Inhoud, { thema }: Effect): string => namenVan(inhoud, 'thema', [thema]);

function werking(inhoud: Inhoud): Alineadeel {
  const gevonden = inhoud.effecten.flatMap((effect) => {
    const { uitspraak } = effect;
    if (uitspraak.soort !== 'effect') return [];
    const waarom =
      uitspraak.redenen.length === 0 ? '' : ` Het niveau is niet hoger, want: ${uitspraak.redenen.join(' ')}`;
    return [`${themanaam(inhoud, effect)}. ${uitspraak.woorden}${waarom}`];
  });
  return {
    kop: 'Doeltreffendheid',
    alineas:
      gevonden.length > 0
        ? gevonden
        : [
            'Of de hulp werkte, is met deze cijfers nog niet te zeggen. Daarvoor is een vergelijking nodig met bedrijven zonder hulp.',
          ],
  };
}

function kosten(inhoud: Inhoud): Alineadeel {
  const totaal = alles(inhoud, 'kosten-thema', 'kosten');
  const per = alles(inhoud, 'kosten-thema', 'kosten-per-uitkomst');
  const van = tabel(inhoud, 'kosten-thema');
  const punten = van ? opGrootte(reeksVan(van, 'thema', 'kosten-per-uitkomst')) : [];
  const [duurste, goedkoopste] = [punten[0], punten.at(-1)];
  const alineas = [
    totaal === null
      ? 'Wat de hulp kostte, is niet te tonen.'
      : `Voor prestaties is ${toon(totaal, 'centen')} aanvaard${per === null ? '' : `: ${toon(per, 'centen')} per ondernemer die zegt geholpen te zijn`}.`,
  ];
  if (duurste && goedkoopste && duurste !== goedkoopste)
    alineas.push(
      `Per thema loopt dat van ${toon(goedkoopste.waarde, 'centen')} (${goedkoopste.naam}) tot ${toon(duurste.waarde, 'centen')} (${duurste.naam}). Of dat veel is, hangt af van wat de hulp inhield.`,
    );
  return { kop: 'Doelmatigheid', alineas };
}

function onvervuld(inhoud: Inhoud): Alineadeel {
  const aantal = alles(inhoud, 'onvervuld-thema', 'onvervuld');
  const deel = alles(inhoud, 'onvervuld-thema', 'aandeel-onvervuld');
  const van = tabel(inhoud, 'onvervuld-thema');
  const [meest] = van ? opGrootte(reeksVan(van, 'thema', 'onvervuld')) : [];
  const waar = meest && meest.waarde > 0 ? ` Het vaakst was dat bij ${meest.naam} (${meest.waarde}).` : '';
  return {
    kop: 'Onvervulde vraag',
    alineas: [
      aantal === null
        ? `Voor hoeveel hulpvragen geen passend aanbod was, is niet te tonen.${waar}`
        : `Voor ${zoveel(aantal, 'hulpvraag', 'hulpvragen')}${deel === null ? '' : ` (${toon(deel, 'aandeel')})`} was er geen passend aanbod.${waar}`,
    ],
  };
}

function nogNiet(inhoud: Inhoud): Alineadeel {
  const wachtend = inhoud.effecten.flatMap((effect) =>
    effect.uitspraak.soort === 'nog-niet-te-zeggen'
      ? [`${themanaam(inhoud, effect)}. ${effect.uitspraak.woorden}`]
      : [],
  );
  const weg = inhoud.verborgen.length;
  return {
    kop: 'Wat nog niet te zeggen is',
    alineas: [
      ...wachtend,
      'Dat iemand zegt geholpen te zijn, bewijst niet dat het zonder hulp anders was gegaan.',
      'Wie kort geleden vroeg, had nog weinig tijd om hulp te krijgen: de laatste kwartalen kunnen nog stijgen in een later rapport.',
      weg === 0
        ? 'In dit rapport is niets verborgen.'
        : `${zoveel(weg, 'regel', 'regels')} in de tabellen ${weg === 1 ? 'is' : 'zijn'} verborgen, omdat bedrijven anders te herkennen zijn. Welke dat zijn en waarom, staat in het rapport.`,
    ],
  };
}

/** In the order of an evaluation: what was reached, whether it worked, what it cost, and what is not known. */
export const schrijfParagraaf = (inhoud: Inhoud, hash: string): Alineadeel[] => [
  overwat(inhoud, hash),
  ...[gebruik, werking, kosten, onvervuld, nogNiet].map((schrijf) => schrijf(inhoud)),
];

/** To paste anywhere. */
export const alsTekst = (delen: readonly Alineadeel[]): string =>
  delen.map(({ kop, alineas }) => [kop, ...alineas].join('\n\n')).join('\n\n\n');
