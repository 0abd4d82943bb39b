import {
  type AutocompleteProps,
  type ButtonProps,
  type ChipProps,
  type CSSVariablesResolver,
  createTheme,
  type DrawerProps,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type ModalProps,
  type MultiSelectProps,
  type NotificationProps,
  type NumberInputProps,
  type SelectProps,
  type TagsInputProps,
  type TextInputProps,
  type VariantColorsResolver,
} from '@mantine/core'
import { decimalSeparator } from '../../shared/i18n/format'
import type { Voice } from '../../shared/i18n/languages'
import { t } from '../../shared/i18n/texts'
import { fontsFor } from './fonts'
import { scoreVariables } from './scoreTones'

/** Brass: for action, and for nothing else. */
const brass: MantineColorsTuple = [
  '#fbf3e0',
  '#f3e3bf',
  '#ebd199',
  '#e3bf71',
  '#dcae50',
  '#d9a441',
  '#b8851b',
  '#96690a',
  '#7a5506',
  '#5c3f03',
]

/** Graphite, light to dark: Mantine's dark scheme reads it as text → background. */
const dark: MantineColorsTuple = [
  '#e9e6df',
  '#c6c5c1',
  '#a3a8b2',
  '#7c828d',
  '#3a404b',
  '#2e333d',
  '#22262e',
  '#1b1e24',
  '#14161a',
  '#101216',
]

/** Stone: the greys of paper, so that nothing looks blue beside them. */
const gray: MantineColorsTuple = [
  '#faf8f4',
  '#f0ece4',
  '#e6e0d2',
  '#dcd6c8',
  '#cfc8b8',
  '#aaa396',
  '#857f74',
  '#625f57',
  '#45433d',
  '#2b2a26',
]

/** Filled brass carries dark words on graphite and white ones on paper; Mantine knows one contrast for both. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const filledBrass = input.variant === 'filled' && (input.color ?? input.theme.primaryColor) === 'brass'
  return filledBrass ? { ...colours, color: 'var(--canalog-on-action)' } : colours
}

/** Lists that scroll by themselves: a box that scrolls inside a list could not be reached by key. */
const plainList = {
  defaultProps: { withScrollArea: false },
  styles: { options: { maxHeight: 220, overflowY: 'auto' } },
} as const

/** What a component is given unless it is told otherwise; the component itself is loaded with whoever shows it. */
interface Defaults<Props> {
  readonly defaultProps?: Partial<Props> | (() => Partial<Props>)
  readonly styles?: object
}

/** The theme in the language that is spoken: its fonts, and the words that every dialog has. */
export function themeOf({ language, locale }: Voice) {
  const fontFamily = fontsFor(language)
  const closeButtonProps = { 'aria-label': t.common.close }
  return createTheme({
    variantColorResolver,
    fontFamily,
    headings: { fontFamily, fontWeight: '650' },
    fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
    primaryColor: 'brass',
    primaryShade: { light: 7, dark: 5 },
    autoContrast: true,
    luminanceThreshold: 0.35,
    defaultRadius: 'md',
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      Autocomplete: plainList satisfies Defaults<AutocompleteProps>,
      Button: { defaultProps: { fw: 550 } } satisfies Defaults<ButtonProps>,
      // With neither of them stated its words are white, whatever the brass.
      Chip: { defaultProps: { variant: 'filled', color: 'brass' } } satisfies Defaults<ChipProps>,
      Drawer: { defaultProps: { closeButtonProps } } satisfies Defaults<DrawerProps>,
      Modal: {
        defaultProps: { closeButtonProps },
        styles: { title: { fontSize: 16, fontWeight: 650 } },
      } satisfies Defaults<ModalProps>,
      MultiSelect: plainList satisfies Defaults<MultiSelectProps>,
      Notification: { defaultProps: { closeButtonProps } } satisfies Defaults<NotificationProps>,
      // Point and comma are both understood; thousands have no mark, since it would be one of the two.
      // Asked for when there is such a field: the first number to be written has a lot to be read from the disk.
      NumberInput: {
        defaultProps: () => ({ decimalSeparator: decimalSeparator() }),
      } satisfies Defaults<NumberInputProps>,
      SegmentedControl: {
        styles: {
          root: { backgroundColor: 'var(--canalog-nav)', border: '1px solid var(--canalog-line)' },
          indicator: { backgroundColor: 'var(--canalog-raised)', border: '1px solid var(--canalog-action)' },
        },
      },
      Select: plainList satisfies Defaults<SelectProps>,
      TagsInput: plainList satisfies Defaults<TagsInputProps>,
      // A field for a day is written as the language has it only where it says itself which one that is.
      TextInput: { defaultProps: { lang: locale } } satisfies Defaults<TextInputProps>,
    },
    colors: { brass, dark, gray },
  })
}

/**
 * Colours with a meaning of their own; teal, amber and red stand for wear and for points won or lost only, and
 * teal from faint to strong for scores.
 */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  dark: {
    ...scoreVariables('dark'),
    '--canalog-on-action': '#1c1506',
    '--mantine-color-brass-light-color': 'var(--canalog-action)',
    '--mantine-color-gray-light-color': 'var(--canalog-dim)',
    '--mantine-color-body': '#14161a',
    '--mantine-color-text': '#e9e6df',
    '--mantine-color-dimmed': '#a3a8b2',
    '--mantine-color-placeholder': '#8a909b',
    '--mantine-color-disabled': '#22262e',
    '--mantine-color-disabled-color': '#8a909b',
    '--mantine-color-disabled-border': '#2e333d',
    '--mantine-color-default': '#1b1e24',
    '--mantine-color-default-hover': '#22262e',
    '--mantine-color-default-border': '#3a404b',
    '--canalog-nav': '#101216',
    '--canalog-page': '#14161a',
    '--canalog-panel': '#1b1e24',
    '--canalog-raised': '#22262e',
    '--canalog-line': '#2e333d',
    '--canalog-text': '#e9e6df',
    '--canalog-dim': '#a3a8b2',
    '--canalog-action': '#d9a441',
    '--canalog-fine': '#4fb99f',
    '--canalog-soon': '#e0a43a',
    '--canalog-due': '#e2604e',
    '--canalog-on-due': '#1c0b08',
    '--canalog-track': '#2c313a',
  },
  light: {
    ...scoreVariables('light'),
    '--canalog-on-action': '#ffffff',
    '--mantine-color-brass-light-color': 'var(--canalog-action)',
    '--mantine-color-gray-light-color': 'var(--canalog-dim)',
    '--mantine-color-body': '#f6f4ef',
    '--mantine-color-text': '#22211e',
    '--mantine-color-dimmed': '#625f57',
    '--mantine-color-placeholder': '#706c63',
    '--mantine-color-disabled': '#e6e0d2',
    '--mantine-color-disabled-color': '#706c63',
    '--mantine-color-disabled-border': '#dcd6c8',
    '--mantine-color-default': '#fffefb',
    '--mantine-color-default-hover': '#efeae1',
    '--mantine-color-default-border': '#cfc8b8',
    '--canalog-nav': '#efeae1',
    '--canalog-page': '#f6f4ef',
    '--canalog-panel': '#fffefb',
    '--canalog-raised': '#e2dccb',
    '--canalog-line': '#dcd6c8',
    '--canalog-text': '#22211e',
    '--canalog-dim': '#625f57',
    '--canalog-action': '#8a6108',
    '--canalog-fine': '#22806c',
    '--canalog-soon': '#b27a0c',
    '--canalog-due': '#c13f2e',
    '--canalog-on-due': '#ffffff',
    '--canalog-track': '#e6e0d2',
  },
})
