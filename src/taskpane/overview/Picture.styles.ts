import { makeStyles, tokens } from '@fluentui/react-components';

export const usePictureStyles = makeStyles({
  picture: { display: 'block', maxWidth: 'none', fontFamily: 'inherit', color: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { color: 'CanvasText' } },
  text: { fill: 'currentColor' },
  drawn: { pointerEvents: 'none' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  link: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  unheard: { strokeDasharray: '3 4' },
  group: { fill: tokens.colorNeutralBackground2, stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  node: {
    cursor: 'pointer',
    outlineStyle: 'none',
    // The focus is drawn by the frame of the box: an outline of a part of a picture is not drawn everywhere.
    ':focus-visible > rect': { stroke: tokens.colorStrokeFocus2, strokeWidth: '3px', '@media (forced-colors: active)': { stroke: 'Highlight' } },
    ':hover > rect': { fill: tokens.colorNeutralBackground1Hover },
  },
  box: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'ButtonText' } },
  missing: { strokeDasharray: '4 3', stroke: tokens.colorNeutralStrokeAccessible },
  chosen: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2.5px', '@media (forced-colors: active)': { stroke: 'Highlight' } },
  child: { fill: tokens.colorNeutralBackground1Selected, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px', '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
});
