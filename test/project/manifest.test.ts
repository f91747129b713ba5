import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { mark } from '../../scripts/icons/mark';
import { readPngHeader } from '../../scripts/icons/png';
import { rasterise } from '../../scripts/icons/raster';
import { svgOf } from '../../scripts/icons/svg';
import { checkManifest, MANIFEST_RULES } from '../../scripts/manifest/check-manifest';
import { moveManifest } from '../../scripts/manifest/move-manifest';
import { PRACTICE_POINTS } from '../../src/checks/practice-points';

const root = path.join(__dirname, '../..');
const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');

/** The files as the build lays them out, read from where they are kept. */
function hostedFiles(name: string): Uint8Array | null {
  const file = path.join(root, name.startsWith('assets/') ? name : `src/taskpane/${name}`);
  return existsSync(file) ? readFileSync(file) : null;
}

const replaced = (before: string | RegExp, after: string): string => {
  const broken = manifest.replace(before, after);
  if (broken === manifest) throw new Error(`The manifest holds no ${before}`);
  return broken;
};
const allReplaced = (before: string, after: string): string => {
  if (!manifest.includes(before)) throw new Error(`The manifest holds no ${before}`);
  return manifest.replaceAll(before, after);
};
const welsh = (locale: string) => `<Override Locale="${locale}" Value="Y Darlun Llawn"/>`;
const displayName = '<DisplayName DefaultValue="Full Picture"/>';
const named = (overrides: string) => replaced(displayName, `<DisplayName DefaultValue="Full Picture">${overrides}</DisplayName>`);

