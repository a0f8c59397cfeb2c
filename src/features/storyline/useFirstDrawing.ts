import { useEffect, useState } from 'react';

let drawn = false;

/** True for the first storyline of a visit, whose lines are animated. */
export function useFirstDrawing(): boolean {
  const [first] = useState(!drawn);
  useEffect(() => {
    drawn = true;
  }, []);
  return first;
}
