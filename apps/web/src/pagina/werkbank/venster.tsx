// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import '../../stijl/venster.css';
import { Foutsamenvatting } from '../../ui/foutsamenvatting';
import { Knop } from '../../ui/knop';
import { Kop } from '../../ui/kop';
import type { Handeling } from './handeling';

/** A dialog of the browser itself: it keeps the focus inside, and gives it back when it closes. */
export function Venster({
  titel,
  onder,
  onSluit,
  children,
}: {
  titel: string;
  /** What it is about. */
  onder?: ReactNode;
  onSluit: () => void;
  children: ReactNode;
}): ReactNode {
  const venster = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dit = venster.current;
    dit?.showModal();
    // What is filled in first, and not the group that it stands in.
    dit?.querySelector<HTMLElement>('input:not(:disabled), select, textarea, button')?.focus();
    return () => dit?.close();
  }, []);
  return (
    <dialog ref={venster} className="venster" aria-labelledby="venster-kop" onClose={onSluit}>
      <div className="stapel">
        <div>
          <Kop niveau={2} id="venster-kop">
            {titel}
          </Kop>
          {onder && <p className="klein">{onder}</p>}
        </div>
        {children}
      </div>
    </dialog>
  );
}

/** As on a page: whoever hears the title knows that something is wrong. */
function useFoutInTitel(heeftFout: boolean): void {
  useEffect(() => {
    if (!heeftFout) return undefined;
    const eerst = document.title;
    document.title = `Fout: ${eerst}`;
    return () => void (document.title = eerst);
  }, [heeftFout]);
}

/** A form in a dialog, with all that is wrong above it. It closes when what it is for was done. */
export function Formuliervenster({
  titel,
  onder,
  doe,
  handeling,
  onVerstuur,
  onInvoer,
  onSluit,
  children,
}: {
  titel: string;
  onder: ReactNode;
  /** On the button. */
  doe: string;
  handeling: Handeling;
  onVerstuur: (velden: FormData) => Promise<boolean>;
  /** At each change, for who keeps what was typed. */
  onInvoer?: (formulier: HTMLFormElement) => void;
  onSluit: () => void;
  children: ReactNode;
}): ReactNode {
  useFoutInTitel(handeling.fouten.length > 0);
  return (
    <Venster titel={titel} onder={onder} onSluit={onSluit}>
      <Foutsamenvatting fouten={handeling.fouten} />
      <form
        noValidate
        className="stapel"
        onInput={({ currentTarget }) => onInvoer?.(currentTarget)}
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void onVerstuur(new FormData(gebeurtenis.currentTarget)).then((gedaan) => gedaan && onSluit());
        }}
      >
        {children}
        <div className="rij">
          <Knop type="submit" bezig={handeling.bezig}>
            {doe}
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            Annuleren
          </Knop>
        </div>
      </form>
    </Venster>
  );
}

/** What was written in a field; nothing when that is only space. */
export const tekstVan = (velden: FormData, veld: string): string | undefined => {
  const waarde = velden.get(veld);
  return typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim() : undefined;
};
