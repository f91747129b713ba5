/** What a check needs, loaded in one piece. */
export { Checker } from '../../checker/check-document';
export { withOwnTerms } from '../../checker/team/with-own-terms';
export { CHECKS } from '../../checks/catalogue';
