// SPDX-License-Identifier: EUPL-1.2
import type { Brief, Briefgegevens, Sjabloon, Sjablonen } from '../brief.js';

/** To a desk: a kenmerk and a link, and nothing about the entrepreneur. */
const kort =
  (onderwerp: string, zin: string, link: string) =>
  (g: Briefgegevens): Brief => ({
    onderwerp: `${onderwerp} (${g.kenmerk})`,
    regels: [zin.replace('KENMERK', g.kenmerk), link, { link: g.link }],
  });

const sjabloon = (onderwerp: [string, string], zin: [string, string]): Sjabloon => ({
  nl: kort(onderwerp[0], zin[0], 'Meld u aan en bekijk het hier:'),
  en: kort(onderwerp[1], zin[1], 'Sign in and have a look here:'),
});

export const AANBIEDER: Sjablonen<
  | 'nieuwe-toewijzing'
  | 'toestemming-ingetrokken'
  | 'overdracht-gevraagd'
  | 'herinnering-aanbieder'
  | 'nieuw-bericht-aanbieder'
> = {
  'nieuwe-toewijzing': sjabloon(
    ['Nieuwe hulpvraag voor u', 'New request for you'],
    [
      'Een coördinator heeft hulpvraag KENMERK aan u voorgelegd. Laat weten of u kunt helpen.',
      'A coordinator has put request KENMERK to you. Please tell whether you can help.',
    ],
  ),
  'toestemming-ingetrokken': sjabloon(
    ['Stop met deze hulpvraag', 'Stop with this request'],
    [
      'Bij hulpvraag KENMERK mag u de gegevens van de ondernemer niet meer gebruiken. Verwijder wat u zelf heeft bewaard.',
      'With request KENMERK you may no longer use the details of the entrepreneur. Delete what you have kept yourself.',
    ],
  ),
  'overdracht-gevraagd': sjabloon(
    ['Een hulpvraag wordt aan u overgedragen', 'A request is handed over to you'],
    [
      'Een coördinator draagt hulpvraag KENMERK aan u over. Laat weten of u hem overneemt.',
      'A coordinator hands over request KENMERK to you. Please tell whether you take it over.',
    ],
  ),
  'herinnering-aanbieder': sjabloon(
    ['Een ondernemer wacht op u', 'An entrepreneur is waiting for you'],
    [
      'Bij hulpvraag KENMERK bent u aan zet. Kunt u niet helpen? Laat het weten, dan zoeken wij een ander.',
      'It is your turn with request KENMERK. If you cannot help, please tell us, and we look for another.',
    ],
  ),
  'nieuw-bericht-aanbieder': sjabloon(
    ['Nieuw bericht', 'New message'],
    [
      'Bij hulpvraag KENMERK staat een nieuw bericht voor u.',
      'There is a new message for you with request KENMERK.',
    ],
  ),
};
