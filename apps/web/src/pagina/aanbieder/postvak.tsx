// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { inDatum } from '../../taal/taal';
import { Alinea } from '../../ui/kop';
import { Meer } from '../../ui/meer';
import { Merkje } from '../../ui/melding';
import { Pagina } from '../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../ui/toestand';
import { Geld } from './geld';
import { useToewijzingen } from './gegevens';
import { LIJSTEN, STATUS, type Lijst, type Toewijzing } from './woorden';

const isLijst = (waarde: string | null): waarde is Lijst => waarde !== null && Object.hasOwn(LIJSTEN, waarde);
const ofLijst = (alle: readonly Toewijzing[], lijst: Lijst): Toewijzing[] =>
  alle.filter(({ status }) => (LIJSTEN[lijst].statussen as readonly string[]).includes(status));

const NIETS: Record<Lijst, string> = {
  nieuw: 'Er zijn geen nieuwe vragen voor u. Komt er een, dan krijgt u een mail.',
  bezig: 'U bent nu met geen vraag bezig.',
  wacht: 'U wacht op niemand.',
  klaar: 'Er is nog niets klaar.',
};

/** Tabs that are links: each list has its own address. */
function Lijstkeuze({ alle, gekozen }: { alle: readonly Toewijzing[]; gekozen: Lijst }): ReactNode {
  return (
    <nav aria-label="Lijsten" className="tabs">
      <ul>
        {(Object.keys(LIJSTEN) as Lijst[]).map((lijst) => (
          <li key={lijst}>
            <Link to={`?lijst=${lijst}`} aria-current={lijst === gekozen ? 'page' : undefined}>
              {LIJSTEN[lijst].naam} <span className="getal">({ofLijst(alle, lijst).length})</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Rij({ toewijzing }: { toewijzing: Toewijzing }): ReactNode {
  const { id, aanbodTitel, status, uiterlijkOp, toegewezenOp, ondernemingNaam, tekst } = toewijzing;
  const { woord, kleur } = STATUS[status];
  return (
    <li className="kaart postrij">
      <div className="stapel stapel--dicht">
        <Merkje kleur={kleur}>{woord}</Merkje>
        <Link className="nl-link postrij__titel" to={`/aanbieder/toewijzingen/${id}`}>
          {ondernemingNaam ?? 'Een ondernemer'} vraagt: {aanbodTitel}
        </Link>
        {tekst && <p className="postrij__tekst">{tekst}</p>}
        <p className="klein">
          Toegewezen op {inDatum(toegewezenOp, 'nl')}
          {uiterlijkOp && ` · uiterlijk ${inDatum(uiterlijkOp, 'nl')}`}
        </p>
      </div>
    </li>
  );
}

function Rijen({ alle, lijst }: { alle: readonly Toewijzing[]; lijst: Lijst }): ReactNode {
  const rijen = ofLijst(alle, lijst);
  return (
    <>
      <Lijstkeuze alle={alle} gekozen={lijst} />
      {rijen.length === 0 ? (
        <Leeg titel={NIETS[lijst]} />
      ) : (
        <ul className="postrijen">
          {rijen.map((toewijzing) => (
            <Rij key={toewijzing.id} toewijzing={toewijzing} />
          ))}
        </ul>
      )}
    </>
  );
}

function Inhoud(): ReactNode {
  const [zoek] = useSearchParams();
  const lijst = useToewijzingen();
  const { data, error, refetch } = lijst;
  if (!data && error) return <Mislukt fout={error} opnieuw={() => void refetch()} />;
  if (!data) return <Skelet hoogte="7rem" aantal={3} />;
  const gevraagd = zoek.get('lijst');
  return (
    <>
      <Rijen
        alle={data.pages.flatMap(({ gegevens }) => gegevens)}
        lijst={isLijst(gevraagd) ? gevraagd : 'nieuw'}
      />
      <Meer lijst={lijst} />
    </>
  );
}

export const Component = (): ReactNode => (
  <Pagina titel="Vragen aan u">
    <Alinea>Ondernemers die bij uw aanbod passen. De oudste vraag staat bovenaan.</Alinea>
    <Geld />
    <Inhoud />
  </Pagina>
);
