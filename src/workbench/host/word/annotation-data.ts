import { invalidArgument } from '../rich-api/host-error';

const COLOURS = ['Red', 'Green', 'Blue', 'Lavender', 'Berry'] as const;

export type CritiqueColour = (typeof COLOURS)[number];

/** What an add-in says of the words that it underlines, in the API's own names. */
export interface Critique {
  readonly start: number;
  readonly length: number;
  readonly colorScheme: CritiqueColour;
  readonly popupOptions?: {
    readonly brandingTextResourceId: string;
    readonly titleResourceId: string;
    readonly subtitleResourceId: string;
    readonly suggestions: readonly string[];
  };
}

/** What happened to annotations, for the add-in that listens. */
export type AnnotationEvent =
  | { readonly event: 'onAnnotationInserted' | 'onAnnotationRemoved'; readonly ids: readonly string[] }
  | { readonly event: 'onAnnotationClicked'; readonly id: string }
  | { readonly event: 'onAnnotationPopupAction'; readonly id: string; readonly action: 'Accept' | 'Reject'; readonly critiqueSuggestion: string };

/**
 * The critiques of a `Word.AnnotationSet`.
 * @throws HostError for what is no such set, and where the manifest lacks a text of a popup
 */
export function critiquesFrom(set: unknown, { texts, hasPopups }: { readonly texts: ReadonlyMap<string, string>; readonly hasPopups: boolean }): Critique[] {
  const critiques = isRecord(set) ? set['critiques'] : null;
  if (!Array.isArray(critiques)) throw invalidArgument('a set of annotations is expected');
  return critiques.map((critique: unknown): Critique => {
    if (!isRecord(critique)) throw invalidArgument('a critique is expected');
    const { start, length, colorScheme, popupOptions } = critique;
    const colour = COLOURS.find((one) => one === colorScheme);
    if (!Number.isInteger(start) || !Number.isInteger(length) || !colour) throw invalidArgument('a critique has a start, a length and a colour scheme');
    const plain = { start: Number(start), length: Number(length), colorScheme: colour };
    if (popupOptions === undefined || popupOptions === null) return plain;
    if (!hasPopups) throw invalidArgument('popups are part of WordApi 1.8');
    return { ...plain, popupOptions: popupFrom(popupOptions, texts) };
  });
}

function popupFrom(options: unknown, texts: ReadonlyMap<string, string>): NonNullable<Critique['popupOptions']> {
  const stated = isRecord(options) ? options : {};
  const text = (name: string): string => {
    const id = stated[name];
    if (typeof id !== 'string' || !texts.has(id)) throw invalidArgument(`${name} is no text of the manifest`);
    return id;
  };
  const { suggestions } = stated;
  if (!Array.isArray(suggestions) || !suggestions.every((one) => typeof one === 'string')) throw invalidArgument('suggestions are texts');
  return {
    brandingTextResourceId: text('brandingTextResourceId'),
    titleResourceId: text('titleResourceId'),
    subtitleResourceId: text('subtitleResourceId'),
    suggestions,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
