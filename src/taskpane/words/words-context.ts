import { createContext, useContext } from 'react';
import { enGB, type Words } from './en-GB';

const WordsContext = createContext<Words>(enGB);

export const WordsProvider = WordsContext.Provider;

/** The catalogue of the language the pane is shown in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
