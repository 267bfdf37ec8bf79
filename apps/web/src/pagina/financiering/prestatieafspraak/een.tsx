// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { useParams } from 'react-router';
import '../../../stijl/afspraak.css';
import { KnopLink } from '../../../ui/knop';
import { Kop } from '../../../ui/kop';
import { Melding, Merkje } from '../../../ui/melding';
import { Blad, Feitenlijst } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Daden } from './daden';
import { useAfspraak, useBasis, type Afspraak, type Versie } from './gegevens';
import { Vastgelegd } from './hash';
import { Versieinhoud } from './inhoud';
import { STATUS, VERSIESTATUS, beurt, datum } from './woorden';

/** Whose turn it is, and what then happens. */
function Beurt({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const [laatste] = afspraak.versies;
  if (afspraak.aanZet === 'niemand' || !laatste) return null;
  if (afspraak.magTekenen)
    return (
      <Melding soort="waarschuwing" titel={`Versie ${laatste.versie} wacht op uw handtekening`}>
        <p>
          {afspraak.aanZet === 'partij'
            ? 'Lees hieronder wat u afspreekt. Na u tekent de financier.'
            : 'De andere partij tekende. Met uw handtekening ligt het geld van elk jaar vast.'}
        </p>
      </Melding>
    );
  const zin = {
    'ter-ondertekening': `${beurt(afspraak)} moet nu tekenen of weigeren.`,
    verworpen: `Versie ${laatste.versie} ging niet door: ${laatste.verwerpreden ?? ''}`,
  }[laatste.status as string];
  return (
    <Melding titel={`Aan zet: ${beurt(afspraak)}`}>
      <p>{zin ?? `Versie ${laatste.versie} is nog een concept.`}</p>
    </Melding>
  );
}

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

const INGETROKKEN = 'Ingetrokken';
const isOoitGetekend = ({ versies }: Afspraak): boolean =>
  versies.some(({ status }) => status === 'getekend' || status === 'vervangen');

/** What was never signed did not end: it was taken back. */
const standVan = (afspraak: Afspraak): (typeof STATUS)[Afspraak['status']] =>
  afspraak.status === 'beeindigd' && !isOoitGetekend(afspraak)
    ? [INGETROKKEN, STATUS.beeindigd[1]]
    : STATUS[afspraak.status];

function eindeVan(afspraak: Afspraak): string | null {
  const { beeindigdPer, beeindigdReden } = afspraak;
  if (beeindigdPer === null) return null;
  const tot = isOoitGetekend(afspraak) ? `Resultaten tellen tot en met ${datum(beeindigdPer)}. ` : '';
  return `${tot}${beeindigdReden ?? ''}`;
}

function Inhoud({ afspraak }: { afspraak: Afspraak }): ReactNode {
  const basis = useBasis();
  const [gedaan, setGedaan] = useState('');
  const [woord, kleur] = standVan(afspraak);
  const heeftConcept = afspraak.versies[0]?.status === 'concept';
  return (
    <>
      <Gedaan melding={gedaan} wacht={false} />
      <Beurt afspraak={afspraak} />
      <Feitenlijst
        rijen={[
          [
            'Stand',
            <Merkje key="stand" kleur={kleur}>
              {woord}
            </Merkje>,
          ],
          ['Nummer', afspraak.nummer],
          ['Programma', `${afspraak.programmaNaam} (${afspraak.programmaCode})`],
          ['Financier', afspraak.penvoerderNaam],
          [afspraak.partij === 'regio' ? 'Regio' : 'Aanbieder', afspraak.partijNaam],
          [woord === INGETROKKEN ? INGETROKKEN : 'Beëindigd', eindeVan(afspraak)],
        ]}
      />
      {afspraak.isPenvoerder && heeftConcept && (
        <div>
          <KnopLink soort="tweede" naar={`${basis}/${afspraak.id}/wijzigen`}>
            Wijzig het concept
          </KnopLink>
        </div>
      )}
      <Daden afspraak={afspraak} onKlaar={setGedaan} />
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
