/**
 * The language Office shows itself in, as a language tag ("en-GB", "cy-GB"); undefined where it does not say.
 *
 * Limits lived with: outside Office, and before it is ready, there is no context to ask.
 */
export function displayLanguage(): string | undefined {
  return (typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage) || undefined;
}
