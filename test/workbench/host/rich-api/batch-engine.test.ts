import type { ApiTable } from '../../../../src/workbench/host/rich-api/api-table';
import { BatchEngine } from '../../../../src/workbench/host/rich-api/batch-engine';
import { HostError } from '../../../../src/workbench/host/rich-api/host-error';
import type { HostClass, HostObject } from '../../../../src/workbench/host/rich-api/host-object';
import { makeHostObject } from '../../../../src/workbench/host/rich-api/host-object';
import type { Action, ObjectPath } from '../../../../src/workbench/host/rich-api/messages';

/** An API of shelves and books, to hold that the engine knows nothing of Word. */
const table: ApiTable = {
  enums: {},
  classes: {
    Shelf: {
      properties: { name: { set: 'LibraryApi 1.1' }, id: {}, colour: { set: 'LibraryApi 1.2' }, height: {} },
      objects: { books: { type: 'BookCollection' }, best: { type: 'Book' }, bestOrNullObject: { type: 'Book' }, wall: { type: 'Wall' } },
      methods: { count: { result: true }, add: { returns: 'Book' }, lend: { set: 'LibraryApi 1.3' } },
      events: {},
    },
    Book: { properties: { title: {}, pages: {} }, objects: { shelf: { type: 'Shelf' } }, methods: {}, events: {}, tracked: true },
    BookCollection: { properties: {}, objects: {}, methods: {}, events: {}, item: 'Book' },
  },
};

function library() {
  const titles = ['Emma', 'Persuasion', 'Sanditon'];
  const options: string[] = [];
  const book: HostClass<string> = {
    properties: { title: (title) => title, pages: (title) => title.length },
    objects: { shelf: () => shelf() },
  };
  const books: HostClass<null> = { items: () => titles.map((title) => makeHostObject('Book', book, title)) };
  const ofShelf: HostClass<null> = {
    properties: { name: () => 'Novels', id: () => 7, colour: () => 'green' },
    writes: { name: (_, value) => void options.push(`name ${String(value)}`) },
    objects: {
      books: () => makeHostObject('BookCollection', books, null),
      best: () => {
        throw new HostError('ItemNotFound', 'There is none.');
      },
      bestOrNullObject: () => null,
    },
    methods: {
      count: () => titles.length,
      add: (_, [title]) => {
        titles.push(String(title));
        return makeHostObject('Book', book, String(title));
      },
      lend: () => null,
    },
  };
  const shelf = (): HostObject => makeHostObject('Shelf', ofShelf, null);
  let isLocked = false;
  const engine = new BatchEngine({
    api: 'Library',
    table,
    offered: new Map([['libraryapi', '1.2']]),
    root: shelf(),
    create: () => null,
    beforeChange: (className, member) => {
      if (isLocked) throw new HostError('AccessDenied', 'Locked.', `${className}.${member}`);
    },
  });
  return { engine, titles, options, lock: () => (isLocked = true) };
}

type Step = Omit<Action, 'Id' | 'Name'> & { readonly Name?: string };

const batch = (paths: readonly Omit<ObjectPath, 'Id'>[], actions: readonly Step[]) => ({
  ObjectPaths: Object.fromEntries(paths.map((path, index) => [String(index + 1), { Id: index + 1, ...path }])),
  Actions: actions.map((action, index) => ({ Id: index + 1, Name: '', ...action })),
});

const ROOT = { ObjectPathType: 1, Name: '' };
const property = (Name: string, ParentObjectPathId = 1) => ({ ObjectPathType: 4, Name, ParentObjectPathId });
const method = (Name: string, args: readonly unknown[], ParentObjectPathId = 1) => ({ ObjectPathType: 3, Name, ParentObjectPathId, ArgumentInfo: { Arguments: args } });
const instantiate = (ObjectPathId: number) => ({ ActionType: 1, ObjectPathId });
const load = (ObjectPathId: number, ...Select: string[]) => ({ ActionType: 2, ObjectPathId, QueryInfo: { Select } });
const call = (ObjectPathId: number, Name: string, ...Arguments: unknown[]) => ({ ActionType: 3, ObjectPathId, Name, ArgumentInfo: { Arguments } });

