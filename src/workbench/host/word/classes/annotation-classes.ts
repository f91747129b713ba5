import type { HostClass } from '../../rich-api/host-object';
import type { WordContext } from '../word-context';

/** Both classes stand for an annotation's id: it may have moved, or gone, since it was asked for. */
export function annotationClass(word: WordContext): HostClass<string> {
  return {
    properties: { id: (id) => id, state: (id) => word.annotations.get(id).state },
    objects: { critiqueAnnotation: (id) => word.make('CritiqueAnnotation', word.annotations.get(id).id) },
    methods: { delete: (id) => word.annotations.delete(id) },
  };
}

export function critiqueAnnotationClass(word: WordContext): HostClass<string> {
  return {
    properties: { critique: (id) => word.annotations.get(id).critique },
    objects: { range: (id) => word.make('Range', word.annotations.rangeOf(id)) },
    methods: { accept: (id) => word.annotations.settle(id, 'Accepted'), reject: (id) => word.annotations.settle(id, 'Rejected') },
  };
}
