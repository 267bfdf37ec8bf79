// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from 'react';
import { Link } from 'react-router';
import type { Schema } from '../../api/api';
import { Foutsamenvatting, type Veldfout } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Pagina } from '../../ui/pagina';
import { Mislukt, Skelet } from '../../ui/toestand';
import { useGebieden, useThemas, type Gebieden } from '../aanbod/gegevens';
import { Wiebereikt } from './bereik';
import { Aanbodvelden } from './formulier';
import { toFouten } from './fouten';
import type { Aanbod } from './gegevens';
import { Foutvak } from './vak';
import { readInvoer, type Invoer } from './velden';
import { changedOf, isLeeg, type Gelezen } from './wijziging';

interface Werk {
  titel: string;
  /** Where the link back leads, and what it says. */
  terug: { naar: string; woord: string };
  /** Nothing for one that is not there yet. */
  aanbod: Aanbod | null;
  knop: string;
  bezig: boolean;
  fout: Error | null;
  bewaar: (gelezen: Gelezen) => void;
}

const NIETS: Veldfout = { melding: 'U wijzigde nog niets.' };

/** Reads the form, and tells what is wrong with it; nothing when something is. */
function useLezer(form: RefObject<HTMLFormElement | null>, gebieden: Gebieden) {
  const begin = useRef<Invoer | null>(null);
  const [fouten, setFouten] = useState<readonly Veldfout[]>([]);
  useEffect(() => {
    if (form.current) begin.current ??= readInvoer(form.current, gebieden).invoer;
  }, [form, gebieden]);
  const read = (): Gelezen | null => {
    if (!form.current || !begin.current) return null;
    const { invoer, fouten: gevonden } = readInvoer(form.current, gebieden);
    setFouten(gevonden);
    return gevonden.length > 0 ? null : { invoer, ontwerp: changedOf(begin.current, invoer) };
  };
  return { fouten, setFouten, read };
}

function Vorm({
  gebieden,
  themas,
  ...werk
}: Werk & { gebieden: Gebieden; themas: Schema['ThemaWeergave'][] }): ReactNode {
  const { titel, terug, aanbod, knop, bezig, fout, bewaar } = werk;
  const form = useRef<HTMLFormElement>(null);
  const { fouten: eigen, setFouten, read } = useLezer(form, gebieden);
  const fouten = useMemo(() => (eigen.length > 0 ? eigen : toFouten(fout)), [eigen, fout]);
  const send = (): void => {
    const gelezen = read();
    if (gelezen === null) return;
    if (aanbod !== null && isLeeg(gelezen.ontwerp)) setFouten([NIETS]);
    else bewaar(gelezen);
  };
  return (
    <Pagina titel={titel} heeftFout={fouten.length > 0}>
      <p>
        <Link className="nl-link" to={terug.naar}>
          {terug.woord}
        </Link>
      </p>
      <Foutsamenvatting fouten={fouten} />
      <div className="aanbodwerk">
        <Foutvak value={fouten}>
          <form
            ref={form}
            className="stapel aanbodwerk__vorm"
            noValidate
            onSubmit={(gebeurtenis) => {
              gebeurtenis.preventDefault();
              send();
            }}
          >
            <Aanbodvelden aanbod={aanbod} gebieden={gebieden} themas={themas} />
            <div className="rij">
              <Knop type="submit" bezig={bezig}>
                {knop}
              </Knop>
            </div>
          </form>
        </Foutvak>
        <Wiebereikt id={aanbod?.id} lees={read} />
      </div>
    </Pagina>
  );
}

/** The form of an offer, when what can be chosen in it is there. */
export function Werkvorm(werk: Werk): ReactNode {
  const [gebieden, themas] = [useGebieden(), useThemas()];
  if (gebieden.data && themas.data) return <Vorm {...werk} gebieden={gebieden.data} themas={themas.data} />;
  const fout = gebieden.error ?? themas.error;
  const opnieuw = (): void => {
    void gebieden.refetch();
    void themas.refetch();
  };
  return (
    <Pagina titel={werk.titel}>
      {fout ? <Mislukt fout={fout} opnieuw={opnieuw} /> : <Skelet hoogte="20rem" aantal={2} />}
    </Pagina>
  );
}
