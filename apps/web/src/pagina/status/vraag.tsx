// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { useTeksten } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Invulvak, type Formulier } from './actie';
import { FEITEN, Feitveld, isLeesbaar, readFeit, toOnderneming, type Feitnaam } from './feitveld';
import { change } from './gegevensformulieren';
import { GemeldBij } from './gemeld';
import type { Hulpvraag } from './hulpvraag';
import { readVeld } from './kies';
import { GEGEVENS_TEKSTEN } from './teksten-gegevens';
import { useZaak } from './zaak';

/** The fact that the API asks for, by the name of our field. */
const VELD: Partial<Record<string, Feitnaam>> = {
  gemeentecode: 'plaats',
  leeftijdMaanden: 'oprichtingsdatum',
};

/** While an answer still changes what is found. */
const ZINVOL: readonly Hulpvraag['status'][] = ['gematcht', 'geen-passend-aanbod'];

const toFeitnaam = (feit: string): Feitnaam | undefined => VELD[feit] ?? FEITEN.find((naam) => naam === feit);

function formulierVan(
  hulpvraag: Hulpvraag,
  { naam, vraag }: { naam: Feitnaam; vraag: string },
  t: (typeof GEGEVENS_TEKSTEN)['nl'],
): Formulier {
  return {
    naam: 'vraag',
    plek: 'aanbod',
    velden: [naam],
    kop: t.volgende,
    niveau: 2,
    verstuur: t.verstuur,
    gedaan: t.dank,
    controleer: (invoer) => {
      const waarde = readVeld(invoer, naam);
      if (waarde === '') return [{ naam, melding: t.geenAntwoord }];
      return isLeesbaar(naam, waarde) ? [] : [{ naam, melding: t.geenGetal }];
    },
    doe: (invoer, koppen) =>
      change(hulpvraag, koppen, {
        onderneming: { ...toOnderneming(hulpvraag.onderneming), [naam]: readFeit(invoer, naam) },
      }),
    children: (hulp) => (
      <>
        <Alinea>{t.volgendeUitleg}</Alinea>
        <Feitveld naam={naam} label={vraag} hulp={hulp} />
      </>
    ),
  };
}

/** The one question of which the answer decides most, to be answered at once. */
export function Volgendevraag(): ReactNode {
  const t = useTeksten(GEGEVENS_TEKSTEN);
  const { hulpvraag } = useZaak();
  const { vraag, status } = hulpvraag;
  const naam = vraag && ZINVOL.includes(status) ? toFeitnaam(vraag.feit) : undefined;
  return (
    <>
      <GemeldBij plek="aanbod" />
      {vraag && naam && (
        <Invulvak key={vraag.feit} formulier={formulierVan(hulpvraag, { naam, vraag: vraag.vraag }, t)} />
      )}
    </>
  );
}
