// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTaal, useTeksten } from '../../taal/taal';
import { Verwijzing } from '../../ui/link';
import { Alinea, Kop } from '../../ui/kop';
import { statuspadVan } from './link';
import { beurtzinnen, eindzin } from './stand';
import { TEKSTEN } from './teksten';
import { STAND_TEKSTEN } from './teksten-stand';
import { useZaak } from './zaak';

/** Reads aloud that the search is over, when it ends while one is looking. */
function Aankomst(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { aanZet, matches, status } = useZaak().hulpvraag;
  const eerder = useRef(aanZet);
  const [gehoord, setGehoord] = useState('');
  const zin = status === 'gematcht' ? t.klaar(matches.length) : t.klaarNiets;
  useEffect(() => {
    if (eerder.current === 'systeem' && aanZet !== 'systeem') setGehoord(zin);
    eerder.current = aanZet;
  }, [aanZet, zin]);
  return (
    <p className="onzichtbaar" role="status">
      {gehoord}
    </p>
  );
}

function Gesloten(): ReactNode {
  const t = useTeksten(STAND_TEKSTEN);
  const { hulpvraag, isEigen } = useZaak();
  const { samengevoegdMet, eindeToelichting } = hulpvraag;
  return (
    <>
      <Alinea inleiding>{eindzin(hulpvraag, t)}</Alinea>
      {eindeToelichting && (
        <Alinea>
          {t.einduitleg}: {eindeToelichting}
        </Alinea>
      )}
      {samengevoegdMet !== null && isEigen && (
        <p>
          <Verwijzing naar={statuspadVan(samengevoegdMet)}>{t.naarAndere}</Verwijzing>
        </p>
      )}
    </>
  );
}

/** The one thing to know: whose turn it is, for what, and until when. */
export function Beurt({ regio }: { regio: string }): ReactNode {
  const [t, algemeen] = [useTeksten(STAND_TEKSTEN), useTeksten(TEKSTEN)];
  const taal = useTaal();
  const { hulpvraag, isGesloten } = useZaak();
  const [eerste = '', ...verder] = beurtzinnen(hulpvraag, regio, t, taal, Date.now());
  const bezig = hulpvraag.aanZet === 'systeem';
  return (
    <section
      className={`kaart beurt beurt--${hulpvraag.aanZet} stapel stapel--dicht`}
      aria-labelledby="beurt"
    >
      <Aankomst />
      <Kop niveau={2} id="beurt">
        {t.kop[hulpvraag.aanZet]}
      </Kop>
      {isGesloten ? (
        <Gesloten />
      ) : (
        <>
          <Alinea inleiding>{eerste}</Alinea>
          {verder.map((zin) => (
            <p className="nl-paragraph" key={zin}>
              <b>{zin}</b>
            </p>
          ))}
          {bezig && <div className="zoekt" aria-hidden="true" />}
          {bezig && <Alinea>{algemeen.bewaar}</Alinea>}
        </>
      )}
    </section>
  );
}
