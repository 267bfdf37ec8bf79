// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { KnopLink } from '../../../ui/knop';
import { Alinea } from '../../../ui/kop';
import { Verwijzing } from '../../../ui/link';
import { Meer } from '../../../ui/meer';
import { Melding, Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Tabel } from '../../beheer/tabel';
import { Bestanden } from '../bestanden';
import { inEuro } from '../geld';
import { useAfspraken, useBasis, type AfspraakKort } from './gegevens';
import { VERSIESTATUS, beurt, looptijd, standVan } from './woorden';

/** An agreement in force whose next version is being made says both. */
function Stand(afspraak: AfspraakKort): ReactNode {
  const { status, versiestatus, laatsteVersie } = afspraak;
  const [woord, kleur] = standVan(afspraak);
  const bezig = status !== 'beeindigd' && versiestatus !== 'getekend';
  return (
    <span className="rij">
      {(status !== 'concept' || !bezig) && <Merkje kleur={kleur}>{woord}</Merkje>}
      {bezig && (
        <Merkje kleur={VERSIESTATUS[versiestatus][1]}>
          {status === 'concept' ? '' : `Versie ${laatsteVersie}: `}
          {VERSIESTATUS[versiestatus][0]}
        </Merkje>
      )}
    </span>
  );
}

const toRij = (afspraak: AfspraakKort, basis: string) => ({
  sleutel: afspraak.id,
  cellen: [
    <Verwijzing key="naam" naar={`${basis}/${afspraak.id}`}>
      {afspraak.titel}
    </Verwijzing>,
    afspraak.nummer,
    basis.startsWith('/financiering') ? afspraak.partijNaam : afspraak.penvoerderNaam,
    <Stand key="stand" {...afspraak} />,
    looptijd(afspraak),
    inEuro(afspraak.plafondInCenten),
    beurt(afspraak) === '' ? '' : <b key="wacht">{beurt(afspraak)}</b>,
  ],
});

function Wachtend({ rijen, basis }: { rijen: readonly AfspraakKort[]; basis: string }): ReactNode {
  const kant = basis.startsWith('/financiering') ? 'financier' : 'partij';
  const open = rijen.filter(
    ({ aanZet, versiestatus }) => aanZet === kant && versiestatus === 'ter-ondertekening',
  );
  if (open.length === 0) return null;
  return (
    <Melding
      soort="waarschuwing"
      titel={
        open.length === 1
          ? 'Eén afspraak wacht op uw handtekening'
          : `${open.length} afspraken wachten op uw handtekening`
      }
    >
      <ul>
        {open.map(({ id, titel, nummer }) => (
          <li key={id}>
            <Verwijzing naar={`${basis}/${id}`}>
              {titel} ({nummer})
            </Verwijzing>
          </li>
        ))}
      </ul>
    </Melding>
  );
}

function Lijst({ basis }: { basis: string }): ReactNode {
  const lijst = useAfspraken();
  const { data, error, refetch } = lijst;
  if (!data)
    return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="12rem" />;
  const rijen = data.pages.flatMap(({ gegevens }) => gegevens);
  const isFinancier = basis.startsWith('/financiering');
  if (rijen.length === 0)
    return (
      <Leeg titel="Er is nog geen prestatieafspraak.">
        <Alinea>
          {isFinancier
            ? 'Stel er een op met een aanbieder of een regio.'
            : 'Biedt een financier u een afspraak aan, dan ziet u die hier en kunt u tekenen of weigeren.'}
        </Alinea>
      </Leeg>
    );
  return (
    <>
      <Wachtend {...{ rijen, basis }} />
      <Tabel
        naam="Prestatieafspraken"
        koppen={[
          ...['Afspraak', 'Nummer', isFinancier ? 'Met' : 'Financier', 'Stand', 'Looptijd'],
          { kop: 'Plafond', getal: true },
          'Wacht op',
        ]}
        rijkop
        rijen={rijen.map((een) => toRij(een, basis))}
      />
      <Meer lijst={lijst} />
      <Bestanden pad="/prestatieafspraken" naam="prestatieafspraken" />
    </>
  );
}

/** Agreements of who looks: what is paid for which result, and which of them wait. */
export function Component(): ReactNode {
  const basis = useBasis();
  return (
    <Pagina titel="Prestatieafspraken">
      <Alinea>
        In een prestatieafspraak staat welk resultaat hoeveel waard is, hoe dat blijkt en hoeveel er hoogstens
        wordt betaald. Twee mensen tekenen: één van elke kant.
      </Alinea>
      {basis.startsWith('/financiering') && (
        <div>
          <KnopLink naar={`${basis}/nieuw`}>Stel een afspraak op</KnopLink>
        </div>
      )}
      {basis.startsWith('/werkbank') && (
        <div>
          <KnopLink soort="tweede" naar="/werkbank/verantwoording">
            Bekijk wat elke euro opleverde
          </KnopLink>
        </div>
      )}
      <Lijst basis={basis} />
    </Pagina>
  );
}