/** Broken manifests: the rule that has to notice, what is wrong, the manifest, and what the message has to say. */
const BROKEN: readonly (readonly [rule: string, what: string, xml: string, message: RegExp])[] = [
  ['well-formed', 'an element that never ends', replaced('</OfficeApp>', ''), /./],
  ['order-of-elements', 'Version before Id', replaced(/(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/, '$3$2$1'), /Id has to stand before Version/],
  ['order-of-elements', 'no provider', replaced(/<ProviderName>.*<\/ProviderName>/, ''), /needs ProviderName/],
  ['order-of-elements', 'no address for support', replaced(/<SupportUrl.*\/>/, ''), /needs SupportUrl/],
  ['order-of-elements', 'two descriptions', replaced(/(<Description DefaultValue.*\/>)/, '$1$1'), /Description only once/],
  ['order-of-elements', 'an element nobody knows', replaced('<Permissions>', '<Colour/><Permissions>'), /may not hold Colour/],
  ['order-of-elements', 'permissions before the pane', replaced(/(<DefaultSettings>[^]*<\/DefaultSettings>)(\s*)(<Permissions>.*<\/Permissions>)/, '$3$2$1'), /DefaultSettings has to stand before Permissions/],
  ['order-of-elements', 'a button whose icon comes before its label', replaced(/(<Label resid="CheckDocument.Label"\/>)/, '<Icon><bt:Image size="16" resid="Icon.16"/></Icon>$1'), /Label has to stand before Icon/],
  ['order-of-elements', 'a first greeting without a link', replaced('<LearnMoreUrl resid="Help.Url"/>', ''), /GetStarted needs LearnMoreUrl/],
  ['namespaces', 'an image outside the basic types', allReplaced('bt:Url ', 'Url '), /Urls\/Url is in the namespace/],
  ['namespaces', 'a version override in the base namespace', replaced('xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"', ''), /VersionOverrides is in the namespace/],
  ['types', 'a content add-in', replaced('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'), /TaskPaneApp/],
  ['types', 'a control that is no button', replaced('xsi:type="Button"', 'xsi:type="Knob"'), /Button/],
  ['actions', 'a button that opens nothing', replaced('<SourceLocation resid="Taskpane.Url"/>', ''), /ShowTaskpane needs SourceLocation/],
  ['actions', 'a function without a file', replaced(/<Action xsi:type="ShowTaskpane">[^]*?<\/Action>/, '<Action xsi:type="ExecuteFunction"><FunctionName>check</FunctionName></Action>'), /needs FunctionFile/],
  ['id-is-a-random-guid', 'a name for an id', replaced(/<Id>.*<\/Id>/, '<Id>full-picture</Id>'), /no random GUID/],
  ['id-is-a-random-guid', 'a GUID that is not random', replaced(/<Id>.*<\/Id>/, '<Id>11111111-1111-1111-1111-111111111111</Id>'), /no random GUID/],
  ['version', 'a version in words', replaced(/<Version>.*<\/Version>/, '<Version>1.0-beta</Version>'), /two to four numbers/],
  ['version', 'a version before 1.0', replaced(/<Version>.*<\/Version>/, '<Version>0.9.0.0</Version>'), /1\.0 or more/],
  ['locales', 'a language without its country', replaced('en-GB', 'en'), /DefaultLocale/],
  ['locales', 'the same override twice', named(welsh('cy-GB') + welsh('cy-GB')), /two overrides for cy-GB/],
  ['locales', 'an override of the default', named(welsh('en-GB')), /overrides the default locale/],
  ['locales', 'an override for a bare language', named(welsh('cy')), /language and country/],
  ['word-only', 'Excel in the base', replaced('<Host Name="Document"/>', '<Host Name="Workbook"/>'), /"Workbook"/],
  ['word-only', 'Excel in the ribbon', replaced('<Host xsi:type="Document">', '<Host xsi:type="Workbook">'), /"Workbook"/],
  ['requirement-sets', 'a set for the desktop only', replaced('<Set Name="WordApi" MinVersion="1.3"/>', '<Set Name="WordApi" MinVersion="1.3"/><Set Name="WordApiDesktop" MinVersion="1.1"/>'), /WordApiDesktop/],
  ['requirement-sets', 'no WordApi', replaced('Name="WordApi"', 'Name="DialogApi"'), /no version of WordApi/],
  ['requirement-sets', 'a version in words', replaced('MinVersion="1.3"/>', 'MinVersion="latest"/>'), /names no version/],
  ['permissions', 'permission only to read', replaced('ReadWriteDocument', 'ReadDocument'), /ReadWriteDocument/],
  ['ribbon-ids', 'one id for group and button', replaced('id="FullPicture.Group"', 'id="FullPicture.CheckDocument"'), /used twice/],
  ['ribbon-ids', 'a tab Word does not have', replaced('TabReviewWord', 'TabReview'), /no tab "TabReview"/],
  ['resources-resolve', 'a label without its text', replaced('<bt:String id="Group.Label"', '<bt:String id="Group.Name"'), /Group\/Label names the resource "Group.Label"/],
  ['resources-resolve', 'a text nobody uses', replaced('<bt:String id="Group.Label"', '<bt:String id="Spare" DefaultValue="x"/><bt:String id="Group.Label"'), /Nothing uses the resource "Spare"/],
  ['resources-resolve', 'one id for two texts', replaced('<bt:String id="Group.Label"', '<bt:String id="CheckDocument.Label" DefaultValue="x"/><bt:String id="Group.Label"'), /used twice/],
  ['resources-resolve', 'an id that is too long', allReplaced('Taskpane.Url', 'Taskpane.Address.That.Is.Rather.Too.Long'), /1 to 32 characters/],
  ['resources-resolve', 'a long string where a short one belongs', replaced('<Title resid="GetStarted.Title"/>', '<Title resid="GetStarted.Description"/>'), /needs a resource among ShortStrings/],
  ['popup-texts', 'a mark without its title', allReplaced('Mark.Point3.Title', 'Mark.Point9.Title'), /"Mark.Point3.Title", which does not exist/],
  ['lengths', 'a long-winded name', replaced(displayName, `<DisplayName DefaultValue="${'Full '.repeat(30)}"/>`), /DisplayName has to have 1 to 125/],
  ['lengths', 'a description that goes on', replaced(/<Description DefaultValue="/, `<Description DefaultValue="${'word '.repeat(50)}`), /Description has to have 1 to 250/],
  ['lengths', 'an empty override', named('<Override Locale="cy-GB" Value=""/>'), /DisplayName has to have/],
  ['lengths', 'a label that is too long', replaced('DefaultValue="Check case writing"', `DefaultValue="${'Check '.repeat(30)}"`), /short string/],
  ['lengths', 'a tip that is too long', replaced('DefaultValue="See what', `DefaultValue="${'See '.repeat(60)}`), /long string/],
  ['lengths', 'a provider without a name', replaced(/<ProviderName>.*</, '<ProviderName> <'), /ProviderName is empty/],
  ['one-https-origin', 'plain http', replaced('<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'), /begin with https/],
  ['one-https-origin', 'an icon from elsewhere', replaced('<bt:Image id="Icon.16" DefaultValue="https://full-picture.example.org', '<bt:Image id="Icon.16" DefaultValue="https://icons.example.com'), /another host/],
  ['one-https-origin', 'an address without a host', replaced('<SupportUrl DefaultValue="https://full-picture.example.org', '<SupportUrl DefaultValue="'), /no full address/],
  ['one-https-origin', 'an override from elsewhere', replaced(/(<IconUrl DefaultValue="[^"]*")\/>/, '$1><Override Locale="cy-GB" Value="https://icons.example.com/icon-32.png"/></IconUrl>'), /another host/],
  ['one-https-origin', 'a pane without an address', replaced(/<SourceLocation DefaultValue="[^"]*"/, '<SourceLocation DefaultValue="taskpane.html"'), /no full address/],
  ['files-exist', 'an icon that was never drawn', replaced('icon-48.png', 'icon-49.png'), /not there/],
  ['files-exist', 'a pane that was never built', replaced(/<SourceLocation DefaultValue="([^"]*)taskpane/, '<SourceLocation DefaultValue="$1panel'), /not there/],
  ['icon-sizes', 'an icon of the wrong size', replaced('<bt:Image id="Icon.16" DefaultValue="https://full-picture.example.org/assets/icon-16.png"', '<bt:Image id="Icon.16" DefaultValue="https://full-picture.example.org/assets/icon-20.png"'), /20 by 20 pixels, not 16/],
  ['icon-sizes', 'a store icon of the wrong size', replaced(/(<HighResolutionIconUrl .*)icon-64/, '$1icon-128'), /HighResolutionIconUrl is 128 by 128/],
  ['icon-sizes', 'an icon that is no PNG', replaced('assets/icon-24.png', 'assets/icon.svg'), /no PNG/],
  ['icon-sizes', 'a required size left out', replaced('<bt:Image size="32" resid="Icon.32"/>', ''), /needs an image of 32/],
  ['icon-sizes', 'a size the ribbon does not take', replaced('<bt:Image size="20" resid="Icon.20"/>', '<bt:Image size="22" resid="Icon.20"/>'), /no image of 22/],
];

describe('manifest.xml', () => {
  it('keeps every rule', () => {
    expect(checkManifest(manifest, hostedFiles)).toEqual([]);
  });

  it('says in the popups of marks what the pane says of the practice points', () => {
    for (const { number, title, summary } of PRACTICE_POINTS) {
      expect(manifest).toContain(`<bt:String id="Mark.Point${number}.Title" DefaultValue="${title}"/>`);
      expect(manifest).toContain(`<bt:String id="Mark.Point${number}.Subtitle" DefaultValue="${summary}"/>`);
    }
  });

  it('takes overrides for Welsh', () => {
    expect(checkManifest(named(welsh('cy-GB')), hostedFiles)).toEqual([]);
  });
});

describe('the rules for manifests', () => {
  it.each(BROKEN)('%s: notices %s', (rule, _what, xml, message) => {
    const found = checkManifest(xml, hostedFiles).filter((problem) => problem.rule === rule);
    expect(found.map((problem) => problem.message).join('\n')).toMatch(message);
  });

  it('are each shown to fail on a broken manifest', () => {
    const shown = new Set(BROKEN.map(([rule]) => rule));
    expect(MANIFEST_RULES.map((rule) => rule.id).filter((id) => !shown.has(id))).toEqual([]);
  });
});

describe('a manifest for an organisation’s own host', () => {
  it('moves every address, keeps the rest and is as valid as before', () => {
    const moved = moveManifest(manifest, 'https://addins.example.com:8443/social-care');
    expect(moved).not.toContain('full-picture.example.org');
    expect(moved).toContain('DefaultValue="https://addins.example.com:8443/social-care/taskpane.html"');
    expect(moved).toContain('DefaultValue="https://addins.example.com:8443/social-care/assets/icon-16.png"');
    expect(moved.match(/<Id>.*<\/Id>/)?.[0]).toBe(manifest.match(/<Id>.*<\/Id>/)?.[0]);
    expect(checkManifest(moved, hostedFiles)).toEqual([]);
  });

  it('is the same with and without a slash at the end', () => {
    expect(moveManifest(manifest, 'https://addins.example.com/a/')).toBe(moveManifest(manifest, 'https://addins.example.com/a'));
  });

  it('can be moved again', () => {
    const there = moveManifest(manifest, 'https://addins.example.com/a');
    expect(moveManifest(there, 'https://other.example.com')).toBe(moveManifest(manifest, 'https://other.example.com'));
  });

  it.each([
    ['addins.example.com', /no full address/],
    ['http://addins.example.com', /https only/],
    ['https://addins.example.com/?version=2', /after the folder/],
    ['https://someone@addins.example.com/', /after the folder|user name/],
  ])('refuses %s', (address, message) => {
    expect(() => moveManifest(manifest, address)).toThrow(message);
  });
});

describe('the icons', () => {
  const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

  /** The pixels of a PNG as the drawing script writes it: one IDAT chunk, no filter. Compressed bytes differ between zlib builds. */
  const pixelsOf = (png: Buffer, pixels: number): Uint8Array => {
    const data = png.indexOf('IDAT');
    const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)));
    const line = pixels * 4 + 1;
    return Buffer.concat(Array.from({ length: pixels }, (_, row) => rows.subarray(row * line + 1, (row + 1) * line)));
  };

  it.each(sizes)('icon-%i.png is what the drawing makes, with a transparent ground', (pixels) => {
    const kept = readFileSync(path.join(root, `assets/icon-${pixels}.png`));
    expect(readPngHeader(kept)).toEqual({ width: pixels, height: pixels, hasAlpha: true });
    const image = rasterise(mark(pixels), pixels);
    expect([...image.subarray(0, 4)]).toEqual([0, 0, 0, 0]);
    expect(Buffer.compare(pixelsOf(kept, pixels), image)).toBe(0);
  });

  it('have the same mark as SVG', () => {
    expect(readFileSync(path.join(root, 'assets/icon.svg'), 'utf8')).toBe(svgOf(mark(128)));
    expect(readFileSync(path.join(root, 'assets/icon-small.svg'), 'utf8')).toBe(svgOf(mark(16)));
  });

  it('stand out from a light and from a dark ribbon', () => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    for (const { colour } of mark(128)) {
      expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, '#262626')).toBeGreaterThanOrEqual(3);
    }
  });
});
