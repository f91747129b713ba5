/**
 * What may stand under each element of an add-in only manifest for a task pane, in the order Word insists on.
 * After Microsoft's "How to find the proper order of manifest elements" and the reference page of each element.
 * An element that is not listed here may have no child elements.
 */
export interface ChildRule {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

const one = (name: string): ChildRule => ({ name, least: 1, most: 1 });
const maybe = (name: string): ChildRule => ({ name, least: 0, most: 1 });
const any = (name: string): ChildRule => ({ name, least: 0, most: Infinity });
const some = (name: string): ChildRule => ({ name, least: 1, most: Infinity });

const overridable = [any('Override')];

/** Keyed by the element's own name, or by "parent/name" where the name means different things in different places. */
export const CHILDREN: Readonly<Record<string, readonly ChildRule[]>> = {
  OfficeApp: [
    one('Id'),
    maybe('AlternateId'),
    one('Version'),
    one('ProviderName'),
    one('DefaultLocale'),
    one('DisplayName'),
    one('Description'),
    one('IconUrl'),
    one('HighResolutionIconUrl'),
    one('SupportUrl'),
    maybe('AppDomains'),
    one('Hosts'),
    one('Requirements'),
    one('DefaultSettings'),
    one('Permissions'),
    one('VersionOverrides'),
    maybe('ExtendedOverrides'),
  ],
  'OfficeApp/DisplayName': overridable,
  'OfficeApp/Description': overridable,
  'OfficeApp/IconUrl': overridable,
  'OfficeApp/HighResolutionIconUrl': overridable,
  'OfficeApp/SupportUrl': overridable,
  'DefaultSettings/SourceLocation': overridable,
  AppDomains: [some('AppDomain')],
  'OfficeApp/Hosts': [some('Host')],
  Requirements: [maybe('Sets'), maybe('Methods')],
  Sets: [some('Set')],
  Methods: [some('Method')],
  DefaultSettings: [one('SourceLocation')],
  VersionOverrides: [maybe('Description'), maybe('Requirements'), one('Hosts'), one('Resources'), maybe('WebApplicationInfo'), maybe('EquivalentAddins')],
  'VersionOverrides/Hosts': [some('Host')],
  'VersionOverrides/Hosts/Host': [maybe('Runtimes'), maybe('AllFormFactors'), maybe('DesktopFormFactor')],
  Runtimes: [some('Runtime')],
  DesktopFormFactor: [maybe('GetStarted'), maybe('FunctionFile'), some('ExtensionPoint')],
  GetStarted: [one('Title'), one('Description'), one('LearnMoreUrl')],
  ExtensionPoint: [any('OfficeTab'), any('CustomTab'), any('OfficeMenu')],
  OfficeTab: [some('Group')],
  OfficeMenu: [some('Control')],
  Group: [one('Label'), one('Icon'), some('Control')],
  Icon: [some('Image')],
  Control: [one('Label'), one('Supertip'), one('Icon'), one('Action')],
  Supertip: [one('Title'), one('Description')],
  Action: [maybe('TaskpaneId'), maybe('SourceLocation'), maybe('FunctionName'), maybe('Title')],
  Resources: [maybe('Images'), maybe('Urls'), maybe('ShortStrings'), maybe('LongStrings')],
  Images: [some('Image')],
  Urls: [some('Url')],
  ShortStrings: [some('String')],
  LongStrings: [some('String')],
  'Images/Image': overridable,
  'Urls/Url': overridable,
  'ShortStrings/String': overridable,
  'LongStrings/String': overridable,
};

/** Requirement sets that a manifest may ask for in Word; the desktop-only ones can only be looked for at run time. */
export const REQUIREMENT_SETS = new Set([
  'WordApi',
  'AddinCommands',
  'BindingEvents',
  'CompressedFile',
  'CustomXmlParts',
  'DialogApi',
  'DocumentEvents',
  'File',
  'HtmlCoercion',
  'ImageCoercion',
  'MatrixBindings',
  'MatrixCoercion',
  'OoxmlCoercion',
  'RibbonApi',
  'Selection',
  'Settings',
  'SharedRuntime',
  'TableBindings',
  'TableCoercion',
  'TextBindings',
  'TextCoercion',
  'TextFile',
]);

/** Word's own tabs that take a group of an add-in. */
export const WORD_TABS = new Set([
  'TabHome',
  'TabInsert',
  'TabWordDesign',
  'TabPageLayoutWord',
  'TabReferences',
  'TabMailings',
  'TabReviewWord',
  'TabView',
  'TabDeveloper',
  'TabAddIns',
]);

export const RIBBON_ICON_SIZES = { required: [16, 32, 80], allowed: [16, 20, 24, 32, 40, 48, 64, 80] } as const;

export const LONGEST = { displayName: 125, description: 250, shortString: 125, longString: 250, url: 2048, resourceId: 32, id: 125 } as const;
