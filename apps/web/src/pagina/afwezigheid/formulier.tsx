// SPDX-License-Identifier: EUPL-1.2
import { useQueryClient } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import { SLEUTEL } from '../werkbank/gegevens';
import type { Handeling } from '../werkbank/handeling';

/** Sends a form and fetches the register anew. */
export function useRegister(handeling: Handeling): (werk: () => Promise<void>) => void {
  const gegevens = useQueryClient();
  return (werk) =>
    void handeling.run(async () => {
      await werk();
      await gegevens.invalidateQueries({ queryKey: SLEUTEL.behandelaars });
      await gegevens.invalidateQueries({ queryKey: SLEUTEL.werklijst });
    });
}

/** A form with its heading and all that is wrong above it. */
export function Formulier({
  titel,
  handeling,
  doe,
  onVerstuur,
  children,
}: {
  titel: string;
  handeling: Handeling;
  doe: string;
  onVerstuur: (velden: FormData) => void;
  children: ReactNode;
}): ReactNode {
  const kop = useId();
  return (
    <section className="stapel tekst" aria-labelledby={kop}>
      <Kop niveau={2} als={3} id={kop}>
        {titel}
      </Kop>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        noValidate
        className="stapel"
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          onVerstuur(new FormData(gebeurtenis.currentTarget));
        }}
      >
        {children}
        <div>
          <Knop type="submit" bezig={handeling.bezig}>
            {doe}
          </Knop>
        </div>
      </form>
    </section>
  );
}
