import { itemNotFound } from '../../rich-api/host-error';
import type { Argument, HostClass } from '../../rich-api/host-object';
import { choiceArgument } from '../arguments';
import { headerOrFooter, sectionsOf, usesEvenPages, usesFirstPage } from '../sections';
import type { WordContext } from '../word-context';
import type { SectionData } from '../word-data';

export function sectionClass(word: WordContext): HostClass<SectionData> {
  const next = ({ index }: SectionData) => sectionsOf(word)[index + 1];
  const typeFrom = (value: Argument) => choiceArgument(value, ['Primary', 'FirstPage', 'EvenPages']);
  return {
    objects: {
      body: ({ index }) => word.make('Body', { type: 'Section', blocks: () => sectionsOf(word)[index]?.blocks ?? [] }),
      pageSetup: (section) => word.make('PageSetup', section),
    },
    methods: {
      getFooter: ({ index }, [type]) => word.make('Body', { type: 'Footer', blocks: headerOrFooter(word, index, 'footer', typeFrom(type)) }),
      getHeader: ({ index }, [type]) => word.make('Body', { type: 'Header', blocks: headerOrFooter(word, index, 'header', typeFrom(type)) }),
      getNext: (section) => {
        const following = next(section);
        if (!following) throw itemNotFound();
        return word.make('Section', following);
      },
      getNextOrNullObject: (section) => {
        const following = next(section);
        return following ? word.make('Section', following) : null;
      },
    },
  };
}

export function pageSetupClass(word: WordContext): HostClass<SectionData | null> {
  return {
    properties: {
      differentFirstPageHeaderFooter: (section) => (section ? [section] : sectionsOf(word)).some(usesFirstPage),
      oddAndEvenPagesHeaderFooter: () => usesEvenPages(word),
    },
  };
}
