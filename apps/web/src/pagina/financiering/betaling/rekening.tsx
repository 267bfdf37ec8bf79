// SPDX-License-Identifier: EUPL-1.2
import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { inMoment } from '../../../taal/taal';
import { Knop } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Merkje } from '../../../ui/melding';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { Weigering } from '../../../api/api';
import { useBankrekening, type Bankrekeningdetail } from '../../bankrekening/gegevens';
import { CONTROLES, STANDKLEUR, STANDWOORD, inGroepen, isLevend } from '../../bankrekening/woorden';
import { Bevestigen, moetBevestigen } from '../../beheer/bevestigen';
import { Feitenlijst } from '../../beheer/blad';
import { Gedaan } from '../../beheer/gedaan';
import { Bevestiging } from './bevestiging';
import { Afwijzing } from './afwijzing';

const moment = (waarde: string | null): string | null => (waarde === null ? null : inMoment(waarde, 'nl'));

function Feiten({ rekening }: { rekening: Bankrekeningdetail }): ReactNode {
  const { iban, tenaamstelling, straat, huisnummer, postcode, plaats, land, houder, stand } = rekening;
  const { ingevoerdOp, bevestigdOp, gecontroleerdMet, geldigVanaf } = rekening;
  return (
    <Feitenlijst
      rijen={[
        ['Van', houder],
        ['Rekeningnummer (IBAN)', <b key="iban">{inGroepen(iban)}</b>],
        ['Op naam van', tenaamstelling],
        ['Adres', `${straat} ${huisnummer}, ${postcode} ${plaats} (${land})`],
        [
          'Stand',
          <Merkje key="stand" kleur={STANDKLEUR[stand]}>
            {STANDWOORD[stand]}
          </Merkje>,
        ],
        ['Ingevoerd', `${inMoment(ingevoerdOp, 'nl')}${rekening.doorUzelf ? ', door uzelf' : ''}`],
        ['Bevestigd', moment(bevestigdOp)],
        ['Hoe gecontroleerd', gecontroleerdMet === null ? null : CONTROLES[gecontroleerdMet]],
        ['Betalen vanaf', moment(geldigVanaf)],
        ['Vervallen', moment(rekening.vervallenOp)],
      ]}
    />
  );
}

function Inhoud({ rekening }: { rekening: Bankrekeningdetail }): ReactNode {
  const [melding, setMelding] = useState('');
  const [afwijzen, setAfwijzen] = useState(false);
  const { stand, doorUzelf } = rekening;
  return (
    <>
      <Gedaan melding={melding} wacht={afwijzen} />
      <Feiten rekening={rekening} />
      {stand === 'te-bevestigen' &&
        (doorUzelf ? (
          <Alinea>U voerde deze rekening zelf in. Een andere financier bevestigt haar.</Alinea>
        ) : (
          <Bevestiging rekening={rekening} onKlaar={setMelding} />
        ))}
      {isLevend(rekening) && (
        <section className="stapel" aria-labelledby="klopt-niet">
          <Kop niveau={2} id="klopt-niet">
            Klopt de rekening niet?
          </Kop>
          <Alinea>Wijs haar af als de houder haar niet kent. Er gaat dan geen betaling meer heen.</Alinea>
          <div>
            <Knop soort="tweede" onClick={() => setAfwijzen(true)}>
              Wijs deze rekening af
            </Knop>
          </div>
        </section>
      )}
      {afwijzen && <Afwijzing rekening={rekening} onSluit={() => setAfwijzen(false)} onKlaar={setMelding} />}
    </>
  );
}

function Vraag({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useBankrekening(id);
  if (data) return <Inhoud rekening={data} />;
  if (moetBevestigen(error)) return <Bevestigen />;
  if (error instanceof Weigering && [400, 404].includes(error.status))
    return <Leeg titel="Deze rekening is er niet, of is niet voor u." />;
  return error ? <Mislukt fout={error} opnieuw={() => void refetch()} /> : <Skelet hoogte="20rem" />;
}

/** One account with its whole number, for who compares it with what the holder says. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  return (
    <Pagina titel="Rekening controleren">
      <p>
        <Link className="nl-link" to="/financiering/rekeningen">
          Terug naar de rekeningen
        </Link>
      </p>
      <Vraag id={id} />
    </Pagina>
  );
}
