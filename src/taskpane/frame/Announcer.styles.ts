import { makeStyles } from '@fluentui/react-components';
import { visuallyHidden } from './visually-hidden';

export const useAnnouncerStyles = makeStyles({ unseen: visuallyHidden });