describe('loading', () => {
  it('answers in the spelling of messages whatever the spelling of the caller', () => {
    const { Results } = library().engine.process(batch([ROOT], [load(1, 'name', 'Id')]));
    expect(Results).toEqual([{ ActionId: 1, Value: { Name: 'Novels', Id: 7 } }]);
  });

  it('loads items, and objects within them, each with a reference of its own', () => {
    const { Results } = library().engine.process(batch([ROOT, property('Books')], [load(2, 'items/title', 'items/shelf/name')]));
    const { _Items: items } = Results[0]?.Value as { _Items: { Title: string; Shelf: object; _ReferenceId: string }[] };
    expect(items.map(({ Title, Shelf }) => [Title, Shelf])).toEqual([
      ['Emma', { Name: 'Novels' }],
      ['Persuasion', { Name: 'Novels' }],
      ['Sanditon', { Name: 'Novels' }],
    ]);
    expect(new Set(items.map((item) => item._ReferenceId)).size).toBe(3);
  });

  it('leads through the items of a collection within an item', () => {
    const { Results } = library().engine.process(batch([ROOT], [load(1, 'books/items/pages')]));
    expect(Results[0]?.Value).toMatchObject({ Books: { _Items: [{ Pages: 4 }, { Pages: 10 }, { Pages: 8 }] } });
  });

  it('takes part of a collection', () => {
    const { Results } = library().engine.process(batch([ROOT, property('Books')], [{ ActionType: 2, ObjectPathId: 2, QueryInfo: { Select: ['title'], Skip: 1, Top: 1 } }]));
    expect(Results[0]?.Value).toMatchObject({ _Items: [{ Title: 'Persuasion' }] });
  });

  it('loads everything that is known and offered where nothing is named', () => {
    const { Results } = library().engine.process(batch([ROOT], [load(1)]));
    expect(Results[0]?.Value).toEqual({ Name: 'Novels', Id: 7, Colour: 'green' });
  });

  it('refuses a property that does not exist', () => {
    const { Error: error } = library().engine.process(batch([ROOT], [load(1, 'weight')]));
    expect(error).toMatchObject({ Code: 'InvalidArgument', ActionIndex: 0 });
  });
});

describe('objects', () => {
  it('are null where they may be, and so is what hangs on them', () => {
    const { Results } = library().engine.process(batch([ROOT, property('BestOrNullObject'), property('Shelf', 2)], [instantiate(2), load(3, 'name')]));
    expect(Results.map(({ Value }) => Value)).toEqual([null, null]);
  });

  it('are made once, where the batch first needs them', () => {
    const { engine, titles } = library();
    engine.process(batch([ROOT, method('Add', ['Lady Susan'])], [instantiate(2), load(2, 'title'), load(2, 'pages')]));
    expect(titles).toEqual(['Emma', 'Persuasion', 'Sanditon', 'Lady Susan']);
  });

  it('can be kept for later batches, and let go', () => {
    const { engine } = library();
    const kept = engine.process(batch([ROOT, property('Books')], [instantiate(2), call(2, '_KeepReference'), instantiate(2)]));
    const { _ReferenceId: id } = kept.Results[2]?.Value as { _ReferenceId: string };
    const later = batch([{ ObjectPathType: 6, Name: id }], [call(1, 'GetCount')]);
    expect(engine.process(later).Results).toEqual([{ ActionId: 1, Value: 3 }]);
    engine.process(batch([ROOT], [call(1, '_RemoveReference', id)]));
    expect(engine.references.size).toBe(0);
    expect(engine.process(later).Error).toMatchObject({ Code: 'InvalidObjectPath' });
  });

  it('that are kept show what has changed meanwhile', () => {
    const { engine, titles } = library();
    const kept = engine.process(batch([ROOT, property('Books')], [call(2, '_KeepReference'), instantiate(2)]));
    const { _ReferenceId: id } = kept.Results[1]?.Value as { _ReferenceId: string };
    titles.pop();
    expect(engine.process(batch([{ ObjectPathType: 6, Name: id }], [call(1, 'GetCount')])).Results[0]?.Value).toBe(2);
  });

  it('of collections can be had by their place', () => {
    const { engine } = library();
    const paths = [ROOT, property('Books'), method('GetItemAt', [1], 2), method('GetFirst', [], 2), method('GetItemAt', [9], 2)];
    expect(engine.process(batch(paths, [load(3, 'title'), load(4, 'title')])).Results.map(({ Value }) => Value)).toMatchObject([{ Title: 'Persuasion' }, { Title: 'Emma' }]);
    expect(engine.process(batch(paths, [instantiate(5)])).Error).toMatchObject({ Code: 'ItemNotFound', Location: 'BookCollection.getItemAt' });
  });
});

