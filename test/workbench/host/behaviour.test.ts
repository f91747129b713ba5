import { behaviourFrom } from '../../../src/workbench/host/behaviour';
import { offeredSets } from '../../../src/workbench/host/offered-sets';

const behaviour = (address: string) => behaviourFrom(new URLSearchParams(address));

it('is that of a current Word on a desktop where the address says nothing', () => {
  expect(behaviour('')).toEqual({ version: '1.8', desktop: '1.3', readOnly: false, isProtected: false, deleted: 'excluded', refuse: '', keepsFile: false, hasSubscription: true, putsSuggestions: true, language: 'en-GB', dark: false });
});

it('follows the address', () => {
  expect(behaviour('word=1.3&desktop=0&mode=read-only&deleted=included&refuse=GeneralException&file=kept&licence=perpetual&suggestions=told&language=cy-GB&theme=dark')).toEqual({
    version: '1.3', desktop: '0', readOnly: true, isProtected: false, deleted: 'included', refuse: 'GeneralException', keepsFile: true, hasSubscription: false, putsSuggestions: false, language: 'cy-GB', dark: true,
  });
  expect(behaviour('mode=protected')).toMatchObject({ readOnly: false, isProtected: true });
});

it('does not follow what it does not understand', () => {
  expect(behaviour('word=1.10&desktop=9&mode=x&refuse=<b>&language=english')).toEqual(behaviour(''));
});

it('offers the sets of its version', () => {
  expect(Object.fromEntries(offeredSets(behaviour('word=1.3&desktop=0')))).toEqual({ wordapi: '1.3', settings: '1.1', selection: '1.1', documentevents: '1.1', compressedfile: '1.1' });
  expect(Object.fromEntries(offeredSets(behaviour('')))).toMatchObject({ wordapi: '1.8', wordapidesktop: '1.3', wordapionline: '1.1' });
});
