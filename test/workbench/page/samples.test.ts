import { findSample } from '../../../src/workbench/page/samples';

const samples = [
  { file: 'core-group-minutes.docx', title: 'Core group: minutes', kind: 'minutes' },
  { file: 'nursery-referral.docx', title: 'Referral', kind: 'referral' },
];

describe('findSample', () => {
  it.each(['nursery-referral.docx', 'nursery-referral', 'Nursery-Referral', 'referral'])('finds a sample by %s', (name) => {
    expect(findSample(samples, name)).toBe(samples[1]);
  });

  it('finds none by another name', () => {
    expect(findSample(samples, '../nursery-referral')).toBeUndefined();
    expect(findSample(samples, '')).toBeUndefined();
  });
});
