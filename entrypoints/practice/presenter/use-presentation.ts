import { useEffect, useRef, useState } from 'react';
import { TrainingDatabase } from '../../../lib/training/database.ts';
import { type PresentationAddress, presentationHash } from '../address.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { type Place, type Press, placeAfter } from './keys.ts';
import { type Link, openLink } from './link.ts';
import { usePresses } from './use-presses.ts';

const TRAINING = '/training.html';
const database = new TrainingDatabase();

/** Where the presentation stands, and how it goes on: by keys here, by keys at the notes, by buttons. */
export function usePresentation(scenario: string, count: number, address: PresentationAddress) {
  const [kept] = useState(() => keptPlace(scenario, address.of !== ''));
  const { id, since } = kept;
  const [place, setPlace] = useState<Place>({ at: Math.min(kept.at, count - 1), isBlack: false });
  const lesson = useLesson(address.of);
  const following = lesson[lesson.indexOf(scenario) + 1];
  const link = useRef<Link>(undefined);
  const tell = useRef(() => {});
  tell.current = () => link.current?.say({ kind: 'stands', standing: { scenario, since, ...place } });

  const press = (what: Press): void => {
    if (what === 'leave' && !place.isBlack) location.href = TRAINING;
    else if (what === 'next' && !place.isBlack && place.at === count - 1 && following !== undefined)
      location.hash = presentationHash({ ...address, scenario: following });
    else setPlace((before) => placeAfter(before, what, count));
  };
  usePresses(press);
  const pressed = useRef(press);
  pressed.current = press;

  useEffect(() => {
    const opened = openLink(id, (said) => {
      if (said.kind === 'asks') tell.current();
      else if (said.kind === 'pressed') pressed.current(said.press);
    });
    link.current = opened;
    const gone = (): void => opened.say({ kind: 'gone' });
    addEventListener('pagehide', gone);
    return () => {
      removeEventListener('pagehide', gone);
      opened.close();
    };
  }, [id]);
  useEffect(() => {
    keepPlace({ id, scenario, since, at: place.at });
    tell.current();
  }, [place, id, scenario, since]);

  return { place, press, id, isLastOfLesson: following === undefined };
}

/** The scenarios of an assignment, in their order, which follow each other in a lesson; none where there is no such assignment. */
function useLesson(assignment: string): readonly string[] {
  const [lesson, setLesson] = useState<readonly string[]>([]);
  useEffect(() => {
    if (assignment === '') return;
    database.assignments.get(Number(assignment)).then(
      (found) => setLesson(found?.scenarios ?? []),
      (error: unknown) => console.warn('Box24: the assignment could not be read.', error),
    );
  }, [assignment]);
  return lesson;
}
