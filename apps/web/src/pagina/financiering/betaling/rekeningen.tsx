// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { KnopLink } from '../../../ui/knop';
import { Alinea, Kop } from '../../../ui/kop';
import { Meer } from '../../../ui/meer';
import { Pagina } from '../../../ui/pagina';
import { Leeg, Mislukt, Skelet } from '../../../ui/toestand';
import { useBankrekeningen, type Bankrekening } from '../../bankrekening/gegevens';
import { Rekeningentabel } from '../../bankrekening/rekeningentabel';
import { Gedaan } from '../../beheer/gedaan';

const GEDAAN: Record<string, string> = {
  ingevoerd: 'De rekening is ingevoerd. Een andere financier van dit programma bevestigt haar.',
};

const link = ({ id, rekening }: Bankrekening, woord: string): ReactNode => (
  <Link className="nl-link" to={`/financiering/rekeningen/${id}`}>
    {woord}
    <span className="onzichtbaar"> {rekening}</span>
  </Link>
);

/** Whose turn it is, first: what another one entered, and what one entered oneself. */
function Wachten({ rekeningen }: { rekeningen: readonly Bankrekening[] }): ReactNode {
  const wacht = rekeningen.filter(({ stand }) => stand === 'te-bevestigen');
  const [aanU, eigen] = [wacht.filter((een) => !een.doorUzelf), wacht.filter((een) => een.doorUzelf)];
  return (
    <>
      <Kop niveau={2}>Rekeningen die u kunt bevestigen</Kop>
      {aanU.length === 0 ? (
        <Leeg titel="Er wacht geen rekening op u." />
      ) : (
        <Rekeningentabel
          naam="Rekeningen die u kunt bevestigen"
          houder
          rekeningen={aanU}
          doe={(een) => link(een, 'Controleer')}
        />
      )}
      {eigen.length > 0 && (
        <Alinea>
          {eigen.length === 1 ? 'Eén rekening' : `${eigen.length} rekeningen`} voerde u zelf in. Een andere
          financier bevestigt die.
        </Alinea>
      )}
    </>
  );
}

function Inhoud(): ReactNode {
  const vraag = useBankrekeningen();
  if (!vraag.data)
    return vraag.error ? (
      <Mislukt fout={vraag.error} opnieuw={() => void vraag.refetch()} />
    ) : (
      <Skelet hoogte="16rem" />
    );
  const rekeningen = vraag.data.pages.flatMap(({ gegevens }) => gegevens);
  const overige = rekeningen.filter(({ stand, doorUzelf }) => stand !== 'te-bevestigen' || doorUzelf);
  return (
    <>
      <Wachten rekeningen={rekeningen} />
      <Kop niveau={2}>Andere rekeningen</Kop>
      {overige.length === 0 ? (
        <Leeg titel="Er zijn geen andere rekeningen." />
      ) : (
        <Rekeningentabel
          naam="Andere rekeningen"
          houder
          rekeningen={overige}
          doe={(een) => link(een, 'Bekijk')}
        />
      )}
      <Meer lijst={vraag} />
    </>
  );
}

/** Accounts that are paid to and from, and who must still say that they are right. */
export function Component(): ReactNode {
  const gedaan = useSearchParams()[0].get('gedaan') ?? '';
  return (
    <Pagina titel="Rekeningen">
      <p>
        <Link className="nl-link" to="/financiering/betalingen">
          Terug naar de betalingen
        </Link>
      </p>
      <Gedaan melding={GEDAAN[gedaan] ?? ''} wacht={false} />
      <Alinea>
        Wij betalen alleen op rekeningen die twee mensen kennen: wie de rekening invoerde en een financier die
        het bij de houder navroeg.
      </Alinea>
      <div>
        <KnopLink soort="tweede" naar="/financiering/rekeningen/nieuw">
          Voer de rekening van een programma in
        </KnopLink>
      </div>
      <Inhoud />
    </Pagina>
  );
}
