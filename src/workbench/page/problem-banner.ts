import type { PageElements } from './page-elements';

/** Says in one line what went wrong, until it is dismissed or something is opened. */
export class ProblemBanner {
  constructor(private readonly elements: Pick<PageElements, 'problem' | 'problemText' | 'dismiss'>) {
    elements.dismiss.addEventListener('click', () => this.clear());
  }

  show(line: string): void {
    this.elements.problemText.textContent = line;
    this.elements.problem.hidden = false;
  }

  clear(): void {
    this.elements.problem.hidden = true;
    this.elements.problemText.textContent = '';
  }
}
