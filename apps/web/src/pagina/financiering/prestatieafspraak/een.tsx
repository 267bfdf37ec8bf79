// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import '../../../stijl/afspraak.css';
import { KnopLink } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Merkje } from '../../../ui/melding';
import { Blad, Feitenlijst } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Afspraakbeurt } from './beurt';
import { Daden } from './daden';
import { useAfspraak, useBasis, type Afspraak, type Versie } from './gegevens';
import { Vastgelegd } from './hash';
import { Versieinhoud } from './inhoud';
import { VERSIESTATUS, datum, standVan } from './woorden';

function Versiedeel({
  afspraak,
  versie,
  open,
}: {
  afspraak: Afspraak;
  versie: Versie;
  open: boolean;
}): ReactNode {
  const [woord, kleur] = VERSIESTATUS[versie.status];
  const kop = `Versie ${versie.versie}`;
  return (
    <details className="afspraakversie" open={open}>
      <summary>
        <span className="rij">
          <b>{kop}</b>
          <Merkje kleur={kleur}>{woord}</Merkje>
          {afspraak.geldendeVersie === versie.versie && <Merkje kleur="groen">Geldt nu</Merkje>}
          <span className="klein">vanaf {datum(versie.geldigVan)}</span>
        </span>
      </summary>
      <div className="stapel">
        {versie.verwerpreden !== null && <p>Waarom niet: {versie.verwerpreden}</p>}
        <Versieinhoud versie={versie} />
        <Vastgelegd afspraak={afspraak} versie={versie} />
      </div>
    </details>
  );
}

function eindeVan(afspraak: Afspraak): string | null {
  const { beeindigdPer, beeindigdReden } = afspraak;
  if (beeindigdPer === null) return null;
  const tot = afspraak.isOoitGetekend ? `Resultaten tellen tot en met ${datum(beeindigdPer)}. ` : '';
  return `${tot}${beeindigdReden ?? ''}`;
}

function Inhoud({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const basis = useBasis();
  const [gedaan, setGedaan] = useState('');
  const heeftConcept = afspraak.versies[0]?.status === 'concept';
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Afspraakbeurt afspraak={afspraak} kant={basis.split('/')[1] ?? ''}>
        <Daden afspraak={afspraak} onKlaar={setGedaan} />
      </Afspraakbeurt>
      <Feitenlijst
        rijen={[
          ['Nummer', afspraak.nummer],
          ['Programma', `${afspraak.programmaNaam} (${afspraak.programmaCode})`],
          ['Financier', afspraak.penvoerderNaam],
          [afspraak.partij === 'regio' ? 'Regio' : 'Aanbieder', afspraak.partijNaam],
          [standVan(afspraak)[0], eindeVan(afspraak)],
        ]}
      />
      {afspraak.isPenvoerder && heeftConcept && (
        <div>
          <KnopLink soort="tweede" naar={`${basis}/${afspraak.id}/wijzigen`}>
            Wijzig het concept
          </KnopLink>
        </div>
      )}
      <Kop niveau={2}>Versies</Kop>
      {afspraak.versies.map((versie, i) => (
        <Versiedeel key={versie.versie} {...{ afspraak, versie }} open={i === 0} />
      ))}
    </>
  );
}

/** One agreement, with what there is to do about it for who looks. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const basis = useBasis();
  const vraag = useAfspraak(id);
  return (
    <Blad
      titel={vraag.data?.titel ?? 'Prestatieafspraak'}
      terug={[basis, 'de prestatieafspraken']}
      vraag={vraag}
      weg="Deze prestatieafspraak is er niet, of niet voor u."
    >
      {(afspraak) => <Inhoud key={afspraak.id} afspraak={afspraak} />}
    </Blad>
  );
}
