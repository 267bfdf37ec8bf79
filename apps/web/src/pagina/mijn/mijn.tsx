// SPDX-License-Identifier: EUPL-1.2
import { useEffect, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { later } from '../../lui';
import { useSessie, type Ik } from '../../sessie';
import { inTaal, useTaal, useTeksten } from '../../taal/taal';
import { Alinea, Kop } from '../../ui/kop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { Aanmelding } from './aanmelding';
import { Communities } from './communities';
import { Hulpvragen } from './hulpvragen';
import { TEKSTEN } from './teksten';
import { werkbankadres } from './werkbank';

const MijnErvaringen = later(async () => (await import('../ervaringsdeskundigen/mijn')).MijnErvaringen);
const Staatssteunlink = later(async () => (await import('../staatssteun/mijnlink')).Staatssteunlink);
const Bijeenkomsten = later(async () => (await import('./bijeenkomsten')).Bijeenkomsten);

/** Where a role other than ondernemer works; the staff pages are in Dutch and load by themselves. */
const WERKPLEK: Partial<Record<Ik['rol'], string>> = { coordinator: '/werkbank', financier: '/financiering' };

function Werk({ naar, rol }: { naar: string; rol: Ik['rol'] }): ReactNode {
  const t = useTeksten(TEKSTEN);
  return (
    <section className="stapel stapel--dicht" aria-labelledby="werk">
      <Kop niveau={2} id="werk">
        {t.werkKop}
      </Kop>
      <div className="rij">
        <a className="nl-button nl-button--primary" href={naar}>
          <span className="nl-button__label">{rol === 'financier' ? t.financiering : t.werkbank}</span>
        </a>
      </div>
    </section>
  );
}

function Niemand(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const taal = useTaal();
  return (
    <Pagina titel={t.niemand}>
      <Alinea>{t.niemandUitleg}</Alinea>
      <div className="rij">
        <a className="nl-button nl-button--primary" href={inTaal('/aanmelden', taal)}>
          <span className="nl-button__label">{t.aanmelden}</span>
        </a>
      </div>
    </Pagina>
  );
}

/** Mails to who works here lead to this page with behind the `#` what is meant: that is shown on the workbench. */
function useDoorverwijzing(rol: Ik['rol'] | undefined): void {
  const { hash } = useLocation();
  useEffect(() => {
    const adres = rol === 'coordinator' ? werkbankadres(hash) : null;
    if (adres !== null) location.replace(adres);
  }, [hash, rol]);
}

function Inhoud({ ik }: { ik: Ik }): ReactNode {
  const werkplek = WERKPLEK[ik.rol];
  return (
    <div className="mijn stapel stapel--ruim">
      {ik.rol === 'ondernemer' && <Hulpvragen />}
      {ik.rol === 'ondernemer' && <Bijeenkomsten />}
      {ik.rol === 'ondernemer' && <Communities />}
      {ik.rol === 'ondernemer' && <MijnErvaringen />}
      {werkplek && <Werk naar={werkplek} rol={ik.rol} />}
      {ik.rol === 'ondernemer' && <Staatssteunlink />}
      <Aanmelding ik={ik} />
    </div>
  );
}

/** Of who is signed in: his hulpvragen, who he is here, and the way out. */
export function Component(): ReactNode {
  const t = useTeksten(TEKSTEN);
  const { data: sessie, error, refetch } = useSessie();
  const ik = sessie?.ik;
  useDoorverwijzing(ik?.rol);
  if (sessie && !ik) return <Niemand />;
  return (
    <Pagina titel={t.titel}>
      {ik ? (
        <Inhoud ik={ik} />
      ) : error ? (
        <Mislukt fout={error} opnieuw={() => void refetch()} />
      ) : (
        <Skelet aantal={2} />
      )}
    </Pagina>
  );
}
