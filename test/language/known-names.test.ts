import { KnownNames } from '../../src/language/known-names';

describe('KnownNames', () => {
  it('learns a name from a birth date, an age or two uses inside sentences', () => {
    const names = new KnownNames();
    names.change([], ['Wrenna, DOB 09/02/2017', 'Taviel Stone (8)', 'I saw Quillon. Then Quillon left', 'and Quillon rang']);
    expect([...names.all].sort()).toEqual(['quillon', 'taviel', 'wrenna']);
  });

  it('learns none from the words of forms', () => {
    const names = new KnownNames();
    names.change([], ['Assessment, 12 May', 'Visit (2)', 'see Plan and see Plan']);
    expect([...names.all]).toEqual([]);
  });

  it('says which names come and go with an edit', () => {
    const names = new KnownNames();
    expect([...names.change([], ['I saw Quillon.', 'then Quillon rang'])]).toEqual(['quillon']);
    expect([...names.change(['then Quillon rang'], ['then Quillon wrote'])]).toEqual([]);
    expect([...names.change(['then Quillon wrote'], ['then nobody wrote'])]).toEqual(['quillon']);
    expect([...names.all]).toEqual([]);
  });
});
