// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { inDatum } from '../../../taal/taal';
import { Beurt, type Beurtgegevens, type Stap } from '../../../ui/beurt';
import { Verwijzing } from '../../../ui/link';
import type { Afspraak, Versie } from './gegevens';
import { beurt, datum, standVan } from './woorden';

type Zet = Pick<Beurtgegevens, 'wie' | 'aanU' | 'wat' | 'wanneer' | 'daarna'>;
/** By the first part of the address: who looks. */
type Kant = 'financiering' | 'aanbieder' | 'werkbank';

const GEEN_DAG = 'Er is geen uiterste dag. Zolang er niet is getekend, ligt er geen geld vast.';
const NA_PARTIJ = 'De financier tekent. Dan ligt het geld van elk jaar vast, en is de afspraak van kracht.';
const NA_FINANCIER = 'Het geld van elk jaar ligt vast, en de afspraak is van kracht.';

function tekenenVan(afspraak: Afspraak, { versie }: Versie): Zet {
  const { aanZet, magTekenen, isPenvoerder } = afspraak;
  const bij = { wanneer: GEEN_DAG, daarna: aanZet === 'partij' ? NA_PARTIJ : NA_FINANCIER };
  if (magTekenen)
    return {
      wie: 'u',
      aanU: true,
      wat: `Versie ${versie} wacht op uw handtekening. Lees haar hieronder.`,
      ...bij,
    };
  const wie = beurt(afspraak);
  const zin = `${wie} moet nu tekenen of weigeren.`;
  // Whoever wrote a version does not sign it as well.
  const collega = isPenvoerder && aanZet === 'financier';
  return { wie, wat: collega ? `${zin} Dat doet een collega die deze versie niet opstelde.` : zin, ...bij };
}

function conceptVan(afspraak: Afspraak, { versie, status, verwerpreden }: Versie): Zet {
  const ging = status === 'verworpen';
  const wat = ging
    ? `Versie ${versie} ging niet door: ${verwerpreden ?? ''}`
    : `Versie ${versie} is nog een concept. Kijk het na en bied het aan ter ondertekening.`;
  return {
    ...{ wie: beurt(afspraak), aanU: afspraak.isPenvoerder, wat },
    daarna: ging
      ? 'Maak een nieuwe versie, of beëindig de afspraak.'
      : 'Dan tekent of weigert de andere partij.',
  };
}

const LEVEREN: Record<Kant, ReactNode> = {
  aanbieder: (
    <>
      U levert hulp. Wat de ondernemer bevestigt, wordt vanzelf een{' '}
      <Verwijzing naar="/aanbieder/prestaties">prestatie</Verwijzing>. Die{' '}
      <Verwijzing naar="/aanbieder/declaraties">declareert</Verwijzing> u.
    </>
  ),
  financiering: (
    <>
      De andere partij levert. Dat ziet u bij{' '}
      <Verwijzing naar="/financiering/prestaties">prestaties</Verwijzing>; wat zij ervoor vraagt bij{' '}
      <Verwijzing naar="/financiering/declaraties">declaraties</Verwijzing>.
    </>
  ),
  werkbank: (
    <>
      De regio levert, en <Verwijzing naar="/werkbank/declaraties">declareert</Verwijzing> dat.
    </>
  ),
};

function rustVan(afspraak: Afspraak, { van, tot }: Versie, kant: Kant): Zet {
  const { status, beeindigdPer } = afspraak;
  if (status === 'beeindigd' && !afspraak.isOoitGetekend)
    return {
      wie: null,
      wat: 'Het voorstel is ingetrokken voordat beide kanten tekenden. Er lag geen geld vast.',
    };
  if (status === 'beeindigd')
    return {
      wie: null,
      wat: `De afspraak is beëindigd. Resultaten tellen tot en met ${datum(beeindigdPer ?? tot)}.`,
    };
  return {
    ...{ wie: null, wat: 'De afspraak is van kracht.', daarna: LEVEREN[kant] },
    wanneer: `Resultaten tellen van ${datum(van)} tot en met ${datum(tot)}.`,
  };
}

function zetVan(afspraak: Afspraak, versie: Versie, kant: Kant): Zet {
  if (afspraak.aanZet === 'niemand') return rustVan(afspraak, versie, kant);
  return versie.status === 'ter-ondertekening' ? tekenenVan(afspraak, versie) : conceptVan(afspraak, versie);
}

/** Of its latest version: written, offered, signed by both. */
function stappenVan({ partijNaam, penvoerderNaam }: Afspraak, { ondertekeningen }: Versie): Stap[] {
  const getekend = (kant: string): string | undefined => {
    const een = ondertekeningen.find((wie) => wie.kant === kant);
    return een && inDatum(een.op, 'nl');
  };
  return [
    { naam: 'Opgesteld', bij: penvoerderNaam },
    { naam: 'Aangeboden' },
    { naam: `${partijNaam} tekent`, bij: getekend('partij') },
    { naam: `${penvoerderNaam} tekent`, bij: getekend('financier') },
    { naam: 'Van kracht' },
  ];
}

function nuVan({ aanZet, status }: Afspraak, versie: Versie): number {
  if (versie.status === 'concept') return 1;
  if (versie.status === 'ter-ondertekening') return aanZet === 'partij' ? 2 : 3;
  return status === 'beeindigd' ? 5 : 4;
}

/** Whose turn it is with an agreement, and what comes then; `children` is what can be done. */
export function Afspraakbeurt({
  afspraak,
  kant,
  children,
}: {
  afspraak: Afspraak;
  kant: string;
  children: ReactNode;
}): ReactNode {
  const [laatste] = afspraak.versies;
  if (!laatste) return null;
  const metStappen = laatste.status !== 'verworpen';
  return (
    <Beurt
      {...zetVan(afspraak, laatste, kant as Kant)}
      merk={standVan(afspraak)}
      {...(metStappen ? { stappen: stappenVan(afspraak, laatste), nu: nuVan(afspraak, laatste) } : {})}
    >
      {children}
    </Beurt>
  );
}
