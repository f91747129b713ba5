import { localPeople, localPhrases, type LocalTerms } from '../checks/local-terms';
import { Analyser } from '../language/analyser';
import type { Lexicon } from '../language/lexicon';

/** An analyser that knows the words of a team as well, and is made anew when these change: then nothing of what was read holds any more. */
export class LocalAnalyser {
  private analyser: Analyser;

  constructor(
    private readonly lexicons: readonly Lexicon[],
    private local: LocalTerms,
  ) {
    this.analyser = this.made(local);
  }

  /** The analyser for these terms: the same one while they bring the same words into the analysis. */
  with(local: LocalTerms): Analyser {
    if (local !== this.local && wordsOf(local) !== wordsOf(this.local)) this.analyser = this.made(local);
    this.local = local;
    return this.analyser;
  }

  /** Forgets what was kept of documents analysed before. */
  forget(): void {
    this.analyser.forget();
  }

  private made(local: LocalTerms): Analyser {
    return new Analyser([...this.lexicons, ...localPhrases(local)], localPeople(local));
  }
}

/** Levels, days and meanings can change without a text being read anew. */
function wordsOf(local: LocalTerms): string {
  return JSON.stringify([...localPhrases(local), localPeople(local)].map((lexicon) => lexicon?.rows.map(({ pattern, columns }) => [lexicon.name, pattern, columns])));
}