describe('errors', () => {
  it('end the batch, and what was done before stays done', () => {
    const { engine, titles } = library();
    const response = engine.process(batch([ROOT, method('Add', ['Lady Susan']), property('Best')], [instantiate(2), instantiate(3), call(1, 'Add', 'Never')]));
    expect(response.Results).toHaveLength(1);
    expect(response.Error).toEqual({ Code: 'ItemNotFound', Message: 'There is none.', Location: 'Shelf.best', ActionIndex: 1, HttpStatusCode: 404 });
    expect(titles.at(-1)).toBe('Lady Susan');
  });

  it('name what the host does not have', () => {
    const { Error: error } = library().engine.process(batch([ROOT, property('Wall')], [instantiate(2)]));
    expect(error).toMatchObject({ Code: 'NotImplemented', Message: 'NotImplemented Library.Shelf.wall', Location: 'Shelf.wall' });
  });

  it('do not reach what every object inherits', () => {
    expect(library().engine.process(batch([ROOT], [call(1, 'HasOwnProperty', 'name')])).Error).toMatchObject({ Code: 'NotImplemented' });
  });

  it('say that a member belongs to a set that is not offered', () => {
    expect(library().engine.process(batch([ROOT], [call(1, 'Lend')])).Error).toMatchObject({ Code: 'ApiNotFound', Location: 'Shelf.lend' });
  });

  it('tell of a path that is not part of the request', () => {
    expect(library().engine.process(batch([ROOT], [instantiate(5)])).Error).toMatchObject({ Code: 'InvalidObjectPath' });
  });
});

describe('changes', () => {
  const rename = { ActionType: 4, ObjectPathId: 1, Name: 'Name', ArgumentInfo: { Arguments: ['Letters'] } };

  it('of properties are made', () => {
    const { engine, options } = library();
    expect(engine.process(batch([ROOT], [rename])).Error).toBeUndefined();
    expect(options).toEqual(['name Letters']);
  });

  it('are refused before they are made', () => {
    const { engine, titles, options, lock } = library();
    lock();
    expect(engine.process(batch([ROOT], [rename])).Error).toMatchObject({ Code: 'AccessDenied', Location: 'Shelf.name', HttpStatusCode: 403 });
    expect(engine.process(batch([ROOT, method('Add', ['Never'])], [instantiate(2)])).Error).toMatchObject({ Code: 'AccessDenied' });
    expect([titles.length, options.length]).toEqual([3, 0]);
  });

  it('leave asking alone', () => {
    const { engine, lock } = library();
    lock();
    expect(engine.process(batch([ROOT], [call(1, 'Count')])).Results[0]?.Value).toBe(3);
  });
});

it('marks of traces are answered and listed', () => {
  const response = library().engine.process(batch([ROOT], [{ ActionType: 5, ObjectPathId: 0, Name: 'Trace' }]));
  expect(response).toEqual({ Results: [{ ActionId: 1, Value: null }], TraceIds: [1] });
});
