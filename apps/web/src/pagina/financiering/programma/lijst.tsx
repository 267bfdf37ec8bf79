// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { KnopLink } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useProgrammas, type ProgrammaKort } from './gegevens';
import { STATUS, looptijd } from './woorden';

const toRij = (programma: ProgrammaKort) => ({
  sleutel: programma.id,
  cellen: [
    <Verwijzing key="naam" naar={`/financiering/programmas/${programma.id}`}>
      {programma.naam}
    </Verwijzing>,
    programma.code,
    <Merkje key="status" kleur={STATUS[programma.status][1]}>
      {STATUS[programma.status][0]}
    </Merkje>,
    looptijd(programma),
    programma.penvoerder.naam,
    inEuro(programma.budgetInCenten),
    programma.wachtOpU ? <b key="wacht">Uw akkoord</b> : '',
  ],
});

const KOPPEN = ['Programma', 'Code', 'Stand', 'Looptijd', 'Penvoerder'];

function Lijst(): ReactNode {
  const lijst = useProgrammas();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  if (rijen.length === 0)
    return (
      <Leeg titel="Uw organisatie betaalt nog aan geen programma mee.">
        <Alinea>Stel een programma op, of wacht tot een andere financier u erbij zet.</Alinea>
      </Leeg>
    );
  return (
    <>
      <Tabel
        naam="Programma’s waaraan uw organisatie meebetaalt"
        koppen={[...KOPPEN, { kop: 'Budget', getal: true }, 'Wacht op']}
        rijkop
        rijen={rijen.map(toRij)}
      />
      <Meer lijst={lijst} />
      <Bestanden pad="/programmas" naam="programmas" />
    </>
  );
}

/** What the own organisatie pays for, with first what waits for it. */
export function Component(): ReactNode {
  return (
    <Pagina titel="Programma’s">
      <Alinea>
        In een programma staat waarvoor financiers samen betalen, hoeveel in welk jaar, en wie welk deel
        betaalt. Zijn alle financiers akkoord, dan is het vastgesteld.
      </Alinea>
      <div>
        <KnopLink naar="/financiering/programmas/nieuw">Stel een programma op</KnopLink>
      </div>
      <Lijst />
    </Pagina>
  );
}
