// SPDX-License-Identifier: EUPL-1.2
import { Suspense, lazy, type ReactNode } from 'react';
import { later } from '../../lui';
import { inDatum, useTaal, useTeksten } from '../../taal/taal';
import { Knop, KnopLink } from '../../ui/knop';
import { Alinea, Kop } from '../../ui/kop';
import { Skelet } from '../../ui/toestand';
import { Aanbodlijst } from './aanbod';
import { Beurt } from './beurt';
import { GemeldBij } from './gemeld';
import { Keuzen } from './keuze';
import { TEKSTEN } from './teksten';
import { Voortgang } from './voortgang';
import { useZaak } from './zaak';

const Volgendevraag = later(async () => (await import('./vraag')).Volgendevraag);
const Onderdelen = lazy(() => import('./onderdelen'));
// Few hulpvragen go to a partner.
const Overdrachten = lazy(async () => ({ default: (await import('./overdracht')).Overdrachten }));

const Ervaringsdeskundigen = lazy(async () => ({
  default: (await import('../ervaringsdeskundigen/zaak')).Ervaringsdeskundigen,
}));

/** Statuses of which nobody may write or see more than that they are. */
const KAAL = ['gewist', 'afgewezen'];

function Woorden(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { tekst, samengevoegd } = useZaak().hulpvraag;
  if (tekst === null) return null;
  return (
    <section className="stapel stapel--dicht" aria-labelledby="woorden">
      <Kop niveau={2} als={3} id="woorden">
        {t.woorden}
      </Kop>
      <blockquote className="citaat">{tekst}</blockquote>
      {samengevoegd.length > 0 && (
        <details>
          <summary>{t.samengevoegd}</summary>
          {samengevoegd.map((ook) => (
            <div key={ook.id} className="stapel stapel--dicht">
              <p className="klein">{t.kenmerk(ook.kenmerk, inDatum(ook.ingediendOp, taal))}</p>
              {ook.tekst !== null && <blockquote className="citaat">{ook.tekst}</blockquote>}
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

function Contact({ organisatie }: { organisatie: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { schrijf, setOpen } = useZaak();
  const write = (): void => {
    schrijf({ tekst: '', toewijzingId: '' });
    setOpen('bericht');
  };
  return (
    <section className="kaart kaart--vlak stapel stapel--dicht" aria-labelledby="contact">
      <Kop niveau={2} als={3} id="contact">
        {t.contact}
      </Kop>
      <Alinea>{t.contactUitleg(organisatie)}</Alinea>
      <div className="rij geen-print">
        <Knop soort="tweede" onClick={write}>
          {t.naarBericht}
        </Knop>
      </div>
    </section>
  );
}

function Onderaan(): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel stapel--dicht geen-print" aria-labelledby="meer">
      <Kop niveau={2} als={3} id="meer">
        {t.meerHulp}
      </Kop>
      <div className="rij">
        <KnopLink naar="/hulpvraag/nieuw" soort="tweede">
          {t.nieuw}
        </KnopLink>
        <Knop soort="stil" onClick={() => print()}>
          {t.print}
        </Knop>
      </div>
    </section>
  );
}

/** The whole of one hulpvraag for who asked it. */
export function Overzicht({ regio, organisatie }: { regio: string; organisatie: string }): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  const { kenmerk, ingediendOp, status, overdrachten } = useZaak().hulpvraag;
  const isKaal = KAAL.includes(status);
  const magSchrijven = !isKaal && status !== 'vastgehouden';
  return (
    <>
      <p className="klein">{t.kenmerk(kenmerk, inDatum(ingediendOp, taal))}</p>
      <GemeldBij plek="boven" />
      <Beurt regio={regio} />
      <div className="zaak">
        {/* What one is asked for stands first, also where there is one column. */}
        <div className="zaak__eerst stapel stapel--ruim">
          <Volgendevraag />
          <Keuzen />
        </div>
        <div className="zaak__zij stapel">
          <Voortgang />
          {magSchrijven && <Contact organisatie={organisatie} />}
        </div>
        <div className="zaak__inhoud stapel stapel--ruim">
          {overdrachten.length > 0 && (
            <Suspense fallback={<Skelet hoogte="8rem" />}>
              <Overdrachten />
            </Suspense>
          )}
          <Aanbodlijst />
          {magSchrijven && (
            <Suspense fallback={<Skelet hoogte="8rem" />}>
              <Ervaringsdeskundigen />
            </Suspense>
          )}
          <Woorden />
          {!isKaal && (
            <Suspense fallback={<Skelet hoogte="12rem" aantal={2} />}>
              <Onderdelen magSchrijven={magSchrijven} />
            </Suspense>
          )}
          <Onderaan />
        </div>
      </div>
    </>
  );
}
