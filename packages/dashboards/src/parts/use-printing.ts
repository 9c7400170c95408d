import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is on its way to paper, which nobody can unfold. */
export const usePrinting = (): boolean => {
  const [isPrinting, setIsPrinting] = useState(() => matchMedia('print').matches);
  useEffect(() => {
    const paper = matchMedia('print');
    // At once: what is printed is what stands there when this returns.
    const tell = (isNow: boolean) => flushSync(() => setIsPrinting(isNow));
    const begin = () => tell(true);
    const end = () => tell(false);
    const change = () => tell(paper.matches);
    // Before the pages are counted; and for whoever looks at the page as paper alone.
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
};
