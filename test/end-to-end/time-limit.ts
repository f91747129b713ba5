/** A page with the pane takes longer to open than a unit takes to test. Jest takes no such limit from the settings of one project. */
jest.setTimeout(60_000);
